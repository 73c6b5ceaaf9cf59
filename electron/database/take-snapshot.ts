import { rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';

/** Pages copied between two looks at what else is to be done: about half a megabyte, a few milliseconds. */
const PAGES_AT_ONCE = 128;

/**
 * Writes the open file as it is now to `to`, with SQLite's online backup: a few pages at a time, so that whoever asks
 * meanwhile is answered. A step written meanwhile is in it, whole. Where it fails nothing is left at `to`.
 * `pagesAtOnce`: more where nobody waits (at the end of the program).
 * @throws SqliteError, or an error of the file system
 */
export async function takeSnapshot(database: Database, to: string, pagesAtOnce = PAGES_AT_ONCE): Promise<void> {
  try {
    await database.backup(to, { progress: () => pagesAtOnce });
  } catch (error) {
    for (const suffix of ['', '-journal', '-wal']) rmSync(to + suffix, { force: true });
    throw error;
  }
}
