import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt } from '#build/scripts/project.ts';

const sources = [
  'package.json',
  'package-lock.json',
  'build/electron.vite.config.ts',
  'electron/main.ts',
  'renderer/deep/in/x.tsx',
  'shared/y.ts',
];
const bundles = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];
let project: string;

/** Writes files as if at a second of 2026. */
function write(files: string[], second: number): void {
  for (const file of files.map((name) => path.join(project, name))) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, '');
    const at = new Date(Date.UTC(2026, 0, 1, 0, 0, second));
    utimesSync(file, at, at);
  }
}

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'project-test-'));
  write(sources, 10);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

test('what was never built is not built, nor what lacks one of its three bundles', () => {
  expect(isBuilt(project)).toBe(false);
  write(bundles.slice(0, 2), 20);
  expect(isBuilt(project)).toBe(false);
});

test('bundles newer than every source are up to date', () => {
  write(bundles, 20);
  expect(isBuilt(project)).toBe(true);
});

test.each(sources)('a later change of %s asks for a new build', (source) => {
  write(bundles, 20);
  write([source], 30);
  expect(isBuilt(project)).toBe(false);
});
