import { describe, expect, test } from 'vitest';
import {
  addRange,
  clampSelection,
  currentRange,
  cycleInRange,
  extendTo,
  selectAll,
  selectCell,
  selectedRanges,
  widen,
} from '#renderer/components/grid/grid-selection.ts';

const size = { rows: 10, columns: 5 };
const at = (row: number, column: number) => ({ row, column });

describe('a selection', () => {
  test('grows from where it began, in any direction', () => {
    const grown = extendTo(selectCell(at(3, 3)), at(1, 4));
    expect(currentRange(grown, size)).toEqual({ firstRow: 1, lastRow: 3, firstColumn: 3, lastColumn: 4 });
    expect(grown.active).toEqual(at(3, 3));
  });

  test('takes whole rows or columns of what is selected, and all when asked for both', () => {
    const two = extendTo(selectCell(at(2, 1)), at(3, 2));
    expect(currentRange(widen(two, 'rows'), size)).toEqual({ firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 4 });
    expect(currentRange(widen(two, 'columns'), size)).toEqual({
      firstRow: 0,
      lastRow: 9,
      firstColumn: 1,
      lastColumn: 2,
    });
    const all = { firstRow: 0, lastRow: 9, firstColumn: 0, lastColumn: 4 };
    expect(currentRange(widen(widen(two, 'rows'), 'columns'), size)).toEqual(all);
    expect(currentRange(selectAll(two), size)).toEqual(all);
  });

  test('keeps earlier ranges when another is begun with Ctrl', () => {
    const two = addRange(selectCell(at(0, 0)), at(4, 4), 'cells', size);
    expect(selectedRanges(two, size).map(({ firstRow }) => firstRow)).toEqual([0, 4]);
    expect(two.active).toEqual(at(4, 4));
  });

  test('shrinks with the grid', () => {
    const far = extendTo(selectCell(at(9, 4)), at(8, 0));
    const small = clampSelection(far, { rows: 3, columns: 2 });
    expect(small.active).toEqual(at(2, 1));
    expect(clampSelection(far, size)).toBe(far);
    expect(clampSelection(far, { rows: 0, columns: 2 }).active).toEqual(at(0, 1));
  });
});

describe('Tab and Enter inside a range', () => {
  const range = extendTo(selectCell(at(1, 1)), at(2, 2));
  const walk = (direction: 'tab' | 'enter', isBackwards: boolean) => {
    let selection = range;
    return Array.from({ length: 4 }, () => {
      selection = cycleInRange(selection, size, direction, isBackwards) ?? selection;
      return `${selection.active.row}${selection.active.column}`;
    });
  };

  test('go along rows or down columns, and round', () => {
    expect(walk('tab', false)).toEqual(['12', '21', '22', '11']);
    expect(walk('enter', false)).toEqual(['21', '12', '22', '11']);
    expect(walk('tab', true)).toEqual(['22', '21', '12', '11']);
  });

  test('leave the range as it is', () => {
    const next = cycleInRange(range, size, 'tab', false);
    expect(next && currentRange(next, size)).toEqual(currentRange(range, size));
    expect(cycleInRange(selectCell(at(1, 1)), size, 'tab', false)).toBe(null);
  });
});
