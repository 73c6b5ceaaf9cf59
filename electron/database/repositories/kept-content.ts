import type { Database } from 'better-sqlite3';
import { statement } from '../rows.ts';

/** Keeps bytes by their hash, once, outside the change log: rows of records point at them. */
export function keepContent(database: Database, sha256: string, content: Uint8Array): void {
  statement(database, 'INSERT OR IGNORE INTO attachment_contents (sha256, content) VALUES (@sha256, @content)').run({
    sha256,
    content,
  });
}

/** Bytes kept by their hash, or null. */
export function keptContent(database: Database, sha256: string): Uint8Array | null {
  const row = statement(database, 'SELECT content FROM attachment_contents WHERE sha256 = @sha256').get({ sha256 });
  return (row as { content: Uint8Array } | undefined)?.content ?? null;
}
