import type { Database } from 'better-sqlite3';
import { columnsOf } from './track-changes.ts';

/** A row of records, whole. */
export type RecordRow = Readonly<Record<string, string | number | null>> & { readonly id: number };

/** What differs in one table between two states of a file. */
export interface TableDifference {
  readonly table: string;
  /** Rows that only the other state has. */
  readonly missing: readonly RecordRow[];
  /** Rows that only this state has. */
  readonly extra: readonly RecordRow[];
  /** Rows that both have, with other contents. */
  readonly changed: readonly { readonly now: RecordRow; readonly other: RecordRow }[];
}

/** Every table of records, that is every one whose changes are logged. */
export function recordTables(database: Database): readonly string[] {
  const logged =
    "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'log\\_%\\_insert' ESCAPE '\\' ORDER BY tbl_name";
  return database.prepare(logged).pluck().all() as string[];
}

/** What would have to change in `now` to become `then`, table by table; tables without a difference are left out. Both have one schema. */
export function compareRecords(now: Database, then: Database): readonly TableDifference[] {
  return recordTables(now).flatMap((table) => {
    const difference = compareTable(now, then, table);
    const count = difference.missing.length + difference.extra.length + difference.changed.length;
    return count === 0 ? [] : [difference];
  });
}

function compareTable(now: Database, then: Database, table: string): TableDifference {
  const columns = columnsOf(now, table);
  const sql = `SELECT ${columns.join(', ')} FROM ${table} ORDER BY id`;
  const old = then.prepare(sql).iterate() as IterableIterator<RecordRow>;
  const missing: RecordRow[] = [];
  const extra: RecordRow[] = [];
  const changed: { now: RecordRow; other: RecordRow }[] = [];
  let other = old.next();
  for (const row of now.prepare(sql).iterate() as IterableIterator<RecordRow>) {
    for (; !other.done && other.value.id < row.id; other = old.next()) missing.push(other.value);
    if (other.done || other.value.id > row.id) {
      extra.push(row);
      continue;
    }
    const before = other.value;
    if (columns.some((column) => before[column] !== row[column])) changed.push({ now: row, other: before });
    other = old.next();
  }
  for (; !other.done; other = old.next()) missing.push(other.value);
  return { table, missing, extra, changed };
}
