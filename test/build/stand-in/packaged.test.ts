import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPackageWithOptions } from '@electron/asar';
import { afterEach, expect, test } from 'vitest';
import { type ProgramFiles, type ProgramRun, patience, runExecutable, standIn, writeProgram } from './run-program.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Packs a program as electron-builder does, with the stand-in in the place of Electron's distribution, and runs it. */
async function runPackaged(files: ProgramFiles, unpack = '*.node'): Promise<ProgramRun> {
  folder = mkdtempSync(path.join(tmpdir(), 'stand-in-packaged-'));
  cpSync(path.dirname(standIn), folder, { recursive: true });
  renameSync(path.join(folder, 'electron'), path.join(folder, 'tiny'));
  writeFileSync(path.join(folder, 'version'), '45.9.9');
  const source = writeProgram(files);
  await createPackageWithOptions(source, path.join(folder, 'resources/app.asar'), { unpack });
  rmSync(source, { recursive: true });
  const node = path.resolve(import.meta.dirname, '../../../node_modules/.bin/node');
  const parameters = [`--user-data-dir=${path.join(folder, 'user-data')}`];
  return runExecutable(path.join(folder, 'tiny'), parameters, { STAND_IN_NODE: node });
}

test('a packaged program runs from app.asar, with what lies unpacked beside it', { timeout: patience }, async () => {
  const run = await runPackaged({
    'inside/text.txt': 'inside',
    'outside.node': 'outside',
    'main.js': `
      import { app } from 'electron';
      import fs from 'node:fs';
      import path from 'node:path';
      const read = (name) => fs.readFileSync(path.join(import.meta.dirname, name), 'utf8');
      console.log([app.isPackaged, path.basename(app.getAppPath()), read('inside/text.txt'), read('outside.node')].join());
      console.log([process.versions.electron, path.basename(process.argv[0]), path.basename(process.resourcesPath)].join());
      app.whenReady().then(() => app.quit());`,
  });
  expect(run.output).toContain('true,app.asar,inside,outside');
  expect(run.output).toContain('45.9.9,tiny,resources');
  expect(run.status).toBe(0);
});

test('a dependency that was not packed is missed', { timeout: patience }, async () => {
  const run = await runPackaged({ 'main.js': `import 'a-package-that-nobody-packed';` });
  expect(run.output).toContain('ERR_MODULE_NOT_FOUND');
  expect(run.status).toBe(1);
});

test('a binary that was left inside the archive is pointed out', { timeout: patience }, async () => {
  const main = `import { app } from 'electron'; app.quit();`;
  const run = await runPackaged({ 'inside.node': 'x', 'main.js': main }, 'none');
  expect(run.output).toContain('inside.node is inside app.asar; add it to asarUnpack');
});
