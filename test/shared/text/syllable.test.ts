import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable, parseSyllable } from '#shared/text/syllable.ts';
import { ACCENTED_LETTERS, addTone, splitTone } from '#shared/text/vietnamese-letters.ts';
import { personNames } from './invented-names.ts';

describe('the Vietnamese letters', () => {
  it('are 134 beside ASCII, each once, composed', () => {
    expect(ACCENTED_LETTERS).toHaveLength(134);
    expect(new Set(ACCENTED_LETTERS).size).toBe(134);
    for (const letter of ACCENTED_LETTERS) expect(letter).toHaveLength(1);
  });

  it('come apart into a vowel and a tone, and together again', () => {
    expect(splitTone('Ế')).toEqual({ letter: 'Ê', tone: 4 });
    for (const letter of ACCENTED_LETTERS) {
      const split = splitTone(letter);
      expect(addTone(split.letter, split.tone)).toBe(letter);
    }
  });
});

describe('parseSyllable', () => {
  it.each([
    ['nghiêng', 'ngh', 'iêng', 0],
    ['Nguyễn', 'ng', 'uyên', 3],
    ['KHUỶU', 'kh', 'uyu', 2],
    ['quốc', 'qu', 'ôc', 4],
    ['giếng', 'gi', 'êng', 4],
    ['gì', 'gi', '', 1],
    ['ướt', '', 'ươt', 4],
    ['hòang', 'h', 'oang', 1],
    ['yêu', '', 'yêu', 0],
  ])('takes “%s” apart', (word, onset, rime, tone) => {
    expect(parseSyllable(word)).toEqual({ onset, rime, tone });
  });

  it.each(
    `Niê Êñuôl Kđoh Ksor Mlô Müller café QĐ SCT ngiêng kàn cế gế nghà Hac tàt học1 tộtt máà stop Windows đ b iên kyên`.split(
      ' ',
    ),
  )('knows that “%s” is no Vietnamese syllable', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });

  it('knows every word of the preamble of a decision', () => {
    const text = `Căn cứ Luật Thi đua khen thưởng ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi hai xét đề nghị của Chánh Văn
      phòng Sở Công Thương quyết định tặng danh hiệu Chiến sĩ thi đua cơ sở Lao động tiên tiến giấy khen cho các tập thể cá nhân đã có
      thành tích xuất sắc trong phong trào quý huyện xã phường khuyến khích nghiệp thuỷ lợi xoong boong quần quật khúc khuỷu ngoằn ngoèo`;
    for (const word of text.split(/\s+/)) expect([word, isVietnameseSyllable(word)]).toEqual([word, true]);
  });

  it('knows every word of every invented name, composed or not, in any case', () => {
    fc.assert(
      fc.property(personNames, (name) => {
        for (const word of name.split(' ')) {
          expect([word, isVietnameseSyllable(word)]).toEqual([word, true]);
          expect(isVietnameseSyllable(word.normalize('NFD').toUpperCase())).toBe(true);
        }
      }),
    );
  });
});
