import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnContent, columnWidths, fittingOrientation } from '#electron/documents/layout/column-widths.ts';
import { lineCount } from '#electron/documents/layout/line-count.ts';
import { textWidth } from '#electron/documents/layout/text-width.ts';

const measure = { size: 12, cellMargin: 4 };
const column = (changes: Partial<ColumnContent>): ColumnContent => ({
  heading: 'Cột',
  texts: [],
  wholeTexts: [],
  widest: 200,
  narrowest: 0,
  isNarrow: false,
  ...changes,
});
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

describe('widths of the columns of a list', () => {
  it('fill the paper exactly, whatever the columns hold', () => {
    const texts = fc.array(fc.string({ maxLength: 60 }), { maxLength: 20 });
    const columns = fc.array(fc.record({ heading: fc.string({ maxLength: 30 }), texts, isNarrow: fc.boolean() }), {
      minLength: 1,
      maxLength: 11,
    });
    fc.assert(
      fc.property(columns, fc.integer({ min: 100, max: 800 }), (contents, available) => {
        const widths = columnWidths(contents.map(column), available, measure);
        expect(sum(widths)).toBeCloseTo(available, 3);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });

  it('keep people’s names whole where there is room, at the cost of longer texts', () => {
    const name = 'Nguyễn Thị Phương Nguyệt';
    const long = 'Hoàn thành xuất sắc nhiệm vụ, có sáng kiến được áp dụng hiệu quả tại đơn vị';
    const [nameWidth = 0] = columnWidths(
      [column({ texts: [name], wholeTexts: [name] }), column({ texts: [long], widest: 300 })],
      220,
      measure,
    );
    expect(nameWidth).toBeGreaterThanOrEqual(textWidth(name, 12) + 8);
  });

  it('leave numbers as narrow as they are, and give the room to the texts', () => {
    const number = column({ heading: 'STT', texts: ['5000'], isNarrow: true });
    const [narrow = 0, wide = 0] = columnWidths([number, column({ texts: ['Văn phòng'] })], 400, measure);
    expect(narrow).toBeLessThan(45);
    expect(wide).toBeCloseTo(400 - narrow, 3);
  });

  it('never squeeze a column below its longest word while the paper has room', () => {
    const [first = 0] = columnWidths(
      [column({ heading: 'Nghiêng' }), ...Array.from({ length: 5 }, () => column({ texts: ['một hai ba bốn năm'] }))],
      330,
      measure,
    );
    expect(first).toBeGreaterThan(textWidth('Nghiêng', 12, 'bold') + 8);
  });

  it('turn the page where an upright one would be crowded', () => {
    const names = column({ texts: ['Nguyễn Thị Hòa'] });
    const citations = column({ texts: ['Hoàn thành xuất sắc nhiệm vụ năm 2026'.repeat(2)], widest: 260 });
    expect(fittingOrientation([names, names], measure)).toBe('portrait');
    expect(fittingOrientation([names, names, names, names, citations, citations], measure)).toBe('landscape');
  });

  it('give a heading of many words room for three lines where the texts leave it', () => {
    const heading = 'Tỷ lệ trên tổng số thành viên';
    const [, share = 0] = columnWidths(
      [column({ texts: ['Nông Thị Hạnh'] }), column({ heading, texts: ['100%'], isNarrow: true })],
      480,
      measure,
    );
    expect(share).toBeGreaterThanOrEqual(textWidth('tổng số', 12, 'bold'));
    expect(lineCount(heading, share - 8, 12, 'bold')).toBeLessThanOrEqual(3);
  });

  it('never break the numeral of a group', () => {
    const [numeral = 0] = columnWidths(
      [
        column({ heading: 'TT', texts: ['1'], isNarrow: true, strongTexts: ['XVIII'] }),
        column({ texts: ['Văn phòng'] }),
      ],
      480,
      measure,
    );
    expect(numeral - 8).toBeGreaterThanOrEqual(textWidth('XVIII', 12, 'bold'));
  });
});
