import { compileFilter, filterRows } from './filter-rows.ts';
import type { ColumnFilter, ColumnSort, GridColumn } from './grid-types.ts';
import { sortKeyOf, sortRows } from './sort-rows.ts';

/** The rows as they stand on screen, with what they were arranged from. */
export interface Arrangement<Row> {
  source: readonly Row[];
  sort: readonly ColumnSort[];
  filters: Readonly<Record<string, ColumnFilter>>;
  shown: readonly Row[];
  /** Whether edits have made rows stand where sort or filter would no longer put them. */
  isStale: boolean;
}

/** How the rows are to be arranged. */
export interface ArrangementRequest<Row> {
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly GridColumn<Row>[];
  sort: readonly ColumnSort[];
  filters: Readonly<Record<string, ColumnFilter>>;
}

/** Filters and sorts all rows anew. */
export function arrangeRows<Row>({ rows, columns, sort, filters }: ArrangementRequest<Row>): Arrangement<Row> {
  const shown = sortRows(filterRows(rows, columns, filters), columns, sort);
  return { source: rows, sort, filters, shown, isStale: false };
}

/** More rows than this were not typed or pasted by hand but loaded: they go where they belong. */
const MOST_APPENDED = 50;

/**
 * Takes changed rows into an arrangement. A row that was edited keeps its place, and stays in sight though a filter would
 * now hide it, as in Excel: nothing may jump away under the typing hand. New rows come last, removed ones go. When sort or
 * filter were changed, rows came by the dozen, or most are others than before, everything is arranged anew.
 */
export function rearrangeRows<Row>(before: Arrangement<Row>, request: ArrangementRequest<Row>): Arrangement<Row> {
  const { rows, rowId, columns, sort, filters } = request;
  const isSameView = before.sort === sort && before.filters === filters;
  const isArranged = sort.length > 0 || Object.keys(filters).length > 0;
  if (!isSameView || !isArranged || before.source.length === 0) return arrangeRows(request);
  const byId = new Map(rows.map((row) => [rowId(row), row]));
  const hasMoved = movementTest(columns, sort, filters);
  let isStale = before.isStale;
  const kept: Row[] = [];
  for (const old of before.shown) {
    const row = byId.get(rowId(old));
    if (row === undefined) continue;
    kept.push(row);
    isStale ||= row !== old && hasMoved(old, row);
  }
  if (kept.length * 2 < before.shown.length) return arrangeRows(request);
  const known = new Set(before.source.map(rowId));
  const added = rows.filter((row) => !known.has(rowId(row)));
  if (added.length > MOST_APPENDED) return arrangeRows(request);
  return { source: rows, sort, filters, shown: [...kept, ...added], isStale: isStale || added.length > 0 };
}

/** Tells whether a changed row would be sorted or filtered otherwise than before. */
function movementTest<Row>(
  columns: readonly GridColumn<Row>[],
  sort: readonly ColumnSort[],
  filters: Readonly<Record<string, ColumnFilter>>,
): (old: Row, row: Row) => boolean {
  const keys = columns.filter((column) => sort.some(({ key }) => key === column.key)).map(sortKeyOf);
  const tests = columns.flatMap((column) => {
    const filter = filters[column.key];
    return filter ? [compileFilter(column, filter)] : [];
  });
  return (old, row) => keys.some((key) => key(old) !== key(row)) || !tests.every((test) => test(row));
}
