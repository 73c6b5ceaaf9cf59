import { expect, test } from 'vitest';
import { writeICalendar } from '#shared/domain/calendar/write-icalendar.ts';

const long = 'Hồ sơ đề nghị tặng Cờ thi đua của Chính phủ, Bằng khen; gửi về Bộ Nội vụ trước ngày 30 tháng 6 hằng năm';

test('the calendar file holds whole days, escaped text, and no line longer than 75 octets, cut between characters', () => {
  const text = writeICalendar(
    'Thi đua năm 2026',
    [{ uid: '2026-rule-x@y', title: long, on: '2026-06-30', description: 'Điều 32\nkhoản 1' }],
    '2026-11-22T08:00:00.000Z',
  );
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  const unfolded = text.replace(/\r\n /g, '').split('\r\n');
  expect(unfolded).toContain(`SUMMARY:${long.replace(',', '\\,').replace(';', '\\;')}`);
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20260630');
  expect(unfolded).toContain('DTSTAMP:20261122T080000Z');
  expect(unfolded).toContain('DESCRIPTION:Điều 32\\nkhoản 1');
});
