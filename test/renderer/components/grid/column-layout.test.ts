import { describe, expect, test } from 'vitest';
import {
  columnAtPoint,
  layOutColumns,
  scrollLeftToShow,
  shownColumns,
} from '#renderer/components/grid/column-layout.ts';
import { defaultGridView, freezeThrough, setColumnHidden } from '#renderer/components/grid/grid-view.ts';
import { columns } from './people.ts';

// Widths: name 160, bornOn 100, unit 200, amount 100, isMember 80; row numbers 40.
const view = freezeThrough(defaultGridView(columns), 'name');
const layout = layOutColumns(columns, view, 40, 500);

describe('where columns stand', () => {
  test('frozen ones from the edge of the grid, the others from the edge of the frozen ones', () => {
    expect(layout.columns.map(({ key, left, isFrozen }) => [key, left, isFrozen])).toEqual([
      ['name', 40, true],
      ['bornOn', 0, false],
      ['unit', 100, false],
      ['amount', 300, false],
      ['isMember', 400, false],
    ]);
    expect([layout.frozenWidth, layout.scrollingWidth]).toEqual([200, 480]);
  });

  test('hidden ones take no place', () => {
    const without = layOutColumns(columns, setColumnHidden(view, 'bornOn', true), 40, 500);
    expect(without.columns.map(({ key, left }) => [key, left])).toContainEqual(['unit', 0]);
  });

  test('a narrow window freezes fewer, so that the others can still be reached', () => {
    const all = freezeThrough(view, 'amount');
    expect(layOutColumns(columns, all, 40, 2000).frozenCount).toBe(4);
    expect(layOutColumns(columns, all, 40, 500).frozenCount).toBe(2);
  });
});

test('only the columns in sight are drawn', () => {
  expect(shownColumns(layout, 0, 500)).toEqual({ first: 1, end: 3 });
  expect(shownColumns(layout, 150, 500)).toEqual({ first: 2, end: 5 });
  expect(shownColumns(layout, 100, 500)).toEqual({ first: 2, end: 4 });
});

describe('the column under the mouse', () => {
  const at = (x: number, scrollLeft = 0) => columnAtPoint(layout, x, scrollLeft);

  test('is found among frozen and scrolled columns', () => {
    expect([at(41), at(201), at(201, 150), at(150, 150)]).toEqual([0, 1, 2, 0]);
  });

  test('is none over the row numbers, and the nearest one outside', () => {
    expect([at(10), at(9999)]).toEqual([-1, 4]);
  });
});

test('scrolling sideways shows a column whole and no more', () => {
  expect(scrollLeftToShow(layout, 0, 77, 500)).toBe(77);
  expect(scrollLeftToShow(layout, 1, 77, 500)).toBe(0);
  expect(scrollLeftToShow(layout, 3, 0, 500)).toBe(100);
  expect(scrollLeftToShow(layout, 2, 20, 500)).toBe(20);
});
