import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { portableFolder } from '#electron/preferences/portable-folder.ts';
import { temporaryFolder } from '../../fixtures/new-office.ts';

test('a portable program keeps its settings beside its .exe; an installed one does not', () => {
  const stick = temporaryFolder();
  expect(portableFolder({ PORTABLE_EXECUTABLE_DIR: stick })).toBe(path.join(stick, 'Thiết lập và sao lưu'));
  expect(portableFolder({ PORTABLE_EXECUTABLE_DIR: '' })).toBeNull();
  expect(portableFolder({})).toBeNull();
});

test('a stick that can’t be written is told by null, and nothing is left on it', () => {
  const stick = temporaryFolder();
  const file = path.join(stick, 'tệp');
  writeFileSync(file, '');
  expect(portableFolder({ PORTABLE_EXECUTABLE_DIR: file })).toBeNull();
  if (process.getuid?.() === 0) return;
  chmodSync(stick, 0o555);
  expect(portableFolder({ PORTABLE_EXECUTABLE_DIR: stick })).toBeNull();
  chmodSync(stick, 0o755);
  expect(existsSync(path.join(stick, 'Thiết lập và sao lưu'))).toBe(false);
});
