import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '#electron/database/migrate.ts';
import { closeDatabase, createDatabase, openDatabase } from '#electron/database/open-database.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { failureOf, newOffice, temporaryFolder } from '../../fixtures/new-office.ts';

/** A closed, whole data file. */
function closedOffice(): string {
  const office = newOffice();
  closeDatabase(office.database);
  return office.path;
}

/** Opening must fail in this way, say so in a sentence of its own, and leave the file as it was. */
function expectRefusal(file: string, kind: AppFailure['kind']): void {
  const before = readFileSync(file);
  const failure = failureOf(() => openDatabase(file)) as AppFailure;
  expect(failure.kind).toBe(kind);
  expect(failureSentence(failure)).toMatch(/[Hh]ãy/);
  expect(readFileSync(file).equals(before)).toBe(true);
}

describe('Opening a file that cannot be opened says why and leaves it as it was', () => {
  test('a missing file', () => {
    expect(failureOf(() => openDatabase(path.join(temporaryFolder(), 'không có.tdkt')))).toMatchObject({
      kind: 'fileMissing',
    });
  });

  test('a text file with our extension, an empty file and a folder', () => {
    const folder = temporaryFolder();
    const text = path.join(folder, 'văn bản.tdkt');
    writeFileSync(text, 'Danh sách đề nghị khen thưởng năm 2026\n'.repeat(40));
    expectRefusal(text, 'fileNotOffice');
    const empty = path.join(folder, 'rỗng.tdkt');
    writeFileSync(empty, '');
    expectRefusal(empty, 'fileNotOffice');
    mkdirSync(path.join(folder, 'thư mục.tdkt'));
    expect(failureOf(() => openDatabase(path.join(folder, 'thư mục.tdkt')))).toMatchObject({ kind: 'fileNotOffice' });
  });

  test("another program's SQLite file", () => {
    const file = path.join(temporaryFolder(), 'khác.tdkt');
    const other = new Sqlite(file);
    other.exec('CREATE TABLE songs (name TEXT); INSERT INTO songs VALUES (1)');
    other.close();
    expectRefusal(file, 'fileNotOffice');
  });

  test('a file cut short', () => {
    const file = closedOffice();
    truncateSync(file, 20_000);
    expectRefusal(file, 'fileDamaged');
  });

  test('a file with spoilt pages', () => {
    const file = closedOffice();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096, 40_960);
    writeFileSync(file, bytes);
    expectRefusal(file, 'fileDamaged');
  });

  test('a read-only file', () => {
    const file = closedOffice();
    chmodSync(file, 0o444);
    expectRefusal(file, 'fileReadOnly');
  });

  test('a file written by a newer program', () => {
    const file = closedOffice();
    const newer = new Sqlite(file);
    newer.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
    newer.close();
    expectRefusal(file, 'fileNewer');
  });

  test('a file that another copy of the program has open', () => {
    const office = newOffice();
    const script = `
      import { openDatabase } from '${path.resolve('electron/database/open-database.ts')}';
      try { openDatabase(${JSON.stringify(office.path)}); console.log('opened'); } catch (error) { console.log(error.failure.kind); }`;
    const run = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
      encoding: 'utf8',
      cwd: process.cwd(),
    });
    expect(run.stdout.trim()).toBe('fileLocked');
  });
});

describe('A data file is a document', () => {
  test('when closed it is one file, and its copy opens with the same contents', () => {
    const file = closedOffice();
    const copy = path.join(temporaryFolder(), 'bản sao.tdkt');
    copyFileSync(file, copy);
    const database = openDatabase(copy);
    expect(database.prepare('SELECT name FROM office').pluck().get()).toBe('Sở Công Thương');
    closeDatabase(database);
  });

  test('a new file never overwrites one that is there', () => {
    const file = closedOffice();
    const before = readFileSync(file);
    expect(failureOf(() => createDatabase(file))).toEqual({ kind: 'fileExists', path: file });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a commit is on the disk when it returns, and there is one writer', () => {
    const { database } = newOffice();
    expect(database.pragma('synchronous', { simple: true })).toBe(2);
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('locking_mode', { simple: true })).toBe('exclusive');
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
  });
});
