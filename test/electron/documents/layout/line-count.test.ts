import { describe, expect, it } from 'vitest';
import { lineCount } from '#electron/documents/layout/line-count.ts';
import { textWidth } from '#electron/documents/layout/text-width.ts';

describe('lines of a text in a cell', () => {
  it('are one where it fits, more where it does not, and one for each line break', () => {
    expect(lineCount('Văn phòng', 100, 12)).toBe(1);
    expect(lineCount('Phòng Quản lý Thương mại', textWidth('Phòng Quản lý', 12) + 1, 12)).toBe(2);
    expect(lineCount('một\nhai\nba', 100, 12)).toBe(3);
    expect(lineCount('', 100, 12)).toBe(1);
  });

  it('count the room that a line is indented by', () => {
    const words = 'Không có đơn thư khiếu nại, vượt cấp';
    const width = textWidth(words, 12) + 1;
    expect(lineCount(words, width, 12)).toBe(1);
    expect(lineCount(`      ${words}`, width, 12)).toBe(2);
  });

  it('break a word that is wider than the cell', () => {
    expect(lineCount('W'.repeat(40), 100, 12)).toBeGreaterThanOrEqual(5);
  });
});
