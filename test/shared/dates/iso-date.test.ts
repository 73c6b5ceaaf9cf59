import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dateParts,
  daysBetween,
  daysInMonth,
  type IsoDate,
  isIsoDate,
  isoDate,
  yearOf,
} from '#shared/dates/iso-date.ts';
import { isoDates } from './invented-dates.ts';

describe('isIsoDate', () => {
  it.each(['2026-12-05', '2028-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('accepts %s', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2027-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-01-01',
  ])('refuses %s', (date) => {
    expect(isIsoDate(date)).toBe(false);
  });

  it.each(['2026-1-5', '2026-01-05 ', '2026-01-05T00:00', '05/01/2026', '', null, undefined, 20260105, '٢٠٢٦-01-05'])(
    'refuses what is not written YYYY-MM-DD: %j',
    (value) => {
      expect(isIsoDate(value)).toBe(false);
    },
  );
});

describe('isoDate', () => {
  it('makes a date of numbers, or nothing of impossible ones', () => {
    expect(isoDate(2026, 3, 5)).toBe('2026-03-05');
    expect(isoDate(2026, 2, 30)).toBeNull();
    expect(isoDate(2026, 1.5, 1)).toBeNull();
    expect(isoDate(Number.NaN, 1, 1)).toBeNull();
  });

  it('undoes dateParts for every date', () => {
    fc.assert(
      fc.property(isoDates, (date) => {
        const { year, month, day } = dateParts(date);
        expect(isoDate(year, month, day)).toBe(date);
        expect(yearOf(date)).toBe(year);
      }),
    );
  });
});

describe('reckoning with dates', () => {
  it('knows the length of months, also in leap years', () => {
    expect([daysInMonth(2027, 2), daysInMonth(2028, 2), daysInMonth(1900, 2), daysInMonth(2026, 12)]).toEqual([
      28, 29, 28, 31,
    ]);
  });

  it('steps over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-03-05', 12, '2027-03-05'],
    ['2026-03-05', -27, '2023-12-05'],
  ] as const)(
    'counts months from %s: %i later is %s, the last day where the month is shorter',
    (date, months, later) => {
      expect(addMonths(date, months)).toBe(later);
    },
  );

  it('ends a reprimand of one year on the same day, that of 29/02 on 28/02', () => {
    expect(addYears('2026-03-02', 1)).toBe('2027-03-02');
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28');
    expect(addYears('2028-02-29', 4)).toBe('2032-02-29');
  });

  it('refuses to leave the calendar', () => {
    expect(() => addYears('2026-01-01', 8000)).toThrow(RangeError);
    expect(() => addDays('1000-01-01', -1)).toThrow(RangeError);
  });

  it('counts the days between any two dates so that adding them arrives', () => {
    expect(daysBetween('2026-12-05', '2026-12-05')).toBe(0);
    expect(daysBetween('2027-01-01', '2028-01-01')).toBe(365);
    fc.assert(
      fc.property(isoDates, isoDates, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(Math.sign(daysBetween(from, to))).toBe(compareDates(to, from));
      }),
    );
  });

  it('adds months without ever leaving the target month', () => {
    fc.assert(
      fc.property(isoDates, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const { year, month, day } = dateParts(date);
        const later = dateParts(addMonths(date, months));
        expect(later.year * 12 + later.month).toBe(year * 12 + month + months);
        expect(later.day).toBe(Math.min(day, daysInMonth(later.year, later.month)));
      }),
    );
  });

  it('lets a literal date be written in the law without a cast', () => {
    const inForceOn: IsoDate = '2024-01-01';
    expect(isIsoDate(inForceOn)).toBe(true);
  });
});
