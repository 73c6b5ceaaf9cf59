import { describe, expect, test } from 'vitest';
import { fillDown, fillFromHandle, fillRight, handleTarget, pasteBlock } from '#renderer/components/grid/fill-range.ts';

const range = (firstRow: number, lastRow: number, firstColumn = 0, lastColumn = firstColumn) => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});
const show = (cells: readonly { row: number; column: number; from: { row: number; column: number } }[]) =>
  cells.map(({ row, column, from }) => `${from.row},${from.column}→${row},${column}`);

describe('filling', () => {
  test('down takes the top cell of each column, or the cell above a single one', () => {
    expect(show(fillDown(range(1, 3)))).toEqual(['1,0→2,0', '1,0→3,0']);
    expect(show(fillDown(range(4, 4, 1, 2)))).toEqual(['3,1→4,1', '3,2→4,2']);
    expect(fillDown(range(0, 0))).toEqual([]);
  });

  test('right takes the first cell of each row, or the one to the left', () => {
    expect(show(fillRight(range(0, 1, 1, 2)))).toEqual(['0,1→0,2', '1,1→1,2']);
    expect(show(fillRight(range(0, 0, 3)))).toEqual(['0,2→0,3']);
    expect(fillRight(range(0, 0, 0))).toEqual([]);
  });

  test('by the handle repeats the pattern, downwards and upwards', () => {
    expect(show(fillFromHandle(range(2, 3), range(2, 6)))).toEqual(['2,0→4,0', '3,0→5,0', '2,0→6,0']);
    expect(show(fillFromHandle(range(2, 3), range(0, 3)))).toEqual(['2,0→0,0', '3,0→1,0']);
  });

  test('by the handle goes the way in which it is drawn farther', () => {
    const source = range(2, 3, 2, 3);
    expect(handleTarget(source, { row: 7, column: 4 })).toEqual(range(2, 7, 2, 3));
    expect(handleTarget(source, { row: 4, column: 9 })).toEqual(range(2, 3, 2, 9));
    expect(handleTarget(source, { row: 0, column: 2 })).toEqual(range(0, 3, 2, 3));
    expect(handleTarget(source, { row: 3, column: 3 })).toEqual(source);
  });
});

describe('a pasted block', () => {
  test('goes to the corner of the selection, past the last row if need be', () => {
    const { cells, covered } = pasteBlock([['a', 'b'], ['c']], range(8, 8, 1), 5);
    expect(cells).toEqual([
      { row: 8, column: 1, text: 'a' },
      { row: 8, column: 2, text: 'b' },
      { row: 9, column: 1, text: 'c' },
      { row: 9, column: 2, text: '' },
    ]);
    expect(covered).toEqual(range(8, 9, 1, 2));
  });

  test('of one cell fills the selection, of one row all its rows', () => {
    expect(pasteBlock([['x']], range(0, 2, 0, 1), 5).cells).toHaveLength(6);
    const rows = pasteBlock([['a', 'b']], range(0, 2, 0, 1), 5).cells;
    expect(rows.filter(({ text }) => text === 'b').map(({ row }) => row)).toEqual([0, 1, 2]);
  });

  test('is not stretched over a selection that it does not divide', () => {
    expect(pasteBlock([['a'], ['b']], range(0, 2), 5).covered).toEqual(range(0, 1));
  });

  test('loses the columns behind the last one, and counts them', () => {
    const { cells, lostColumns, covered } = pasteBlock([['a', 'b', 'c']], range(0, 0, 3), 5);
    expect([cells.length, lostColumns, covered.lastColumn]).toEqual([2, 1, 4]);
  });
});
