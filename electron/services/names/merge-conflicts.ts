import type { MergeConflict } from '#shared/contracts/names.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { describeRow } from '../../database/describe-row.ts';
import { referencesTo, uniqueColumnSets } from '../../database/references.ts';
import { allRows, deleteRow, type Row, updateRow } from '../../database/rows.ts';
import { OWN_COLUMNS } from '../people/remove-people.ts';
import type { ServiceContext } from '../service-context.ts';

/** A row of the one record and a row of the other that say something about the same thing. */
export interface RowConflict extends MergeConflict {
  readonly table: string;
  readonly firstRow: Row;
  readonly secondRow: Row;
}

/** Columns of other tables that point at people, without those that the merge treats by itself. */
export function movedColumns({
  database,
}: ServiceContext): readonly { readonly table: string; readonly column: string }[] {
  const own: readonly string[] = OWN_COLUMNS;
  return referencesTo(database, 'people').filter(({ table, column }) => !own.includes(`${table}.${column}`));
}

/** Says of two rows of a table whether they may not both stand once they point at the same record by a column. */
function clashIn({ database }: ServiceContext, table: string, column: string): (a: Row, b: Row) => boolean {
  const uniqueSets = uniqueColumnSets(database, table).filter((columns) => columns.includes(column));
  return (a, b) =>
    uniqueSets.some((columns) => columns.every((name) => name === column || (a[name] !== null && a[name] === b[name])));
}

/**
 * Removes a row for the sake of another of its table. What belonged to it belongs to the other; of two belongings that say the
 * same, one stands. @throws AppFailureError refused, where they say different things: nothing is dropped silently
 */
export function absorbRow(context: ServiceContext, table: string, keptId: number, droppedId: number): void {
  const { database } = context;
  for (const { table: child, column } of referencesTo(database, table)) {
    const rowsOf = (id: number) => allRows(database, `SELECT * FROM ${child} WHERE ${column} = @id`, { id });
    const clashes = clashIn(context, child, column);
    for (const row of rowsOf(droppedId)) {
      const twin = rowsOf(keptId).find((other) => clashes(other, row));
      if (twin === undefined) updateRow(database, child, Number(row.id), { [column]: keptId });
      else if (saysNoMore(row, twin, column)) absorbRow(context, child, Number(twin.id), Number(row.id));
      else
        fail({
          kind: 'refused',
          field: null,
          message: `Hai hồ sơ có hai mục khác nhau về cùng một việc (${describeRow(child, row)}); hãy sửa một bên rồi gộp.`,
        });
    }
  }
  deleteRow(database, table, droppedId);
}

/** Where both records have a row that only one may keep, or the same award; `tell` writes a row's facts for the officer. */
export function findConflicts(
  context: ServiceContext,
  firstId: number,
  secondId: number,
  tell: (table: string, row: Row) => string,
): readonly RowConflict[] {
  const { database } = context;
  return movedColumns(context).flatMap(({ table, column }) => {
    const rowsOf = (id: number) => allRows(database, `SELECT * FROM ${table} WHERE ${column} = @id`, { id });
    const firstRows = rowsOf(firstId);
    const secondRows = rowsOf(secondId);
    if (firstRows.length === 0 || secondRows.length === 0) return [];
    const clashes = clashIn(context, table, column);
    return secondRows.flatMap((secondRow): RowConflict[] => {
      const forbidden = firstRows.find((row) => clashes(row, secondRow));
      const firstRow =
        forbidden ?? (table === 'awards' ? firstRows.find((row) => isSameAward(row, secondRow)) : undefined);
      if (firstRow === undefined) return [];
      return [
        {
          key: `${table} ${firstRow.id} ${secondRow.id}`,
          table,
          firstRow,
          secondRow,
          label: describeRow(table, { ...firstRow, recipient_name: null }),
          first: tell(table, firstRow),
          second: tell(table, secondRow),
          isSame: saysNoMore(secondRow, firstRow, column) || saysNoMore(firstRow, secondRow, column),
          canKeepBoth: forbidden === undefined,
        },
      ];
    });
  });
}

/** One award typed in twice: of the same kind and year, and not of two different decisions. */
function isSameAward(a: Row, b: Row): boolean {
  if (a.award_type_id !== b.award_type_id || a.year !== b.year) return false;
  return a.decision_id === null || b.decision_id === null;
}

/** Whether a row tells nothing that the other does not; how the name was printed, and its place in a list, tells nothing. */
function saysNoMore(row: Row, other: Row, column: string): boolean {
  const silent = ['id', column, 'recipient_name', 'order_number'];
  return Object.entries(row).every(([name, value]) => silent.includes(name) || value === null || value === other[name]);
}

/** The row that goes when nobody chose: the one that tells no more than the other. */
export function poorerRow({ firstRow, secondRow }: RowConflict): Row {
  const known = (row: Row) => Object.values(row).filter((value) => value !== null).length;
  return known(firstRow) < known(secondRow) ? firstRow : secondRow;
}
