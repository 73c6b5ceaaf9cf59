import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { hasZenity, zenityDialogs } from '#build/stand-in/api/dialog-zenity.ts';

/** A zenity that prints its command line (so that a test sees it) or what it is told to. */
function installZenity(script: string): void {
  folder = mkdtempSync(path.join(tmpdir(), 'zenity-test-'));
  writeFileSync(path.join(folder, 'zenity'), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(folder, 'zenity'), 0o755);
  process.env.PATH = `${folder}${path.delimiter}${originalPath}`;
}

const originalPath = process.env.PATH;
let folder = '';
afterEach(() => {
  process.env.PATH = originalPath;
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const filters = [{ name: 'Bảng tính', extensions: ['xlsx', 'xls'] }];

test('without zenity on the PATH it is not used', () => {
  process.env.PATH = '/nowhere';
  expect(hasZenity()).toBe(false);
});

test('the save dialog opens where the program wants, with its kinds of files', async () => {
  installZenity('printf "%s;" "$@"');
  expect(hasZenity()).toBe(true);
  const answer = await zenityDialogs.askWhereToSave({ title: 'Lưu', defaultPath: '/home/an/x.xlsx', filters });
  expect(answer?.split(';')).toEqual([
    ...['--file-selection', '--title=Lưu', '--filename=/home/an/x.xlsx', '--file-filter=Bảng tính | *.xlsx *.xls'],
    ...['--save', '--confirm-overwrite', ''],
  ]);
});

test('several chosen files are several paths, even with spaces', async () => {
  installZenity('printf "/a b.xlsx\\n/c.xlsx\\n"');
  const answer = await zenityDialogs.askWhatToOpen({ properties: ['openFile', 'multiSelections'] });
  expect(answer).toEqual(['/a b.xlsx', '/c.xlsx']);
});

test('a closed dialog is no answer', async () => {
  installZenity('exit 1');
  expect(await zenityDialogs.askWhereToSave({})).toBeNull();
  expect(await zenityDialogs.askWhatToOpen({})).toBeNull();
  expect(await zenityDialogs.askWhichButton({ message: 'x', buttons: ['Xóa', 'Thôi'] })).toBeNull();
});

test('the pressed button is told by its number', async () => {
  installZenity('echo Thôi');
  expect(await zenityDialogs.askWhichButton({ message: 'x', buttons: ['Xóa', 'Thôi'] })).toBe(1);
});
