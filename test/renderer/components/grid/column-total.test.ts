import { expect, test } from 'vitest';
import { columnTotal } from '#renderer/components/grid/column-total.ts';
import { amountColumn, memberColumn, nameColumn, person } from './people.ts';

const rows = [
  person('a', { amount: 1_500_000, isMember: true }),
  person('b', { isMember: false }),
  person('c', { amount: 0.5 }),
];

test('numbers are added up, and it is said how many are not known', () => {
  expect(columnTotal(amountColumn, rows)).toEqual({
    text: '1.500.000,5',
    note: 'Cộng 2 dòng; 1 ô còn trống không tính.',
  });
});

test('ticked boxes are counted', () => {
  expect(columnTotal(memberColumn, rows)?.text).toBe('1');
});

test('names and years have no sum, nor have numbers of which none is known', () => {
  expect(columnTotal(nameColumn, rows)).toBeNull();
  expect(columnTotal({ ...amountColumn, isGrouped: false }, rows)).toBeNull();
  expect(columnTotal({ ...amountColumn, display: (row) => `${row.amount} %` }, rows)).toBeNull();
  expect(columnTotal(amountColumn, [person('d')])).toBeNull();
});
