import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excelSerialToDate } from '#shared/dates/excel-serial.ts';
import { addDays, daysBetween } from '#shared/dates/iso-date.ts';

describe('excelSerialToDate', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [31111, '1985-03-05'],
    [45292, '2024-01-01'],
    [45292.75, '2024-01-01'],
    [2958465, '9999-12-31'],
  ])('reads %d as %s', (serial, date) => {
    expect(excelSerialToDate(serial)).toBe(date);
  });

  it.each([60, 60.5, 0, -1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d, no day at all', (serial) => {
    expect(excelSerialToDate(serial)).toBeNull();
  });

  it('reads the 1904 system of old Mac files', () => {
    expect(excelSerialToDate(0, 1904)).toBe('1904-01-01');
    expect(excelSerialToDate(45292 - 1462, 1904)).toBe('2024-01-01');
    expect(excelSerialToDate(2957003, 1904)).toBe('9999-12-31');
    expect(excelSerialToDate(2957004, 1904)).toBeNull();
    expect(excelSerialToDate(-1, 1904)).toBeNull();
  });

  it('counts on day by day after the gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
        const date = excelSerialToDate(serial);
        expect(date && daysBetween('1900-03-01', date)).toBe(serial - 61);
        expect(date && addDays(date, 1)).toBe(excelSerialToDate(serial + 1));
      }),
    );
  });
});
