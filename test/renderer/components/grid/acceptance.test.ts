import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../../end-to-end');
const lines = readFileSync(path.join(folder, 'grid/acceptance.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Line') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** Each test that a line names: the file first, then title after title, a next file where one is named. */
function testsOf(cell: string): { file: string; title: string }[] {
  return [...cell.matchAll(/`([^`]+)`: ([^`]+?)(?=; `|$)/g)].flatMap(([, name = '', titles = '']) => {
    const file = [`${name}.test.ts`, `${name}.spec.ts`].find((each) => existsSync(path.join(folder, each))) ?? name;
    const text = readFileSync(path.join(folder, file), 'utf8');
    // A title may itself have a semicolon.
    return joined(titles.split('; '), (title) => text.includes(`'${title}'`)).map((title) => ({ file, title }));
  });
}

/** Pieces put together until they are a title that stands in the file. */
function joined(pieces: readonly string[], isTitle: (text: string) => boolean): string[] {
  const found: string[] = [];
  let open = '';
  for (const piece of pieces) {
    open = open === '' ? piece : `${open}; ${piece}`;
    if (!isTitle(open)) continue;
    found.push(open);
    open = '';
  }
  return open === '' ? found : [...found, open];
}

test.each(lines.map(([, line = '', tests = '']) => [line, tests]))('is kept by tests that exist: %s', (_, cell) => {
  const named = testsOf(cell ?? '');
  expect(named.length).toBeGreaterThan(0);
  for (const { file, title } of named) expect(readFileSync(path.join(folder, file), 'utf8')).toContain(`'${title}'`);
});
