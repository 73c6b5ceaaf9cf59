import type { Database } from 'better-sqlite3';
import { allRows, type Row } from './rows.ts';

/**
 * The rows of a table as they were after a step of the change log, by number: today's rows with everything written since taken
 * back. The same log that undo reads; nothing is changed. `ids`: only these rows.
 */
export function rowsAsOf(
  database: Database,
  table: string,
  changeSetId: number,
  ids: readonly number[] | null = null,
): Map<number, Row> {
  const among = ids === null ? '' : 'IN (SELECT value FROM json_each(@ids))';
  const parameters = ids === null ? {} : { ids: JSON.stringify(ids) };
  const now = allRows(database, `SELECT * FROM ${table} ${ids === null ? '' : `WHERE id ${among}`}`, parameters);
  const rows = new Map(now.map((row) => [Number(row.id), row]));
  const changes = allRows(
    database,
    `SELECT row_id, before FROM changes WHERE table_name = @table AND change_set_id > @changeSetId
      ${ids === null ? '' : `AND row_id ${among}`} ORDER BY id DESC`,
    { table, changeSetId, ...parameters },
  );
  for (const change of changes) {
    if (change.before === null) rows.delete(Number(change.row_id));
    else rows.set(Number(change.row_id), JSON.parse(String(change.before)) as Row);
  }
  return rows;
}

/** The last step made before an instant (ISO 8601, UTC); 0 where there was none. */
export function changeSetBefore(database: Database, instant: string): number {
  const [row] = allRows(database, 'SELECT max(id) AS id FROM change_sets WHERE made_at < @instant', { instant });
  return Number(row?.id ?? 0);
}

/** The step that is being written now. */
export function openChangeSet(database: Database): number {
  const [row] = allRows(database, 'SELECT change_set_id FROM open_change_set');
  return Number(row?.change_set_id);
}
