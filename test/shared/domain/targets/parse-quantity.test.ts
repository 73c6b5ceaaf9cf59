import { describe, expect, test } from 'vitest';
import { parseQuantity } from '#shared/domain/targets/parse-quantity.ts';

describe('A number of a target', () => {
  test.each([
    ['1.900,5', 1_900.5],
    ['1.900', 1_900],
    ['30,8', 30.8],
    ['6,72', 6.72],
    ['98%', 98],
    ['98 %', 98],
    ['8.390 tỷ đồng', 8_390],
    ['8.390 TY DONG', 8_390],
    ['-2,5', -2.5],
    ['1,490,000.5', 1_490_000.5],
  ])('%s is %d', (text, value) => {
    expect(parseQuantity(text, 'tỷ đồng')).toEqual({ value });
  });

  test('the English writing of a decimal is asked back, never guessed', () => {
    expect(parseQuantity('1900.5')).toEqual({
      problem: '“1900.5” dùng dấu chấm; nếu là số thập phân, hãy ghi “1900,5”.',
    });
    expect(parseQuantity('1,900')).toMatchObject({ problem: expect.stringContaining('1.900 hoặc 1,9') });
  });

  test('a day that Excel made of a number is told as a day', () => {
    expect(parseQuantity('08/05/2024')).toMatchObject({
      problem: expect.stringContaining('là một ngày, không phải số'),
    });
    expect(parseQuantity('2024-05-08')).toMatchObject({
      problem: expect.stringContaining('là một ngày, không phải số'),
    });
  });

  test('another unit of measure is no number of this target', () => {
    expect(parseQuantity('30,8 triệu USD', 'tỷ đồng')).toHaveProperty('problem');
  });
});
