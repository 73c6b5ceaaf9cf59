import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, formatNumber, parseMoney, parseVietnameseNumber } from '#shared/numbers/vietnamese-number.ts';

describe('formatNumber', () => {
  it.each([
    [1900.5, '1.900,5'],
    [1900, '1.900'],
    [0, '0'],
    [-0.0000001, '0'],
    [0.75, '0,75'],
    [0.1 + 0.2, '0,3'],
    [-1234567.891, '-1.234.567,891'],
    [999, '999'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('writes as many decimals as asked', () => {
    expect(formatNumber(8, 2)).toBe('8,00');
    expect(formatNumber(8.256, 2)).toBe('8,26');
    expect(formatNumber(-0.001, 2)).toBe('0,00');
  });
});

describe('formatMoney', () => {
  it('writes sums as papers do', () => {
    expect(formatMoney(1490000)).toBe('1.490.000 đồng');
    expect(formatMoney(0)).toBe('0 đồng');
  });
});

describe('parseVietnameseNumber', () => {
  it.each([
    ['1.900,5', 1900.5],
    ['1.900', 1900],
    ['1 900', 1900],
    ['1\u00a0900,25', 1900.25],
    ['1900', 1900],
    ['1900,5', 1900.5],
    ['8,5', 8.5],
    ['0,75', 0.75],
    ['0,125', 0.125],
    ['1900,125', 1900.125],
    ['1.490.000', 1490000],
    ['-5', -5],
    ['−5,5', -5.5],
    ['+3', 3],
    ['007', 7],
    ['1,490,000', 1490000],
    ['1,900.50', 1900.5],
  ])('reads “%s” as %d', (text, value) => {
    expect(parseVietnameseNumber(text)).toEqual({ value });
  });

  it.each([
    ['8.5', '“8.5” dùng dấu chấm; nếu là số thập phân, hãy ghi “8,5”.'],
    ['1900.5', '“1900.5” dùng dấu chấm; nếu là số thập phân, hãy ghi “1900,5”.'],
    ['1,900', '“1,900” có thể là 1.900 hoặc 1,9.'],
    ['', 'Chưa có số.'],
    ['tám', '“tám” không phải là số.'],
    ['1.90,5', '“1.90,5” không phải là số.'],
    ['1.2.3', '“1.2.3” không phải là số.'],
    ['1,5,6', '“1,5,6” không phải là số.'],
    ['5/3', '“5/3” không phải là số.'],
    ['1e5', '“1e5” không phải là số.'],
    ['Infinity', '“Infinity” không phải là số.'],
  ])('does not guess at “%s”', (text, problem) => {
    expect(parseVietnameseNumber(text)).toEqual({ problem });
  });

  it('takes “0.900”, which no one writes for 900, for a decimal point', () => {
    expect(parseVietnameseNumber('0.900')).toHaveProperty('problem');
  });

  it('reads back every number that the program writes, or says that it is ambiguous', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(6), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        const result = parseVietnameseNumber(formatNumber(value));
        const isAmbiguous = /^-?[1-9]\d{0,2},\d{3}$/.test(formatNumber(value));
        expect(result).toEqual(isAmbiguous ? { problem: expect.any(String) } : { value });
      }),
    );
  });
});

describe('parseMoney', () => {
  it.each(['1.490.000 đồng', '1.490.000đ', '1490000 VNĐ', '1.490.000 vnd', '1.490.000 ₫', '1.490.000 đ.', '1.490.000'])(
    'reads “%s”',
    (text) => {
      expect(parseMoney(text)).toEqual({ value: 1490000 });
    },
  );
});
