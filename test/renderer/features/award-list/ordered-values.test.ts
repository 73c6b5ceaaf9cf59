import { expect, test } from 'vitest';
import { moveValue, toggleValue } from '#renderer/features/award-list/ordered-values.ts';

const columns = ['number', 'recipient', 'unit'];

test('a column that is ticked comes last; ticked again it is gone', () => {
  expect(toggleValue(columns, 'award')).toEqual(['number', 'recipient', 'unit', 'award']);
  expect(toggleValue(columns, 'recipient')).toEqual(['number', 'unit']);
});

test('a column moves one place at a time and stays at the ends', () => {
  expect(moveValue(columns, 'unit', -1)).toEqual(['number', 'unit', 'recipient']);
  expect(moveValue(columns, 'unit', 1)).toBe(columns);
  expect(moveValue(columns, 'award', 1)).toBe(columns);
});

test('nothing moves before the running number, and the running number stays', () => {
  expect(moveValue(columns, 'recipient', -1, 'number')).toBe(columns);
  expect(moveValue(columns, 'number', 1, 'number')).toBe(columns);
});
