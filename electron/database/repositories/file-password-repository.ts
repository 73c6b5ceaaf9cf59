import type { Database } from 'better-sqlite3';
import { type PasswordRecord, passwordRecord } from '../../safety/password-record.ts';

/** What is kept of the file's password; null where it has none. */
export function readFilePassword(database: Database): PasswordRecord | null {
  const kept = database.prepare('SELECT record FROM file_password WHERE id = 1').pluck().get();
  return typeof kept === 'string' ? passwordRecord.parse(JSON.parse(kept)) : null;
}

/** Puts a password in place, or takes it away. No step of the history: Ctrl+Z gives back no password. */
export function writeFilePassword(database: Database, record: PasswordRecord | null, setAt: string): void {
  if (record === null) database.prepare('DELETE FROM file_password').run();
  else {
    database
      .prepare('INSERT OR REPLACE INTO file_password (id, record, set_at) VALUES (1, ?, ?)')
      .run(JSON.stringify(record), setAt);
  }
}
