import { describe, expect, it } from 'vitest';
import {
  capitalizeFirstLetter,
  toLowerCaseText,
  toSentenceCase,
  toTitleCase,
  toUpperCaseText,
} from '#shared/text/letter-case.ts';
import { ACCENTED_LETTERS } from '#shared/text/vietnamese-letters.ts';

describe('letter case', () => {
  it('turns every Vietnamese letter into its capital and back', () => {
    const [lower, upper] = [ACCENTED_LETTERS.slice(0, 67).join(''), ACCENTED_LETTERS.slice(67).join('')];
    expect(toUpperCaseText(lower)).toBe(upper);
    expect(toLowerCaseText(upper)).toBe(lower);
    expect(toUpperCaseText(lower.normalize('NFD'))).toBe(upper);
  });

  it('writes a heading in capitals', () => {
    expect(toUpperCaseText('Sở Công Thương tỉnh')).toBe('SỞ CÔNG THƯƠNG TỈNH');
  });

  it('capitalises words, also decomposed ones', () => {
    expect(toTitleCase('sở CÔNG thương')).toBe('Sở Công Thương');
    expect(toTitleCase('đường ứng'.normalize('NFD'))).toBe('Đường Ứng');
    expect(toTitleCase('ba-na (ê đê)')).toBe('Ba-Na (Ê Đê)');
  });

  it('capitalises the first letter only and leaves the rest', () => {
    expect(capitalizeFirstLetter('“ứng dụng” của Sở')).toBe('“Ứng dụng” của Sở');
    expect(capitalizeFirstLetter('123')).toBe('123');
  });

  it('makes sentences of shouted text', () => {
    expect(toSentenceCase('GIẤY KHEN. ĐÃ CÓ THÀNH TÍCH! Ổn?')).toBe('Giấy khen. Đã có thành tích! Ổn?');
    expect(toSentenceCase('1. ỨNG DỤNG')).toBe('1. Ứng dụng');
  });
});
