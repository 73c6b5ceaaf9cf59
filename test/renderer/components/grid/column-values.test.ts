import { expect, test } from 'vitest';
import { columnValues, filterOfValues, findValues } from '#renderer/components/grid/column-values.ts';
import type { GridColumn } from '#renderer/components/grid/grid-types.ts';
import { columns, type Person, person } from './people.ts';

const rows = [
  person('1', { name: 'Đào Thị Hoà', unit: 'vp' }),
  person('2', { name: 'Vàng A Páo', unit: 'tt' }),
  person('3', { name: 'Ân', unit: 'vp' }),
  person('4', { name: 'An' }),
];
const column = (key: string) => columns.find((candidate) => candidate.key === key) as GridColumn<Person>;

test('each value stands once, with how many rows have it, empty first, in Vietnamese order', () => {
  const values = columnValues(column('unit'), rows, columns, {});
  expect(values[0]).toEqual({ text: '', count: 1 });
  expect(values.find((value) => value.text === 'Văn phòng')?.count).toBe(2);
  expect(columnValues(column('name'), rows, columns, {}).map((value) => value.text)).toEqual([
    'An',
    'Ân',
    'Đào Thị Hoà',
    'Vàng A Páo',
  ]);
});

test('only values of rows that the other columns let through are offered', () => {
  const filters = { name: { text: 'đào' }, unit: { text: '', values: [] } };
  expect(columnValues(column('unit'), rows, columns, filters).map((value) => value.text)).toEqual(['Văn phòng']);
});

test('values are found without accents', () => {
  const values = columnValues(column('name'), rows, columns, {});
  expect(findValues(values, 'dao').map((value) => value.text)).toEqual(['Đào Thị Hoà']);
});

test('all values chosen is no filter, and what was typed stays', () => {
  const values = columnValues(column('unit'), rows, columns, {});
  expect(filterOfValues({ text: 'x' }, new Set(values.map((value) => value.text)), values)).toEqual({ text: 'x' });
  expect(filterOfValues(undefined, new Set(['']), values)).toEqual({ text: '', values: [''] });
});
