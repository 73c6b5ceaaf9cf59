import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/text/fold.ts';
import { normalizeText, normalizeTonePlacement } from '#shared/text/normalize.ts';
import { personNames } from './invented-names.ts';

describe('normalizeText', () => {
  it.each([
    ['decomposed letters', 'Nguyễn Thị Hoà'.normalize('NFD'), 'Nguyễn Thị Hoà'],
    ['a tone typed before the circumflex', 'Nguye\u0303\u0302n', 'Nguyễn'],
    ['non-breaking and other spaces', 'Sở\u00a0Công\u2003Thương\t', 'Sở Công Thương'],
    ['line breaks inside a cell', 'Sở Công Thương\r\n tỉnh', 'Sở Công Thương tỉnh'],
    ['zero-width characters', '\ufeffLê\u200b Hoa', 'Lê Hoa'],
    ['control characters', 'Lê\u0007 Hoa', 'Lê Hoa'],
    ['the look-alikes of Đ', 'Ðặng Ɖào', 'Đặng Đào'],
  ])('repairs %s', (_what, text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });

  it('leaves quotation marks, dashes and soft hyphens (which are ư in TCVN3) alone', () => {
    expect(normalizeText('“Thi đua” – th\u00ad¬ng')).toBe('“Thi đua” – th\u00ad¬ng');
  });

  it('changes nothing the second time, and never the letters that are searched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
    fc.assert(
      fc.property(personNames, (name) => {
        expect(normalizeText(`  ${name.normalize('NFD').replace(' ', '\u00a0 ')}`)).toBe(name);
      }),
    );
  });
});

describe('normalizeTonePlacement', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Khoẻ', 'Khỏe'],
    ['THUỶ', 'THỦY'],
    ['Thuý', 'Thúy'],
    ['loè xoè', 'lòe xòe'],
    ['uỷ ban', 'ủy ban'],
    ['huỷ', 'hủy'],
  ])('writes the modern “%s” as the classic “%s” and back', (modern, classic) => {
    expect(normalizeTonePlacement(modern, 'classic')).toBe(classic);
    expect(normalizeTonePlacement(classic, 'modern')).toBe(modern);
  });

  const sameInBoth = `quý giá của toàn hoàng quốc Quỳnh nghĩa khuỷu giếng gì gìn giữ già hoài xoáy ngoèo huế thuở tuần mùa bìa
    lửa khuyến mãi nguyệt tuyết chuyện hoạch xoắn quả quẻ quỷ quờ thủa cứu hươu rượu ý ỷ kỹ sỹ tòng tỉnh khuỵu quýt góa0`;

  it.each(sameInBoth.split(/\s+/))('does not touch “%s”', (word) => {
    expect(normalizeTonePlacement(word, 'classic')).toBe(word);
    expect(normalizeTonePlacement(word, 'modern')).toBe(word === 'góa0' ? 'goá0' : word);
  });

  it.each([
    ['hòan', 'hoàn'],
    ['Tóan', 'Toán'],
    ['qúy', 'quý'],
    ['gía', 'giá'],
    ['cuả', 'của'],
    ['thúôc', 'thuốc'],
  ])('puts the tone of the mistyped “%s” where it belongs: “%s”', (typed, right) => {
    expect(normalizeTonePlacement(typed, 'classic')).toBe(right);
  });

  it.each(['Niê', 'Êñuôl', 'Noël', 'Müller', 'café', 'QĐ-SCT', '12à'])(
    'leaves “%s”, no Vietnamese word, alone',
    (word) => {
      expect(normalizeTonePlacement(word, 'classic')).toBe(word);
      expect(normalizeTonePlacement(word, 'modern')).toBe(word);
    },
  );

  it('is one form for both styles of every name, and never changes what folding finds', () => {
    fc.assert(
      fc.property(personNames, (name) => {
        const classic = normalizeTonePlacement(name, 'classic');
        const modern = normalizeTonePlacement(name, 'modern');
        expect(normalizeTonePlacement(classic, 'modern')).toBe(modern);
        expect(normalizeTonePlacement(modern, 'classic')).toBe(classic);
        expect(foldText(classic)).toBe(foldText(name));
      }),
    );
  });
});
