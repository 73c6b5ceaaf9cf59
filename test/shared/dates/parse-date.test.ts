import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatLongDate } from '#shared/dates/format-date.ts';
import { dateParts } from '#shared/dates/iso-date.ts';
import { parseVietnameseDate } from '#shared/dates/parse-date.ts';
import { isoDates } from './invented-dates.ts';

describe('parseVietnameseDate', () => {
  it.each([
    '05/03/1985',
    '5/3/1985',
    '05.03.1985',
    '5-3-1985',
    '5 / 3 / 1985',
    '5/3/85',
    '05.03.85',
    ' 05/03/1985 ',
    '05/03/1985 00:00:00',
    '05/03/1985.',
    '1985-03-05',
    '1985-03-05T00:00:00.000Z',
    'ngày 05 tháng 3 năm 1985',
    'Ngày 5 tháng 03 năm 1985',
    'ngày 05/03/1985',
    '5 tháng 3 năm 1985',
    'sinh ngày 5 tháng 3, năm 1985',
    'ngày 05 tháng 3 năm 1985'.normalize('NFD'),
  ])('reads “%s” as 5 March 1985, day before month', (text) => {
    expect(parseVietnameseDate(text, { pivotYear: 2026 })).toEqual({ date: '1985-03-05' });
  });

  it.each(['1985', ' 1985 ', 'năm 1985', 'Sinh năm 1985'])('reads “%s” as the year only', (text) => {
    expect(parseVietnameseDate(text)).toEqual({ year: 1985 });
  });

  it.each(['03/1985', '3-1985', 'tháng 3/1985', 'tháng 3 năm 1985'])('reads “%s” as year and month', (text) => {
    expect(parseVietnameseDate(text)).toEqual({ year: 1985, month: 3 });
  });

  it.each([
    ['5/3/26', '2026-03-05'],
    ['5/3/27', '1927-03-05'],
    ['5/3/00', '2000-03-05'],
    ['5/3/99', '1999-03-05'],
  ])('takes the two digits in “%s” for the latest such year up to 2026', (text, date) => {
    expect(parseVietnameseDate(text, { pivotYear: 2026 })).toEqual({ date });
  });

  it('asks for four digits when the caller names no latest year', () => {
    expect(parseVietnameseDate('5/3/85')).toEqual({ problem: 'Năm “85” trong “5/3/85” chưa đủ 4 chữ số.' });
  });

  it.each([
    ['30/02/1985', 'Không có ngày 30 trong tháng 2/1985 (tháng này có 28 ngày).'],
    ['29/02/1985', 'Không có ngày 29 trong tháng 2/1985 (tháng này có 28 ngày).'],
    ['31/04/2026', 'Không có ngày 31 trong tháng 4/2026 (tháng này có 30 ngày).'],
    ['0/3/1985', 'Không có ngày 0 trong tháng 3/1985 (tháng này có 31 ngày).'],
    ['3/25/1985', 'Không có tháng 25 trong “3/25/1985”; có thể ngày và tháng bị đảo chỗ.'],
    ['25/13/1985', 'Không có tháng 13 trong “25/13/1985”.'],
    ['13/1985', 'Không có tháng 13 trong “13/1985”.'],
    ['05/03/1085', 'Năm 1085 nằm ngoài khoảng 1900–2199.'],
    ['2985', 'Năm 2985 nằm ngoài khoảng 1900–2199.'],
    ['', 'Chưa có ngày.'],
  ])('says what is wrong with “%s”', (text, problem) => {
    expect(parseVietnameseDate(text)).toEqual({ problem });
  });

  it.each([
    '8.5',
    '31111',
    '05031985',
    '85',
    'không rõ',
    '5/3-1985',
    '1985/03',
    'An',
    '5/3/985',
    '12/34/56/78',
    'x'.repeat(300),
  ])('does not guess at “%s”', (text) => {
    expect(parseVietnameseDate(text, { pivotYear: 2026 })).toHaveProperty(
      'problem',
      expect.stringContaining('Hãy ghi như'),
    );
  });

  it('reads back every date that the program writes', () => {
    fc.assert(
      fc.property(isoDates, (date) => {
        const { year, month, day } = dateParts(date);
        const written = [
          formatDate(date),
          formatLongDate(date),
          date,
          `${day}.${month}.${year}`,
          `${day}-${month}-${year}`,
        ];
        for (const text of written) expect(parseVietnameseDate(text)).toEqual({ date });
      }),
    );
  });

  it('never throws, whatever the cell contains', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/.- ngàythánăm') }), (text) => {
        const result = parseVietnameseDate(text, { pivotYear: 2026 });
        expect(Object.keys(result).length).toBeGreaterThan(0);
      }),
    );
  });
});
