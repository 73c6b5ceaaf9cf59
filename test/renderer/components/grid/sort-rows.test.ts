import { describe, expect, test } from 'vitest';
import type { ColumnSort } from '#renderer/components/grid/grid-types.ts';
import { sortRows } from '#renderer/components/grid/sort-rows.ts';
import { amountColumn, columns, nameColumn, person, unitColumn } from './people.ts';

const up = (key: string): ColumnSort => ({ key, direction: 'ascending' });
const down = (key: string): ColumnSort => ({ key, direction: 'descending' });
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).join(' ');

describe('sorting', () => {
  test('follows the Vietnamese alphabet', () => {
    const names = ['Đức', 'Dũng', 'Ân', 'An', 'Đạt', 'Ăn', 'Ánh', 'Anh'];
    const rows = names.map((name) => person(name, { name }));
    expect(ids(sortRows(rows, columns, [up('name')]))).toBe('An Anh Ánh Ăn Ân Dũng Đạt Đức');
  });

  test('takes a sort key as it is, so that names go by given name', () => {
    const byKey = { ...nameColumn, sortValue: (row: { bornOn: string | null }) => row.bornOn };
    const rows = [person('a', { name: 'A', bornOn: 'z' }), person('b', { name: 'B', bornOn: 'a' })];
    expect(ids(sortRows(rows, [byKey], [up('name')]))).toBe('b a');
  });

  test('counts numbers within texts: 2/QĐ before 10/QĐ', () => {
    const rows = ['10/QĐ-SCT', '2/QĐ-SCT'].map((name) => person(name, { name }));
    expect(ids(sortRows(rows, columns, [up('name')]))).toBe('2/QĐ-SCT 10/QĐ-SCT');
  });

  test('puts empty cells last in both directions', () => {
    const rows = [person('x'), person('two', { amount: 2 }), person('one', { amount: 1 })];
    expect(ids(sortRows(rows, columns, [up('amount')]))).toBe('one two x');
    expect(ids(sortRows(rows, columns, [down('amount')]))).toBe('two one x');
  });

  test('keeps equal rows in their order and goes on to the next column', () => {
    const rows = [
      person('a', { unit: 'tt', amount: 1 }),
      person('b', { unit: 'vp', amount: 2 }),
      person('c', { unit: 'tt', amount: 3 }),
    ];
    expect(ids(sortRows(rows, columns, [up('unit')]))).toBe('b a c');
    expect(ids(sortRows(rows, [unitColumn, amountColumn], [up('unit'), down('amount')]))).toBe('b c a');
  });

  test('sorts choices in the order of their list, as an office puts its units', () => {
    const rows = ['kh', 'tt', 'vp'].map((unit) => person(unit, { unit }));
    expect(ids(sortRows(rows, columns, [up('unit')]))).toBe('vp tt kh');
  });

  test('leaves the rows as they came when no column, or an unknown one, is sorted by', () => {
    const rows = [person('b'), person('a')];
    expect(sortRows(rows, columns, [])).toBe(rows);
    expect(sortRows(rows, columns, [up('gone')])).toBe(rows);
  });
});
