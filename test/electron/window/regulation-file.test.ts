import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRegulation, writeRegulation } from '#electron/window/regulation-file.ts';
import { bacNinhRegulation } from '#shared/domain/eligibility/regulations/bac-ninh.ts';
import { hungYenBlockRegulation } from '#shared/domain/eligibility/regulations/hung-yen-blocks.ts';
import { AppFailureError } from '#shared/errors/app-failure.ts';
import { temporaryFolder } from '../../fixtures/new-office.ts';

/** A file with this content. */
function fileOf(content: string | Uint8Array): string {
  const file = path.join(temporaryFolder(), 'quy-che.json');
  writeFileSync(file, content);
  return file;
}

async function refusalOf(content: string): Promise<unknown> {
  return readRegulation(fileOf(content)).then(
    () => null,
    (error: unknown) => (error instanceof AppFailureError ? error.failure : error),
  );
}

describe('the file of a regulation for a colleague', () => {
  test.each([bacNinhRegulation, hungYenBlockRegulation])(
    'comes back as it went: $instrument.title',
    async (regulation) => {
      expect(await readRegulation(fileOf(writeRegulation(regulation)))).toEqual(regulation);
    },
  );

  test('saved by Notepad with its mark in front is read all the same', async () => {
    const text = new TextDecoder().decode(writeRegulation(bacNinhRegulation));
    expect(await readRegulation(fileOf(`\uFEFF${text}`))).toEqual(bacNinhRegulation);
  });

  test.each([
    ['a picture renamed', '\u0089PNG', 'JSON'],
    ['an empty file', '', 'JSON'],
    ['something else', '[1, 2]', 'đầu tệp'],
    [
      'a value gone wrong',
      JSON.stringify({ ...bacNinhRegulation, values: [{ ...bacNinhRegulation.values[0], value: '13-45' }] }),
      'values.0.value',
    ],
    ['a key too many', JSON.stringify({ ...bacNinhRegulation, extra: 1 }), 'đầu tệp'],
    ['a file too large', ' '.repeat(1_000_001), 'quá lớn'],
  ])('%s is refused with the place in the file', async (_what, content, said) => {
    expect(await refusalOf(content)).toMatchObject({ kind: 'refused', message: expect.stringContaining(said) });
  });

  test('a file that is gone says so', async () => {
    const gone = path.join(temporaryFolder(), 'không-có.json');
    await expect(readRegulation(gone)).rejects.toMatchObject({ failure: { kind: 'fileMissing', path: gone } });
  });
});
