import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyInWords, numberInWords } from '#shared/numbers/number-in-words.ts';

const VALUES: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

/** Reads the words back by another way than they were written: adding up what each word is worth. */
function readWords(text: string): number {
  let [total, group, digit] = [0, 0, 0];
  for (const word of text.split(' ')) {
    if (word === 'tỷ') [total, group, digit] = [(total + group + digit) * 1e9, 0, 0];
    else if (word === 'triệu') [total, group, digit] = [total + (group + digit) * 1e6, 0, 0];
    else if (word === 'nghìn') [total, group, digit] = [total + (group + digit) * 1e3, 0, 0];
    else if (word === 'trăm') [group, digit] = [group + digit * 100, 0];
    else if (word === 'mươi') [group, digit] = [group + digit * 10, 0];
    else if (word === 'mười') group += 10;
    else if (word !== 'linh') digit = VALUES[word] ?? Number.NaN;
  }
  return total + group + digit;
}

describe('numberInWords', () => {
  it.each([
    [0, 'không'],
    [1, 'một'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [115, 'một trăm mười lăm'],
    [555, 'năm trăm năm mươi lăm'],
    [1000, 'một nghìn'],
    [1001, 'một nghìn không trăm linh một'],
    [1905, 'một nghìn chín trăm linh năm'],
    [2026, 'hai nghìn không trăm hai mươi sáu'],
    [21000, 'hai mươi mốt nghìn'],
    [1490000, 'một triệu bốn trăm chín mươi nghìn'],
    [1000005, 'một triệu không trăm linh năm'],
    [1000000000, 'một tỷ'],
    [2000000001, 'hai tỷ không trăm linh một'],
    [1000000000000, 'một nghìn tỷ'],
    [-15, 'âm mười lăm'],
  ])('writes %d as “%s”', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  it('can be read back for every whole number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(100_000), fc.nat(), fc.nat(9_000_000_000_000_000)), (value) => {
        expect(readWords(numberInWords(value))).toBe(value);
        expect(numberInWords(value)).not.toMatch(/ {2}|^ | $|mươi một|mươi bốn|mươi năm|mười năm/);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses what is no whole number', () => {
    for (const value of [1.5, Number.NaN, 2 ** 60]) expect(() => numberInWords(value)).toThrow(RangeError);
  });
});

describe('moneyInWords', () => {
  it('writes a prize as decisions do', () => {
    expect(moneyInWords(1490000)).toBe('Một triệu bốn trăm chín mươi nghìn đồng');
    expect(moneyInWords(0)).toBe('Không đồng');
  });
});
