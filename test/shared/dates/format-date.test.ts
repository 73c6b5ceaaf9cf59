import { describe, expect, it } from 'vitest';
import { formatDate, formatDateInWords, formatLongDate, formatYearInWords } from '#shared/dates/format-date.ts';

describe('formatDate', () => {
  it('writes day, month, year with two digits', () => {
    expect(formatDate('2027-03-05')).toBe('05/03/2027');
  });
});

describe('formatLongDate', () => {
  it.each([
    ['2027-01-05', 'ngày 05 tháng 01 năm 2027'],
    ['2027-02-10', 'ngày 10 tháng 02 năm 2027'],
    ['2027-03-09', 'ngày 09 tháng 3 năm 2027'],
    ['2026-09-02', 'ngày 02 tháng 9 năm 2026'],
    ['2026-10-31', 'ngày 31 tháng 10 năm 2026'],
    ['2026-12-01', 'ngày 01 tháng 12 năm 2026'],
  ] as const)('puts zeros before days below 10 and months 1 and 2 only, as Decree 30/2020 says: %s', (date, text) => {
    expect(formatLongDate(date)).toBe(text);
  });
});

describe('formatDateInWords', () => {
  it.each([
    ['2026-11-15', 'ngày mười lăm tháng mười một năm hai nghìn không trăm hai mươi sáu'],
    ['2005-04-21', 'ngày hai mươi mốt tháng tư năm hai nghìn không trăm linh năm'],
    ['1999-01-04', 'ngày bốn tháng một năm một nghìn chín trăm chín mươi chín'],
    ['2024-12-24', 'ngày hai mươi tư tháng mười hai năm hai nghìn không trăm hai mươi tư'],
  ] as const)('writes %s as certificates do', (date, text) => {
    expect(formatDateInWords(date)).toBe(text);
  });

  it('writes a year alone', () => {
    expect(formatYearInWords(1945)).toBe('một nghìn chín trăm bốn mươi lăm');
  });
});
