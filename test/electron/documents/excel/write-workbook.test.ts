import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { columnLetter, type ExcelCell, type ExcelSheet, subtotal } from '#electron/documents/excel/excel-sheet.ts';
import { writeWorkbook } from '#electron/documents/excel/write-workbook.ts';

const properties = { title: 'Thử', author: 'Sở Công Thương', createdAt: new Date('2027-01-05T00:00:00Z') };
const sheetOf = (...rows: readonly (readonly ExcelCell[])[]): ExcelSheet => ({
  name: 'Danh sách',
  columnWidths: [40, 120, 80],
  rows: rows.map((cells) => ({ cells, height: 20 })),
  headerRow: 0,
  orientation: 'landscape',
  withFilter: false,
});
const text = (value: string): ExcelCell => ({ value, style: 'text' });
const write = (sheet: ExcelSheet) => writeWorkbook(sheet, properties);
const partsOf = async (sheet: ExcelSheet) => {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(await write(sheet))).map(([name, part]) => [name, decoder.decode(part)]),
  );
};
const readBack = async (sheet: ExcelSheet) => {
  const [first] = (await readXlsx(await write(sheet), { readStyles: true })).sheets;
  if (!first) throw new Error('no sheet');
  return first;
};

describe('an Excel file', () => {
  it.each([
    '=1+1',
    '+84 912',
    '-5',
    '@SUM(A1)',
    '=HYPERLINK("http://x")',
    '001088012345',
    '05/01',
    '#N/A',
    '#REF!',
    "'a",
  ])('keeps the text “%s” as text, never as a formula, number, date or error', async (value) => {
    const { rows, cells } = await readBack(sheetOf([text(value)]));
    expect(rows[0]?.[0] ?? cells?.get('0,0')?.richText?.[0]?.text).toBe(value);
    const parts = await partsOf(sheetOf([text(value)]));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c r="A1" t="(s|inlineStr)"/);
  });

  it('writes texts that look like input in the format “text”, so that editing does not change them', async () => {
    const { cells } = await readBack(sheetOf([text('001088012345'), text('Nông Thị Ước')]));
    expect(cells?.get('0,0')?.style?.numFmt).toBe('@');
    expect(cells?.get('0,1')?.style?.numFmt).toBeUndefined();
  });

  it('has numbers, sums and days as such, in Vietnamese order of day and month', async () => {
    const row: ExcelCell[] = [
      { value: 12, style: 'number' },
      { value: { day: '2027-01-05' }, style: 'day' },
      { value: 760_000, style: 'money' },
    ];
    const { rows, cells } = await readBack(sheetOf(row));
    expect(rows[0]).toEqual([12, new Date('2027-01-05T00:00:00Z'), 760_000]);
    expect(cells?.get('0,1')?.style?.numFmt).toBe('dd/mm/yyyy');
    expect(cells?.get('0,2')?.style?.numFmt).toBe('#,##0');
  });

  it('shows what is no day as it was given', async () => {
    const { rows } = await readBack(sheetOf([{ value: { day: '30/02/2026' }, style: 'day' }]));
    expect(rows[0]?.[0]).toBe('30/02/2026');
  });

  it('has sums as formulas with the value that they have now', async () => {
    const sum = { value: subtotal(2, 1, 4, 5_320_000), style: 'groupMoney' } as const;
    const parts = await partsOf(sheetOf([text('a'), text('b'), sum]));
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="C1"[^>]*><f>SUBTOTAL\(9,C2:C5\)<\/f><v>5320000<\/v><\/c>/);
  });

  it('keeps its header in sight and repeats it on A4 paper as wide as the table, numbered from page 2', async () => {
    const parts = await partsOf({ ...sheetOf([text('tiêu đề')], [text('đầu bảng')]), headerRow: 1, withFilter: true });
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<pane ySplit="2"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<headerFooter differentFirst="1"><oddHeader>&amp;C.*&amp;P<\/oddHeader>/);
    expect(sheet).toContain('<autoFilter ref="A2:C2"/>');
    expect(parts['xl/workbook.xml']).toMatch(/_xlnm\.Print_Titles"[^>]*>'Danh sách'!\$2:\$2</);
  });

  it('merges cells that cover several columns, with their lines', async () => {
    const { merges, cells } = await readBack(sheetOf([{ value: 'Nhóm', style: 'group', span: 2 }, text('x')]));
    expect(merges).toEqual([{ startRow: 0, endRow: 0, startCol: 0, endCol: 1 }]);
    expect(cells?.get('0,1')?.style?.border?.bottom?.style).toBe('thin');
  });

  it('names its columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
