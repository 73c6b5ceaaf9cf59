import { describe, expect, test } from 'vitest';
import { cellsOf, jumpToEdge, rangeBetween, rowsOf } from '#renderer/components/grid/cell-range.ts';

describe('Ctrl with an arrow', () => {
  // Rows 0 to 9 of one column; x is filled.
  const column = 'xx..xxx...';
  const size = { rows: 10, columns: 1 };
  const isFilled = ({ row }: { row: number }) => column[row] === 'x';
  const down = (row: number) => jumpToEdge({ row, column: 0 }, { row: 1, column: 0 }, size, isFilled).row;
  const up = (row: number) => jumpToEdge({ row, column: 0 }, { row: -1, column: 0 }, size, isFilled).row;

  test('goes to the last filled cell before a gap', () => {
    expect([down(0), down(4), up(6)]).toEqual([1, 6, 4]);
  });

  test('goes over a gap to the next filled cell', () => {
    expect([down(1), down(2), up(4), up(9)]).toEqual([4, 4, 1, 6]);
  });

  test('goes to the edge where nothing more is filled, and stays there', () => {
    expect([down(6), down(9), up(0)]).toEqual([9, 9, 0]);
  });
});

test('ranges that overlap give each cell and each row once', () => {
  const one = rangeBetween({ row: 0, column: 0 }, { row: 1, column: 1 });
  const other = rangeBetween({ row: 2, column: 1 }, { row: 1, column: 1 });
  expect([...cellsOf([one, other])]).toHaveLength(5);
  expect(rowsOf([other, one])).toEqual([0, 1, 2]);
});
