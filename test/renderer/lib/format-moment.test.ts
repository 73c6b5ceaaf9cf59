import { expect, test } from 'vitest';
import { dayOfMoment, formatMoment, formatTime } from '#renderer/lib/format-moment.ts';

const instant = new Date(2026, 0, 5, 14, 7).toISOString();

test('an instant is told on the clock of this machine, day before month', () => {
  expect(formatMoment(instant)).toBe('05/01/2026 14:07');
  expect(formatTime(instant)).toBe('14:07');
  expect(dayOfMoment(instant)).toBe('2026-01-05');
});

test('a text that is no instant is shown as it is, not as “Invalid Date”', () => {
  expect(formatMoment('hôm qua')).toBe('hôm qua');
  expect(formatTime('hôm qua')).toBe('hôm qua');
});
