import { describe, expect, test } from 'vitest';
import { filterRows } from '#renderer/components/grid/filter-rows.ts';
import { columns, person } from './people.ts';

const rows = [
  person('1', { name: 'Đào Thị Hoà', bornOn: '1985-03-05', unit: 'vp', amount: 500, isMember: true }),
  person('2', { name: 'Đạo Văn Hòa', bornOn: '1990', unit: 'tt', amount: 700, isMember: false }),
  person('3', { name: 'Nguyễn Văn An', bornOn: '1990-12-31', unit: 'kh', amount: 900 }),
  person('4', { name: 'Dao Minh' }),
];
const found = (key: string, text: string) =>
  filterRows(rows, columns, { [key]: { text } })
    .map(({ id }) => id)
    .join('');

describe('filtering by a column', () => {
  test('finds any spelling when typed without accents', () => {
    expect(found('name', 'dao')).toBe('124');
    expect(found('name', 'hoa')).toBe('12');
    expect(found('name', 'VAN')).toBe('23');
  });

  test('finds the spelling when typed with accents, wherever the tone mark is put', () => {
    expect(found('name', 'Đào')).toBe('1');
    expect(found('name', 'đao')).toBe('12');
    expect(found('name', 'hòa')).toBe('12');
    expect(found('name', 'nguyên')).toBe('3');
  });

  test('looks at what is shown: labels, and days as they are written', () => {
    expect(found('unit', 'ke hoach')).toBe('3');
    expect(found('bornOn', '05/03')).toBe('1');
    expect(found('bornOn', '1990')).toBe('23');
  });

  test('compares numbers', () => {
    expect(found('amount', '>500')).toBe('23');
    expect(found('amount', '>=500')).toBe('123');
    expect(found('amount', '<700')).toBe('1');
    expect(found('amount', '600..900')).toBe('23');
    expect(found('amount', '=700')).toBe('2');
  });

  test('compares days by as much as was typed', () => {
    expect(found('bornOn', '>1985')).toBe('23');
    expect(found('bornOn', '>=1985')).toBe('123');
    expect(found('bornOn', '<12/1990')).toBe('12');
    expect(found('bornOn', '01/01/1985..1985')).toBe('1');
  });

  test('knows empty, not empty and the whole cell', () => {
    expect(found('unit', '=')).toBe('4');
    expect(found('unit', '<>')).toBe('123');
    expect(found('name', '=dao minh')).toBe('4');
    expect(found('name', '=dao')).toBe('');
  });

  test('lets through the chosen values only, empty cells among them, together with what was typed', () => {
    const ids = (values: readonly string[], text = '') =>
      filterRows(rows, columns, { unit: { text, values } }).map(({ id }) => id);
    expect(ids(['Văn phòng', ''])).toEqual(['1', '4']);
    expect(ids(['Văn phòng', ''], 'van')).toEqual(['1']);
    expect(ids([])).toEqual([]);
  });

  test('finds ticked boxes by x', () => {
    expect(found('isMember', 'x')).toBe('1');
  });

  test('lets everything through while only blanks are typed, and joins several columns', () => {
    expect(filterRows(rows, columns, { name: { text: '  ' } })).toBe(rows);
    const both = filterRows(rows, columns, { name: { text: 'van' }, amount: { text: '>700' } });
    expect(both.map(({ id }) => id)).toEqual(['3']);
  });
});
