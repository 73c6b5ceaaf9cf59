import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { type CellRange, cellsOf, countCells } from './cell-range.ts';
import type { ColumnLayout } from './column-layout.ts';
import { isAddable } from './column-total.ts';

/** Beyond so many numbers the sum is left out: it must not hold up the next key. */
const MOST_NUMBERS = 300_000;

/** `Chọn 5 ô: tổng 3.400.000`: what the selection of saved rows holds, or null for a single cell. */
export function selectionSummary<Row>(
  ranges: readonly CellRange[],
  rows: readonly Row[],
  layout: ColumnLayout<Row>,
): string | null {
  const count = ranges.length === 1 && ranges[0] ? countCells(ranges[0]) : [...cellsOf(ranges)].length;
  if (count < 2) return null;
  const chosen = `Chọn ${formatNumber(count)} ô`;
  const summed = layout.columns.filter(({ column }) => {
    if (column.kind !== 'number') return false;
    const first = rows.find((row) => column.value(row) !== null);
    return first !== undefined && isAddable(column, first);
  });
  const parts = summed.flatMap(({ index }) =>
    ranges
      .filter(({ firstColumn, lastColumn }) => firstColumn <= index && index <= lastColumn)
      .map((range) => ({ ...range, firstColumn: index, lastColumn: index })),
  );
  if (parts.reduce((total, part) => total + countCells(part), 0) > MOST_NUMBERS) return chosen;
  let sum = 0;
  let numbers = 0;
  for (const { row, column } of cellsOf(parts)) {
    const record = rows[row];
    const value = record === undefined ? null : layout.columns[column]?.column.value(record);
    if (typeof value !== 'number') continue;
    sum += value;
    numbers += 1;
  }
  return numbers > 1 ? `${chosen}: tổng ${formatNumber(sum)}` : chosen;
}
