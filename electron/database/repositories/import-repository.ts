import type { Database } from 'better-sqlite3';
import { oneRow } from '../rows.ts';

/** A row that a step wrote. */
interface WrittenRow {
  readonly changeSetId: number;
  readonly table: string;
  readonly rowId: number;
}

/** Tells of rows which import wrote them; null where the step was none, or made the row besides (an author's membership). */
export function importLookup(database: Database): (row: WrittenRow) => number | null {
  const query = `SELECT i.id FROM imports i JOIN import_records t ON t.import_id = i.id
    WHERE i.change_set_id = @changeSetId AND t.table_name = @table AND t.record_id = @rowId`;
  return ({ changeSetId, table, rowId }) => {
    const found = oneRow(database, query, { changeSetId, table, rowId });
    return found === undefined ? null : Number(found.id);
  };
}
