import { expect, test } from 'vitest';
import { formatNumberList, parseNumberList } from '#shared/text/number-list.ts';

test('numbers are read as officers write them, and nothing else is taken for them', () => {
  expect(parseNumberList('17')).toEqual([17]);
  expect(parseNumberList('1-3, 7; 20 – 21')).toEqual([1, 2, 3, 7, 20, 21]);
  expect(parseNumberList('  ')).toBeNull();
  for (const wrong of ['số 17', '5-2', '0', '1-', '-']) expect(parseNumberList(wrong), wrong).toBeUndefined();
});

test('a list of numbers is written as ranges', () => {
  expect(formatNumberList([3, 1, 2, 7, 20, 21])).toBe('1-3, 7, 20-21');
  expect(formatNumberList([])).toBe('');
});
