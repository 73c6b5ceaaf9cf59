import type { Database } from 'better-sqlite3';
import type { ChangeSetRow } from '#shared/contracts/history.ts';
import { allRows, type Row } from '../rows.ts';

/** One logged change of one row. */
export interface LoggedChange {
  readonly changeSetId: number;
  readonly label: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly table: string;
  readonly rowId: number;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

const changeQuery = `SELECT c.change_set_id, s.label, s.kind, s.made_at, s.made_by, c.table_name, c.row_id, c.before, c.after
  FROM changes c JOIN change_sets s ON s.id = c.change_set_id`;

/** The steps, newest first, from before a step on. */
export function listChangeSets(database: Database, before: number | null, limit: number): ChangeSetRow[] {
  const query = `SELECT s.*, (SELECT count(*) FROM changes c WHERE c.change_set_id = s.id) AS change_count FROM change_sets s
    WHERE @before IS NULL OR s.id < @before ORDER BY s.id DESC LIMIT @limit`;
  return allRows(database, query, { before, limit }).map((row) => ({
    id: Number(row.id),
    label: String(row.label),
    kind: row.kind as ChangeSetRow['kind'],
    madeAt: String(row.made_at),
    madeBy: String(row.made_by),
    changeCount: Number(row.change_count),
    isUndone: row.undone_by !== null,
  }));
}

/** What one step changed, in its order; the first `limit` rows. */
export function changesOfSet(database: Database, changeSetId: number, limit: number): LoggedChange[] {
  return allRows(database, `${changeQuery} WHERE c.change_set_id = @changeSetId ORDER BY c.id LIMIT @limit`, {
    changeSetId,
    limit,
  }).map(toChange);
}

/** Every change of some rows of a table, newest first. */
export function changesOfRows(database: Database, table: string, rowIds: readonly number[]): LoggedChange[] {
  const query = `${changeQuery} WHERE c.table_name = @table AND c.row_id IN (SELECT value FROM json_each(@ids)) ORDER BY c.id DESC LIMIT 500`;
  return allRows(database, query, { table, ids: JSON.stringify(rowIds) }).map(toChange);
}

/** Rows of a table that belong (or, by the log, once belonged) to a record. */
export function rowsBelongingTo(database: Database, table: string, column: string, id: number): number[] {
  const query = `SELECT DISTINCT row_id FROM changes WHERE table_name = @table AND json_extract(coalesce(after, before), '$.' || @column) = @id`;
  return allRows(database, query, { table, column, id }).map((row) => Number(row.row_id));
}

function toChange(row: Row): LoggedChange {
  const parse = (value: string | number | null | undefined) =>
    typeof value === 'string' ? (JSON.parse(value) as Record<string, unknown>) : null;
  const prefix = row.kind === 'undo' ? 'Hoàn tác: ' : row.kind === 'redo' ? 'Làm lại: ' : '';
  return {
    changeSetId: Number(row.change_set_id),
    label: `${prefix}${row.label}`,
    madeAt: String(row.made_at),
    madeBy: String(row.made_by),
    table: String(row.table_name),
    rowId: Number(row.row_id),
    before: parse(row.before),
    after: parse(row.after),
  };
}
