import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import type { BackupCounts } from '#shared/contracts/backups.ts';
import { oneNumber, oneRow } from './rows.ts';

/** What a thorough look at a whole data file found. */
export interface VerifiedFile {
  /** Null: every page, reference and the log are sound; else what is not. */
  readonly problem: string | null;
  readonly counts: BackupCounts;
  /** The newest step of its log; see `newestStepOf`. */
  readonly newestStep: string;
  readonly schemaVersion: number;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Looks at a finished copy of a data file thoroughly: every page, every reference, no open step; counts its records, makes it
 * one plain file that needs no log beside it, and puts it on the disk. Not for the file that is worked on.
 * @throws SqliteError where it can't be read at all
 */
export function verifyCopy(path: string): VerifiedFile {
  const database = new Sqlite(path, { fileMustExist: true });
  let looked: Omit<VerifiedFile, 'sha256' | 'bytes'>;
  try {
    database.pragma('journal_mode = DELETE');
    looked = {
      problem: problemOf(database),
      counts: countRecords(database),
      newestStep: newestStepOf(database),
      schemaVersion: database.pragma('user_version', { simple: true }) as number,
    };
  } finally {
    database.close();
  }
  return { ...looked, ...hashFile(path) };
}

/** How many records of the main kinds there are. */
export function countRecords(database: Database): BackupCounts {
  const count = (table: string) => oneNumber(database, `SELECT count(*) FROM ${table}`);
  return {
    people: count('people'),
    units: count('units'),
    decisions: count('decisions'),
    awards: count('awards'),
    changeSets: count('change_sets'),
  };
}

/** The newest step of the log, so that two states of one file are told apart whatever the clock says; empty: no step yet. */
export function newestStepOf(database: Database): string {
  const row = oneRow(database, 'SELECT id, made_at, made_by FROM change_sets ORDER BY id DESC LIMIT 1');
  return row === undefined ? '' : `${row.id} ${row.made_at} ${row.made_by}`;
}

/** What is not sound in an open file, looked at thoroughly: every page, every reference, no open step; null: nothing. */
export function problemOf(database: Database): string | null {
  const pages = database.pragma('integrity_check(3)') as { integrity_check: string }[];
  if (pages[0]?.integrity_check !== 'ok') return 'có trang hỏng';
  if ((database.pragma('foreign_key_check') as unknown[]).length > 0) return 'có liên kết sai giữa các bản ghi';
  if (oneNumber(database, 'SELECT count(*) FROM open_change_set') > 0) return 'có bước ghi dở';
  return null;
}

/** The SHA-256 of a file's content in hexadecimal, and its size, after its content was put on the disk. */
export function hashFile(path: string): { readonly sha256: string; readonly bytes: number } {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
    const hash = createHash('sha256');
    const block = Buffer.alloc(1 << 20);
    let bytes = 0;
    for (let read = readSync(file, block); read > 0; read = readSync(file, block)) {
      hash.update(block.subarray(0, read));
      bytes += read;
    }
    return { sha256: hash.digest('hex'), bytes };
  } finally {
    closeSync(file);
  }
}
