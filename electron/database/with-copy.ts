import { copyFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { inWorkingFolder } from '../safety/working-folder.ts';
import { closeDatabase, openDatabase } from './open-database.ts';

/** An open data file. */
export type OpenCopy = Database;

/** Opens a copy of a data file, brought to this program's schema, for as long as `work` runs; the file itself stays as it is. @throws AppFailureError of opening */
export function withCopy<T>(file: string, work: (database: Database) => T): T {
  return inWorkingFolder((folder) => {
    const copy = path.join(folder, path.basename(file));
    copyFileSync(file, copy);
    const database = openDatabase(copy, () => {});
    try {
      return work(database);
    } finally {
      closeDatabase(database);
    }
  });
}
