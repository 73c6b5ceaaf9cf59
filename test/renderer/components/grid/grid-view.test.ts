import { describe, expect, test } from 'vitest';
import {
  clearFilters,
  defaultGridView,
  freezeThrough,
  moveColumn,
  readGridView,
  resizeColumn,
  setColumnHidden,
  setFilter,
  sortBy,
  toggleSort,
} from '#renderer/components/grid/grid-view.ts';

const columns = [
  { key: 'a', width: 100, isFrozen: true },
  { key: 'b', width: 80 },
  { key: 'c', width: 60, isHidden: true },
];
const view = defaultGridView(columns);
const keys = (of: { columns: readonly { key: string }[] }) => of.columns.map(({ key }) => key).join('');

describe('the remembered arrangement', () => {
  test('begins as the columns say', () => {
    expect(view).toEqual({
      columns: [
        { key: 'a', width: 100, isHidden: false },
        { key: 'b', width: 80, isHidden: false },
        { key: 'c', width: 60, isHidden: true },
      ],
      frozenCount: 1,
      frozenLines: 0,
      groupBy: null,
      collapsed: { all: false, except: [] },
      hasTotals: false,
      sort: [],
      filters: {},
      density: 'normal',
    });
  });

  test('comes back from storage as it was', () => {
    const arranged = setFilter(toggleSort(resizeColumn(moveColumn(view, 'b', -1), 'b', 222), 'a', false), 'b', {
      text: 'x',
    });
    expect(readGridView(JSON.parse(JSON.stringify(arranged)), columns)).toEqual(arranged);
  });

  test('drops columns that are gone and takes in new ones behind their neighbour', () => {
    const old = {
      columns: [
        { key: 'gone', width: 50 },
        { key: 'c', width: 70 },
        { key: 'a', width: 90 },
      ],
      frozenCount: 9,
    };
    const read = readGridView(old, columns);
    expect(keys(read)).toBe('cab');
    expect(read.columns[0]).toEqual({ key: 'c', width: 70, isHidden: false });
    expect(read.frozenCount).toBe(1);
  });

  test('survives nonsense', () => {
    for (const nonsense of [
      null,
      7,
      [],
      { columns: 'x', sort: [{ key: 'zzz' }], filters: { a: 3 }, density: 'huge' },
    ]) {
      expect(readGridView(nonsense, columns)).toEqual(view);
    }
    expect(readGridView({ columns: [{ key: 'a', width: -5 }, { key: 'a' }, 3] }, columns)).toEqual(view);
  });
});

describe('arranging columns', () => {
  test('widths stay within reason', () => {
    expect(resizeColumn(view, 'a', 3).columns[0]?.width).toBe(36);
    expect(resizeColumn(view, 'a', 99_999).columns[0]?.width).toBe(1200);
  });

  test('a column moves to the end and no farther', () => {
    expect(keys(moveColumn(view, 'a', 1))).toBe('bac');
    expect(keys(moveColumn(view, 'a', -1))).toBe('abc');
    expect(keys(moveColumn(view, 'a', 9))).toBe('bca');
  });

  test('the last visible column cannot be hidden', () => {
    const one = setColumnHidden(view, 'a', true);
    expect(one.columns.filter(({ isHidden }) => !isHidden)).toHaveLength(1);
    expect(setColumnHidden(one, 'b', true)).toBe(one);
  });

  test('columns are frozen up to one, or not at all', () => {
    expect(freezeThrough(view, 'b').frozenCount).toBe(2);
    expect(freezeThrough(view, null).frozenCount).toBe(0);
  });
});

describe('sorting by titles', () => {
  test('goes up, down and away with each click', () => {
    const once = toggleSort(view, 'a', false);
    const twice = toggleSort(once, 'a', false);
    expect(once.sort).toEqual([{ key: 'a', direction: 'ascending' }]);
    expect(twice.sort).toEqual([{ key: 'a', direction: 'descending' }]);
    expect(toggleSort(twice, 'a', false).sort).toEqual([]);
  });

  test('with Shift adds a column behind the others', () => {
    const both = toggleSort(toggleSort(view, 'a', false), 'b', true);
    expect(both.sort.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(toggleSort(both, 'a', true).sort[0]?.direction).toBe('descending');
    expect(toggleSort(both, 'b', false).sort).toEqual([{ key: 'b', direction: 'descending' }]);
  });

  test('from the menu takes one direction, or none', () => {
    expect(sortBy(view, 'b', 'descending').sort).toEqual([{ key: 'b', direction: 'descending' }]);
    expect(sortBy(sortBy(view, 'b', 'descending'), 'b', null).sort).toEqual([]);
  });
});

test('an emptied filter is gone', () => {
  const filtered = setFilter(view, 'a', { text: 'x' });
  expect(filtered.filters).toEqual({ a: { text: 'x' } });
  expect(setFilter(filtered, 'a', { text: ' ' }).filters).toEqual({});
  expect(clearFilters(filtered).filters).toEqual({});
});
