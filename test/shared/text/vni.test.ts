import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCENTED_LETTERS } from '#shared/text/vietnamese-letters.ts';
import { countForeignToVni, unicodeToVni, vniToUnicode } from '#shared/text/vni.ts';
import { personNames } from './invented-names.ts';

const KNOWN = [
  ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'],
  ['Độc lập - Tự do - Hạnh phúc', 'Ñoäc laäp - Töï do - Haïnh phuùc'],
  ['Nguyễn Thị Ánh', 'Nguyeãn Thò AÙnh'],
  ['SỞ CÔNG THƯƠNG', 'SÔÛ COÂNG THÖÔNG'],
  ['ăn, ẳm, ẵm, ằng, bắt, gặp', 'aên, aúm, aüm, aèng, baét, gaëp'],
  ['kỹ sư, lý, ỳ, ỷ, ỵ, nghỉ, xì, í', 'kyõ sö, lyù, yø, yû, î, nghæ, xì, í'],
] as const;

describe('VNI', () => {
  it.each(KNOWN)('writes “%s” as “%s” and reads it back', (text, code) => {
    expect(unicodeToVni(text)).toBe(code);
    expect(unicodeToVni(text.normalize('NFD'))).toBe(code);
    expect(vniToUnicode(code)).toBe(text);
  });

  it('has a code for each of the 134 letters, all different, and reads each back', () => {
    const codes = ACCENTED_LETTERS.map(unicodeToVni);
    expect(new Set(codes).size).toBe(134);
    codes.forEach((code, index) => {
      expect(code).toMatch(/^[AEOUYaeouyÔÖôö]?[À-ÿ]$/);
      expect(vniToUnicode(code)).toBe(ACCENTED_LETTERS[index]);
    });
  });

  it('loses nothing of any name', () => {
    fc.assert(
      fc.property(personNames, (name) => {
        expect(vniToUnicode(unicodeToVni(name))).toBe(name);
        expect(vniToUnicode(unicodeToVni(name.toUpperCase()))).toBe(name.toUpperCase());
      }),
    );
  });

  it('takes the case of the vowel when a keyboard gave the mark another', () => {
    expect(vniToUnicode('Aùnh, aÙnh')).toBe('Ánh, ánh');
  });

  it('leaves what it does not know, and counts it', () => {
    expect(vniToUnicode('São “A” ù')).toBe('São “A” ù');
    expect(unicodeToVni('Ayŭn')).toBe('Ayŭn');
    expect(countForeignToVni('São “A” ù')).toBe(2);
    expect(countForeignToVni('Coäng hoøa')).toBe(0);
  });
});
