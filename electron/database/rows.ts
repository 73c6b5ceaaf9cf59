import type { Database, Statement } from 'better-sqlite3';

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, string | number | null>>;
/** What SQLite takes. */
export type Columns = Readonly<Record<string, string | number | null>>;

const statements = new WeakMap<Database, Map<string, Statement>>();

/** A prepared statement, prepared once for each database and text. */
export function statement(database: Database, sql: string): Statement {
  let known = statements.get(database);
  if (known === undefined) {
    known = new Map();
    statements.set(database, known);
  }
  let prepared = known.get(sql);
  if (prepared === undefined) {
    prepared = database.prepare(sql);
    known.set(sql, prepared);
  }
  return prepared;
}

/** Every row of a query. */
export function allRows(database: Database, sql: string, parameters: Columns = {}): Row[] {
  return statement(database, sql).all(parameters) as Row[];
}

/** The first row of a query, or undefined. */
export function oneRow(database: Database, sql: string, parameters: Columns = {}): Row | undefined {
  return statement(database, sql).get(parameters) as Row | undefined;
}

/** The first column of the first row, as a number; 0 where there is none. */
export function oneNumber(database: Database, sql: string, parameters: Columns = {}): number {
  const row = oneRow(database, sql, parameters);
  return row === undefined ? 0 : Number(Object.values(row)[0] ?? 0);
}

/** Adds a row and returns its number. */
export function insertRow(database: Database, table: string, columns: Columns): number {
  const names = Object.keys(columns);
  const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`;
  return Number(statement(database, sql).run(columns).lastInsertRowid);
}

/** Writes some columns of a row; false where there is no such row. */
export function updateRow(database: Database, table: string, id: number, columns: Columns): boolean {
  const names = Object.keys(columns);
  if (names.length === 0) return oneRow(database, `SELECT id FROM ${table} WHERE id = @id`, { id }) !== undefined;
  const sql = `UPDATE ${table} SET ${names.map((name) => `${name} = @${name}`).join(', ')} WHERE id = @id`;
  return statement(database, sql).run({ ...columns, id }).changes === 1;
}

/** Removes a row; false where there is none. */
export function deleteRow(database: Database, table: string, id: number): boolean {
  return statement(database, `DELETE FROM ${table} WHERE id = @id`).run({ id }).changes === 1;
}

/** A truth value as SQLite keeps it. */
export function toInteger(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}

/** A truth value as SQLite gives it. */
export function toBoolean(value: string | number | null | undefined): boolean | null {
  return value === null || value === undefined ? null : value === 1;
}

/** The rows of a table one by one, bytes included; `ids`: only these. */
export function* iterateRows(
  database: Database,
  table: string,
  ids: ReadonlySet<number> | null,
): Generator<Readonly<Record<string, string | number | null | Uint8Array>>> {
  const among = ids === null ? '' : 'WHERE id IN (SELECT value FROM json_each(@ids)) ORDER BY id';
  const query = database.prepare(`SELECT * FROM ${table} ${among}`);
  const rows = ids === null ? query.iterate() : query.iterate({ ids: JSON.stringify([...ids]) });
  for (const row of rows) yield row as Record<string, string | number | null | Uint8Array>;
}
