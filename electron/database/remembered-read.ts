import type { Database } from 'better-sqlite3';
import { lastChange } from './facts-changed.ts';
import { allRows } from './rows.ts';

interface Remembered {
  readonly key: string;
  readonly value: unknown;
  change: number;
}

const remembered = new WeakMap<Database, Map<string, Remembered>>();

/**
 * What `read` gave last under this name and key, while no row of `tables` changed since; else what it gives now. The log knows
 * of every change of a record, undo and redo too. Inside a step everything is read anew: the step may yet be given up.
 */
export function rememberRead<T>(
  database: Database,
  name: string,
  key: string,
  tables: ReadonlySet<string>,
  read: (known: { readonly value: T; readonly changed: readonly ChangedRow[] } | null) => T,
): T {
  if (database.inTransaction) return read(null);
  const reads = remembered.get(database) ?? new Map<string, Remembered>();
  remembered.set(database, reads);
  const known = reads.get(name);
  const change = lastChange(database);
  if (known?.key === key) {
    const changed = changedRows(database, known.change, change).filter(({ table }) => tables.has(table));
    known.change = change;
    if (changed.length === 0) return known.value as T;
    const value = read({ value: known.value as T, changed });
    reads.set(name, { key, value, change });
    return value;
  }
  const value = read(null);
  reads.set(name, { key, value, change });
  return value;
}

/** A row that was written, and its table. */
export interface ChangedRow {
  readonly table: string;
  readonly id: number;
}

function changedRows(database: Database, since: number, until: number): readonly ChangedRow[] {
  if (since === until) return [];
  // Left to itself SQLite walks the whole index of the log for the sake of DISTINCT; by number it reads the last rows only.
  const query = 'SELECT DISTINCT table_name, row_id FROM changes NOT INDEXED WHERE id > @since';
  return allRows(database, query, { since }).map((row) => ({ table: String(row.table_name), id: Number(row.row_id) }));
}
