import type { Database } from 'better-sqlite3';
import { tableName } from './describe-row.ts';
import { oneNumber } from './rows.ts';

interface Reference {
  readonly table: string;
  readonly from: string;
}

/**
 * How many rows of each other table point at a record, told in Vietnamese, e.g. "2 xếp loại"; empty where none does.
 * It asks the schema, so that a table added later counts too. `own` are tables whose rows belong to the record.
 */
export function usesOf(database: Database, target: string, id: number, own: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { table, from } of referencesTo(database, target)) {
    if (own.includes(`${table}.${from}`)) continue;
    const rows = oneNumber(database, `SELECT count(*) FROM ${table} WHERE ${from} = @id`, { id });
    if (rows > 0) counts.set(table, (counts.get(table) ?? 0) + rows);
  }
  return [...counts].map(([table, rows]) => `${rows} ${lowerFirst(tableName(table))}`);
}

function referencesTo(database: Database, target: string): Reference[] {
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  return tables.flatMap((table) =>
    (database.pragma(`foreign_key_list(${table})`) as { table: string; from: string }[])
      .filter((key) => key.table === target)
      .map((key) => ({ table, from: key.from })),
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
