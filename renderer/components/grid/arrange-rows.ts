import { compileFilter, filterRows } from './filter-rows.ts';
import type { ColumnFilter, ColumnSort, GridColumn } from './grid-types.ts';
import { groupRows } from './group-rows.ts';
import { sortKeyOf, sortRows } from './sort-rows.ts';

/** The rows as they stand on screen, with what they were arranged from. */
export interface Arrangement<Row> {
  source: readonly Row[];
  sort: readonly ColumnSort[];
  filters: Readonly<Record<string, ColumnFilter>>;
  groupBy: string | null;
  shown: readonly Row[];
  /** The group under which each shown row stands, row by row; null while nothing is grouped. */
  groupTexts: readonly string[] | null;
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
  groupBy: string | null;
}

/** Filters, sorts all rows anew. */
export function arrangeRows<Row>(request: ArrangementRequest<Row>): Arrangement<Row> {
  const { rows, columns, sort, filters, groupBy } = request;
  const sorted = sortRows(filterRows(rows, columns, filters), columns, sort);
  const column = columns.find(({ key }) => key === groupBy);
  const grouped = column ? groupRows(sorted, column, sort) : null;
  const arranged = { shown: grouped?.rows ?? sorted, groupTexts: grouped?.texts ?? null, isStale: false };
  return { source: rows, sort, filters, groupBy, ...arranged };
}

/** More rows than this were not typed or pasted by hand but loaded: they go where they belong. */
const MOST_APPENDED = 50;

/**
 * Takes changed rows into an arrangement. A row that was edited keeps its place, and stays in sight though a filter would
 * now hide it, as in Excel: nothing may jump away under the typing hand. New rows come last, removed ones go. When sort,
 * filter or groups were changed, rows came by the dozen or to groups, or most are others than before, everything is
 * arranged anew.
 */
export function rearrangeRows<Row>(before: Arrangement<Row>, request: ArrangementRequest<Row>): Arrangement<Row> {
  const { rows, rowId, sort, filters, groupBy } = request;
  const isSameView = before.sort === sort && before.filters === filters && before.groupBy === groupBy;
  const isArranged = sort.length > 0 || Object.keys(filters).length > 0 || before.groupTexts !== null;
  if (!isSameView || !isArranged || before.source.length === 0) return arrangeRows(request);
  const byId = new Map(rows.map((row) => [rowId(row), row]));
  const hasMoved = movementTest(request);
  let isStale = before.isStale;
  const kept: Row[] = [];
  const groupTexts: string[] = [];
  for (const [at, old] of before.shown.entries()) {
    const row = byId.get(rowId(old));
    if (row === undefined) continue;
    kept.push(row);
    groupTexts.push(before.groupTexts?.[at] ?? '');
    isStale ||= row !== old && hasMoved(old, row);
  }
  if (kept.length * 2 < before.shown.length) return arrangeRows(request);
  const known = new Set(before.source.map(rowId));
  const added = rows.filter((row) => !known.has(rowId(row)));
  if (added.length > MOST_APPENDED || (added.length > 0 && before.groupTexts)) return arrangeRows(request);
  return {
    ...{ source: rows, sort, filters, groupBy, shown: [...kept, ...added] },
    groupTexts: before.groupTexts && groupTexts,
    isStale: isStale || added.length > 0,
  };
}

/** Tells whether a changed row would be sorted, filtered or grouped otherwise than before. */
function movementTest<Row>(request: ArrangementRequest<Row>): (old: Row, row: Row) => boolean {
  const { columns, sort, filters, groupBy } = request;
  const keys = columns
    .filter((column) => column.key === groupBy || sort.some(({ key }) => key === column.key))
    .map(sortKeyOf);
  const tests = columns.flatMap((column) => {
    const filter = filters[column.key];
    return filter ? [compileFilter(column, filter)] : [];
  });
  return (old, row) => keys.some((key) => key(old) !== key(row)) || !tests.every((test) => test(row));
}
