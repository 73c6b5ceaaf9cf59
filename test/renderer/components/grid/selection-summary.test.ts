import { expect, test } from 'vitest';
import { layOutColumns } from '#renderer/components/grid/column-layout.ts';
import { defaultGridView } from '#renderer/components/grid/grid-view.ts';
import { selectionSummary } from '#renderer/components/grid/selection-summary.ts';
import { columns, person } from './people.ts';

const layout = layOutColumns(columns, defaultGridView(columns), 40, 1000);
const rows = [1_000_000, null, 2_400_000].map((amount, index) => person(String(index), { amount }));
const range = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

test('the status line counts the selected cells and adds up their sums', () => {
  expect(selectionSummary([range(0, 2, 3, 3)], rows, layout)).toBe('Chọn 3 ô: tổng 3.400.000');
  expect(selectionSummary([range(0, 2, 0, 1)], rows, layout)).toBe('Chọn 6 ô');
  expect(selectionSummary([range(0, 0, 3, 3)], rows, layout)).toBe(null);
});

test('cells in two overlapping ranges count once', () => {
  expect(selectionSummary([range(0, 2, 3, 3), range(2, 2, 2, 3)], rows, layout)).toBe('Chọn 4 ô: tổng 3.400.000');
});

test('years are not added up', () => {
  const plain = columns.map((column) => (column.key === 'amount' ? { ...column, isGrouped: false } : column));
  const years = layOutColumns(plain, defaultGridView(plain), 40, 1000);
  expect(selectionSummary([range(0, 2, 3, 3)], rows, years)).toBe('Chọn 3 ô');
});
