import { describe, expect, it } from 'vitest';
import { parseRomanNumeral, romanNumeral } from '#shared/numbers/roman-numeral.ts';

describe('romanNumeral', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [1994, 'MCMXCIV'],
    [3999, 'MMMCMXCIX'],
  ])('numbers group %d as %s', (value, numeral) => {
    expect(romanNumeral(value)).toBe(numeral);
  });

  it('is read back for all 3999', () => {
    for (let value = 1; value <= 3999; value++) expect(parseRomanNumeral(romanNumeral(value))).toBe(value);
  });

  it('refuses other numbers', () => {
    for (const value of [0, -1, 1.5, 4000]) expect(() => romanNumeral(value)).toThrow(RangeError);
  });
});

describe('parseRomanNumeral', () => {
  it.each(['', 'IIII', 'VX', 'IC', 'iv', 'A', 'MMMM', 'IVa', 'XIXI'])('refuses “%s”', (text) => {
    expect(parseRomanNumeral(text)).toBeNull();
  });
});
