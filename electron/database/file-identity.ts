import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { oneRow } from './rows.ts';

/** Which office's file this is, wherever it lies; of a file older than the identity, told by its path. */
export function fileIdentity(database: Database, file: string): string {
  const hasIdentity = oneRow(database, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'file_identity'");
  const row = hasIdentity === undefined ? undefined : oneRow(database, 'SELECT id FROM file_identity');
  if (row !== undefined) return String(row.id);
  return createHash('sha256').update(path.resolve(file)).digest('hex').slice(0, 32);
}
