import { describe, expect, test } from 'vitest';
import { arrangeRows, rearrangeRows } from '#renderer/components/grid/arrange-rows.ts';
import type { ColumnSort } from '#renderer/components/grid/grid-types.ts';
import { columns, type Person, person } from './people.ts';

const rowId = (row: Person) => row.id;
const sort: readonly ColumnSort[] = [{ key: 'amount', direction: 'ascending' }];
const filters = {};
const rows = [person('c', { amount: 3 }), person('a', { amount: 1 }), person('b', { amount: 2 })];
const request = { rows, rowId, columns, sort, filters, groupBy: null };
const ids = ({ shown }: { shown: readonly Person[] }) => shown.map(rowId).join(' ');

describe('rows that change while they are sorted', () => {
  const before = arrangeRows(request);

  test('stay where they are when one is edited, and the grid knows that it should be sorted again', () => {
    const edited = rows.map((row) => (row.id === 'a' ? { ...row, amount: 9 } : row));
    const after = rearrangeRows(before, { ...request, rows: edited });
    expect(ids(after)).toBe('a b c');
    expect(after.shown[0]?.amount).toBe(9);
    expect(after.isStale).toBe(true);
    expect(ids(arrangeRows({ ...request, rows: edited }))).toBe('b c a');
  });

  test('are not stale when the edit is in another column', () => {
    const edited = rows.map((row) => (row.id === 'a' ? { ...row, name: 'An' } : row));
    expect(rearrangeRows(before, { ...request, rows: edited }).isStale).toBe(false);
  });

  test('take new rows at the end and let removed ones go', () => {
    const next = [...rows.slice(1), person('new', { amount: 0 })];
    expect(ids(rearrangeRows(before, { ...request, rows: next }))).toBe('a b new');
  });

  test('are sorted anew when most of them are others, or when sort or filter changes', () => {
    const others = [person('z', { amount: 2 }), person('y', { amount: 1 }), rows[0] as Person];
    expect(ids(rearrangeRows(before, { ...request, rows: others }))).toBe('y z c');
    const down: readonly ColumnSort[] = [{ key: 'amount', direction: 'descending' }];
    expect(ids(rearrangeRows(before, { ...request, sort: down }))).toBe('c b a');
  });

  test('keep a row in sight that the filter would now hide', () => {
    const filtered = { ...request, sort: [], filters: { amount: { text: '<=2' } } };
    const some = arrangeRows(filtered);
    expect(ids(some)).toBe('a b');
    const edited = rows.map((row) => (row.id === 'a' ? { ...row, amount: 9 } : row));
    const after = rearrangeRows(some, { ...filtered, rows: edited });
    expect(ids(after)).toBe('a b');
    expect(after.isStale).toBe(true);
  });
});

test('unsorted rows always stand as they come', () => {
  const plain = { ...request, sort: [] };
  const next = [person('new'), ...rows];
  expect(ids(rearrangeRows(arrangeRows(plain), { ...plain, rows: next }))).toBe('new c a b');
});
