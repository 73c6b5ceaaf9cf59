import type { Database } from 'better-sqlite3';

/** A column whose rows point at records of another table. */
export interface Reference {
  readonly table: string;
  readonly column: string;
}

/** Every column of the file that points at a table, asked of the schema, so that a table added later is among them. */
export function referencesTo(database: Database, target: string): readonly Reference[] {
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  return tables.flatMap((table) => {
    const keys = database.pragma(`foreign_key_list(${table})`) as { table: string; from: string }[];
    return keys.filter((key) => key.table === target).map((key) => ({ table, column: key.from }));
  });
}

/** The sets of columns of a table that may not stand twice; those over expressions are left out. */
export function uniqueColumnSets(database: Database, table: string): readonly (readonly string[])[] {
  const indexes = database.pragma(`index_list(${table})`) as { name: string; unique: 0 | 1 }[];
  return indexes
    .filter((index) => index.unique === 1)
    .map((index) => (database.pragma(`index_info(${index.name})`) as { name: string | null }[]).map(({ name }) => name))
    .filter((columns): columns is string[] => columns.every((column) => column !== null));
}
