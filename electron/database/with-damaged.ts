import { chmodSync, copyFileSync, existsSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { inWorkingFolder } from '../safety/working-folder.ts';
import { readFileHeader } from './file-header.ts';

/** Opens a copy of a damaged file, so that nothing is written to it, for as long as `work` runs. A file cut short is read up to the cut. @throws errors of SQLite and the file system */
export function withDamaged<T>(damaged: string, work: (database: Database) => T): T {
  return inWorkingFolder((folder) => {
    const copy = path.join(folder, 'hong.tdkt');
    for (const ending of ['', '-wal']) if (existsSync(damaged + ending)) copyFileSync(damaged + ending, copy + ending);
    chmodSync(copy, 0o600);
    const { pageSize, pageCount, isSqlite } = readFileHeader(copy);
    if (isSqlite && statSync(copy).size < pageSize * pageCount) truncateSync(copy, pageSize * pageCount);
    const database = new Sqlite(copy);
    try {
      return work(database);
    } finally {
      database.close();
    }
  });
}
