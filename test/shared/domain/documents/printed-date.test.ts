import { describe, expect, it } from 'vitest';
import { placeAndDate, printedDate, printedLongDate } from '#shared/domain/documents/printed-date.ts';

describe('dates on paper', () => {
  it('have a zero before days below ten and the months 1 and 2 only (Nghị định 30/2020/NĐ-CP)', () => {
    expect(placeAndDate('Đông Lĩnh', '2027-01-05')).toBe('Đông Lĩnh, ngày 05 tháng 01 năm 2027');
    expect(placeAndDate('', '2027-03-15')).toBe('ngày 15 tháng 3 năm 2027');
    expect(printedDate('2027-01-05')).toBe('05/01/2027');
  });

  it('print what is no date as it was given, so that the mistake is seen', () => {
    expect(printedLongDate('30/02/2026')).toBe('30/02/2026');
    expect(printedDate('2026-02-30')).toBe('2026-02-30');
  });
});
