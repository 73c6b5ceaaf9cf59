import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { installedFonts } from '#electron/documents/fonts/installed-fonts.ts';
import { fontMeasure } from '#electron/documents/fonts/measure-text.ts';
import { textWidth } from '#electron/documents/layout/text-width.ts';
import { temporaryFolder } from '../../../fixtures/new-office.ts';

const plain = { font: 'Times New Roman', isBold: false, isItalic: false };

test('a text is as wide as the known widths of Times New Roman say, read from a font file or not', () => {
  const { measure, gaps: gapsOfMachine } = fontMeasure();
  const { measure: withoutFonts, gaps } = fontMeasure([]);
  for (const text of ['Nguyễn Thị Đào', 'Phòng Quản lý thương mại', 'Số 05/QĐ-SCT']) {
    expect(measure(text, plain)).toBeCloseTo(textWidth(text, 1), 2);
    expect(measure(text, { ...plain, isBold: true })).toBeCloseTo(textWidth(text, 1, 'bold'), 2);
    expect(withoutFonts(text, plain)).toBeCloseTo(textWidth(text, 1), 3);
  }
  expect(gaps()).toEqual([{ font: 'Times New Roman', letters: '' }]);
  expect(gapsOfMachine()).toEqual([]);
});

test('a font that the machine lacks is told by its name', () => {
  const { measure, gaps } = fontMeasure();
  measure('Giấy khen', { ...plain, font: 'UVN Thư Pháp Không Có' });
  expect(gaps()).toEqual([{ font: 'UVN Thư Pháp Không Có', letters: '' }]);
});

test('files that are no fonts are passed over', () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'broken.ttf'), new Uint8Array([0, 1, 0, 0, 0, 99]));
  writeFileSync(path.join(folder, 'empty.otf'), '');
  expect(() => installedFonts([folder])).not.toThrow();
});
