import { compareTexts } from '#shared/text/compare-names.ts';
import { foldText } from '#shared/text/fold.ts';
import { displayedText } from './cell-text.ts';
import { filterRows } from './filter-rows.ts';
import type { CellValue, ColumnFilter, GridColumn, GridView } from './grid-types.ts';

/** A text that stands in a column, and in how many rows. */
export interface ColumnValue {
  readonly text: string;
  readonly count: number;
}

/** What stands in a column, in the column's order: of the rows that the other columns' filters let through, as in Excel. */
export function columnValues<Row>(
  column: GridColumn<Row>,
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  filters: GridView['filters'],
): readonly ColumnValue[] {
  const { [column.key]: _own, ...others } = filters;
  const counts = new Map<string, { count: number; value: CellValue }>();
  for (const row of filterRows(rows, columns, others)) {
    const text = displayedText(column, row).trim();
    const known = counts.get(text);
    if (known) known.count += 1;
    else counts.set(text, { count: 1, value: column.value(row) });
  }
  const isOrdered = column.kind === 'number' || column.kind === 'date';
  return [...counts]
    .sort(([a, one], [b, other]) => (isOrdered ? compareValues(one.value, other.value) : compareTexts(a, b)))
    .map(([text, { count }]) => ({ text, count }));
}

/** The values that a text without accents finds; an empty one finds all. */
export function findValues(values: readonly ColumnValue[], text: string): readonly ColumnValue[] {
  const folded = foldText(text);
  return folded === '' ? values : values.filter((value) => foldText(value.text).includes(folded));
}

/** The filter with exactly these values; all of them is none. */
export function filterOfValues(
  old: ColumnFilter | undefined,
  chosen: ReadonlySet<string>,
  all: readonly ColumnValue[],
): ColumnFilter {
  const text = old?.text ?? '';
  return all.every((value) => chosen.has(value.text)) ? { text } : { text, values: [...chosen] };
}

function compareValues(a: CellValue, b: CellValue): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
