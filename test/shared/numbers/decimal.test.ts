import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  decimal,
  decimalToNumber,
  decimalToString,
  multiplyDecimals,
  roundToNearest,
  roundUpTo,
} from '#shared/numbers/decimal.ts';

const decimals = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6))
  .map(([digits, scale]) => ({ digits: BigInt(digits), scale }));

describe('decimal', () => {
  it('multiplies a coefficient by the base salary exactly, where floating point does not', () => {
    expect(0.3 * 3).not.toBe(0.9);
    expect(decimalToString(multiplyDecimals(decimal('0.3'), decimal(3)))).toBe('0.9');
    expect(decimalToString(multiplyDecimals(decimal('4.5'), decimal(2_340_000)))).toBe('10530000');
  });

  it.each(['', '1,5', '1.', '.5', '1e3', 'NaN', ' 1', '٣'])('refuses the text “%s”', (text) => {
    expect(() => decimal(text)).toThrow(RangeError);
  });

  it('refuses numbers that are not whole, as they are not exact', () => {
    for (const value of [0.3, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])
      expect(() => decimal(value)).toThrow(RangeError);
  });

  it('writes what it read, without needless zeros', () => {
    expect(['2.340', '-0.05', '10', '0.00', '-7', '007'].map((text) => decimalToString(decimal(text)))).toEqual([
      '2.34',
      '-0.05',
      '10',
      '0',
      '-7',
      '7',
    ]);
    fc.assert(
      fc.property(decimals, (value) => {
        expect(compareDecimals(decimal(decimalToString(value)), value)).toBe(0);
        expect(decimalToNumber(value)).toBe(Number(value.digits) / 10 ** value.scale);
      }),
    );
  });

  it('compares and adds values of different scale', () => {
    expect(compareDecimals(decimal('1.50'), decimal('1.5'))).toBe(0);
    expect(compareDecimals(decimal('-1.5'), decimal('1.4'))).toBeLessThan(0);
    expect(decimalToString(addDecimals(decimal('0.1'), decimal('0.2')))).toBe('0.3');
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        const left = multiplyDecimals(addDecimals(a, b), c);
        const right = addDecimals(multiplyDecimals(a, c), multiplyDecimals(b, c));
        expect(compareDecimals(left, right)).toBe(0);
      }),
    );
  });
});

describe('rounding of prize money', () => {
  it.each([
    ['702000', 710_000, 700_000],
    ['705000', 710_000, 710_000],
    ['704999.99', 710_000, 700_000],
    ['710000', 710_000, 710_000],
    ['710000.01', 720_000, 710_000],
    ['0', 0, 0],
    ['1', 10_000, 0],
    ['-705000', -700_000, -700_000],
    ['-706000', -700_000, -710_000],
  ])('rounds %s đồng up to %d and to the nearest %d', (value, up, nearest) => {
    expect(decimalToNumber(roundUpTo(decimal(value), 10_000n))).toBe(up);
    expect(decimalToNumber(roundToNearest(decimal(value), 10_000n))).toBe(nearest);
  });

  it('never rounds up by a whole step, nor to the nearest by more than half a step', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        const [up, nearest] = [roundUpTo(value, 10_000n), roundToNearest(value, 10_000n)];
        expect(compareDecimals(up, value)).toBeGreaterThanOrEqual(0);
        expect(compareDecimals(up, addDecimals(value, decimal(10_000)))).toBeLessThan(0);
        expect(Math.abs(decimalToNumber(nearest) - decimalToNumber(value))).toBeLessThanOrEqual(5_000);
        expect(up.digits % 10_000n).toBe(0n);
        expect(nearest.digits % 10_000n).toBe(0n);
      }),
    );
  });
});
