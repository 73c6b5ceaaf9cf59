import { existsSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inWorkingFolder, removeLeftFolders } from '#electron/safety/working-folder.ts';

test('a plain copy is gone when the work with it is over, also when that failed', () => {
  let used = '';
  const work = (folder: string) => {
    used = folder;
    writeFileSync(path.join(folder, 'bản thường.tdkt'), 'Nông Thị Kín');
    throw new Error('hỏng');
  };
  expect(() => inWorkingFolder(work)).toThrow('hỏng');
  expect(existsSync(used)).toBe(false);
});

test('what a killed program left is removed after an hour; what is in use now is not', () => {
  const left = mkdtempSync(path.join(tmpdir(), 'tdkt-tam-'));
  writeFileSync(path.join(left, 'bản thường.tdkt'), 'Nông Thị Kín');
  const twoHoursAgo = Date.now() / 1000 - 7200;
  utimesSync(left, twoHoursAgo, twoHoursAgo);
  inWorkingFolder((inUse) => {
    removeLeftFolders();
    expect(existsSync(left)).toBe(false);
    expect(existsSync(inUse)).toBe(true);
  });
});
