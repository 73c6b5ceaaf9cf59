import { expect, test } from 'vitest';
import { dateProblem, shownDate, typedDate } from '#renderer/components/fields/typed-date.ts';

test.each([
  ['5/3/1985', '1985-03-05'],
  ['05.03.1985', '1985-03-05'],
  [' 5-3-85 ', '1985-03-05'],
  ['5/3/26', '2026-03-05'],
  ['31/12/36', '2036-12-31'],
  ['31/12/37', '1937-12-31'],
])('in 2026, %s is the day %s', (text, day) => {
  expect(typedDate(text, 2026)).toBe(day);
});

test('an empty field is no date, not a wrong one', () => {
  expect(typedDate('  ', 2026)).toBeNull();
  expect(dateProblem(null)).toBeNull();
  expect(shownDate(null)).toBe('');
});

test('30/02 is kept as typed and explained', () => {
  expect(typedDate('30/02/2026', 2026)).toBe('30/02/2026');
  expect(shownDate('30/02/2026')).toBe('30/02/2026');
  expect(dateProblem('30/02/2026')).toMatch(/Không có ngày 30 trong tháng 2/);
});

test('a year alone is not enough for a day', () => {
  expect(typedDate('1985', 2026)).toBe('1985');
  expect(dateProblem('1985')).toMatch(/đủ ngày, tháng, năm/);
});

test('a day is shown day before month', () => {
  expect(shownDate('1985-03-05')).toBe('05/03/1985');
});
