import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { readFileHeader } from './file-header.ts';

/** Opens a copy of a damaged file, so that nothing is written to it, for as long as `work` runs. A file cut short is read up to the cut. @throws errors of SQLite and the file system */
export function withDamaged<T>(damaged: string, work: (database: Database) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'tdkt-hong-'));
  let database: Database | null = null;
  try {
    const copy = path.join(folder, 'hong.tdkt');
    for (const ending of ['', '-wal']) if (existsSync(damaged + ending)) copyFileSync(damaged + ending, copy + ending);
    chmodSync(copy, 0o600);
    const { pageSize, pageCount, isSqlite } = readFileHeader(copy);
    if (isSqlite && statSync(copy).size < pageSize * pageCount) truncateSync(copy, pageSize * pageCount);
    database = new Sqlite(copy);
    return work(database);
  } finally {
    database?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
