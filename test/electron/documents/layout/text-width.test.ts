import { describe, expect, it } from 'vitest';
import { textWidth } from '#electron/documents/layout/text-width.ts';

describe('width of a text in Times New Roman', () => {
  it('is that of the font: 2048 units to the em', () => {
    expect(textWidth('0', 12)).toBeCloseTo(6);
    expect(textWidth('AA', 10)).toBeCloseTo((2 * 1479 * 10) / 2048);
    expect(textWidth('A', 10, 'bold')).toBeCloseTo((1479 * 10) / 2048);
  });

  it('counts a letter with accents as its base letter, but ơ and ư with their horns', () => {
    expect(textWidth('ấẵệ', 12)).toBeCloseTo(textWidth('aae', 12));
    expect(textWidth('ợữ', 12)).toBeCloseTo(textWidth('ơư', 12));
    expect(textWidth('ơ', 12)).toBeGreaterThan(textWidth('o', 12));
    expect(textWidth('Đ', 12, 'bold')).toBeCloseTo(textWidth('D', 12, 'bold'));
  });

  it('sets Quốc hiệu in bold 13 on 95.7 mm, as LibreOffice does with Liberation Serif', () => {
    expect((textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 'bold') / 72) * 25.4).toBeCloseTo(95.7, 1);
  });

  it('gives an unknown character the width of a digit', () => {
    expect(textWidth('字', 12)).toBeCloseTo(6);
  });
});
