import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsIn, nextNumbers, numberRanges } from '#shared/domain/councils/golden-book.ts';

test('numbers run on from the last, after the gaps are filled', () => {
  expect(nextNumbers([], 3)).toEqual([1, 2, 3]);
  expect(nextNumbers([1, 2, 5], 4)).toEqual([3, 4, 6, 7]);
});

test('whatever was given out, the next numbers double none and leave no gap below the last that they could fill', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), fc.nat(80), (given, count) => {
      const next = nextNumbers(given, count);
      expect(next).toHaveLength(count);
      expect(new Set([...given, ...next]).size).toBe(given.length + count);
      expect(gapsIn([...given, ...next]).length).toBe(Math.max(0, gapsIn(given).length - count));
    }),
  );
});

test('a row of numbers is written as ranges', () => {
  expect(numberRanges([3, 1, 2, 7, 9, 10])).toBe('1–3, 7, 9–10');
  expect(numberRanges([])).toBe('');
});
