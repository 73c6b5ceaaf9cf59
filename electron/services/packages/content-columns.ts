import type { Database } from '../../database/database.ts';
import { tableFacts } from '../../database/staging/table-facts.ts';

/** Columns of a table that hold the hash of kept bytes: a scan, a template, a background. */
export function contentColumns(database: Database, table: string): readonly string[] {
  return tableFacts(database, table, false).columns.filter((column) => /(?:^|_)sha256$/.test(column));
}
