import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { paragraphTexts } from '#electron/documents/filling/template-paragraphs.ts';
import { renderAwardList } from '#electron/documents/render-award-list.ts';
import { readWordPackage } from '#electron/documents/word/word-package.ts';
import { parseXml } from '#electron/documents/word/xml-reader.ts';
import type { AwardListOptions } from '#shared/domain/award-lists/award-list.ts';
import type { AwardRecord } from '#shared/domain/award-lists/award-record.ts';
import { buildAwardList } from '#shared/domain/award-lists/build-award-list.ts';
import type { OfficeHeading } from '#shared/domain/documents/office-heading.ts';
import {
  awardListOptions,
  collectiveAward,
  manyAwards,
  personAward,
  sampleHeading,
} from '../../fixtures/award-records.ts';

const records = [
  personAward({ id: 1, recipientName: 'Bế Thị An', unitOrder: 2, unitName: 'Thanh tra' }),
  personAward({ id: 2, recipientName: 'Lý Văn Ước', gender: 'male' }),
  collectiveAward({ id: 3, recipientName: 'Thanh tra' }),
];
const createdAt = new Date('2027-01-05T08:00:00Z');

async function render(
  format: 'docx' | 'xlsx' | 'html',
  {
    from = records,
    options = {},
    heading = sampleHeading,
  }: { from?: readonly AwardRecord[]; options?: Partial<AwardListOptions>; heading?: OfficeHeading } = {},
): Promise<Uint8Array | string> {
  const answer = await renderAwardList(buildAwardList(from, awardListOptions(options)), heading, format, createdAt);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}
async function documentPart(...given: Parameters<typeof render> extends [unknown, ...infer Rest] ? Rest : never) {
  const parts = readWordPackage((await render('docx', ...given)) as Uint8Array, 'a.docx');
  return parts.ok ? String(parts.value.get('word/document.xml')) : '';
}
const texts = async (...given: Parameters<typeof documentPart>) =>
  paragraphTexts(await documentPart(...given)).filter(Boolean);

describe('the award list as a Word file', () => {
  it('reads from heading to signature as the paper does', async () => {
    expect(await texts()).toEqual([
      'UBND TỈNH ĐÔNG LĨNH',
      'SỞ CÔNG THƯƠNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/DS-SCT',
      'Đông Lĩnh, ngày 05 tháng 01 năm 2027',
      'DANH SÁCH',
      'Tập thể, cá nhân đề nghị khen thưởng năm 2026',
      'STT',
      'Tên tập thể, cá nhân',
      'Chức vụ',
      'Đơn vị',
      'Tiền thưởng (đồng)',
      'I',
      'Danh hiệu Tập thể lao động tiên tiến: 01 tập thể',
      '2.030.000',
      '1',
      'Thanh tra',
      '2.030.000',
      'II',
      'Danh hiệu Lao động tiên tiến: 02 cá nhân',
      '1.520.000',
      '2',
      'Lý Văn Ước',
      'Chuyên viên',
      'Văn phòng',
      '760.000',
      '3',
      'Bế Thị An',
      'Chuyên viên',
      'Thanh tra',
      '760.000',
      'Tổng cộng: 01 tập thể, 02 cá nhân',
      '3.550.000',
      'Tổng số tiền thưởng: 3.550.000 đồng (Bằng chữ: Ba triệu năm trăm năm mươi nghìn đồng).',
      'Danh sách này có 01 tập thể, 02 cá nhân./.',
      'Nơi nhận:',
      '- Như Điều 3;',
      '- UBND tỉnh (b/c);',
      '- Ban Thi đua - Khen thưởng tỉnh;',
      '- Lưu: VT, VP.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Hoàng Thị Thu Hà',
    ]);
  });

  it('leaves out what the office does not have: superior body, authority, recipients, number', async () => {
    const heading = {
      ...sampleHeading,
      superiorName: '',
      recipients: [],
      signature: { authority: '', post: 'Giám đốc', name: '' },
    };
    const printed = await texts({
      heading,
      options: { symbol: null, withSums: false, columns: ['recipient', 'note'], subtitle: null },
    });
    expect(printed.slice(0, 4)).toEqual([
      'SỞ CÔNG THƯƠNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Đông Lĩnh, ngày 05 tháng 01 năm 2027',
    ]);
    expect(printed.at(-1)).toBe('GIÁM ĐỐC');
    expect(printed.join()).not.toMatch(/Số:|Nơi nhận|Tổng|\{|\}/);
  });

  it('leaves the place of a number free for a pen', async () => {
    expect(await texts({ options: { number: null } })).toContain('Số:       /DS-SCT');
  });

  it('repeats its header row, breaks no row, and keeps the last two recipients with the signature', async () => {
    const document = await documentPart({ from: manyAwards(40) });
    const rows = document
      .split('<w:tr>')
      .slice(1)
      .filter((row) => row.includes('TableRight') || row.includes('tblHeader'));
    expect(rows[0]).toContain('<w:tblHeader/>');
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    const kept = rows.slice(1).map((row) => row.includes('<w:pStyle w:val="TableCenter"/><w:keepNext/>'));
    expect(kept.lastIndexOf(false)).toBe(kept.length - 3);
  });

  it('turns the page when many columns are chosen, and only then', async () => {
    const wide = {
      columns: ['recipient', 'born', 'gender', 'position', 'unit', 'award', 'citation', 'decision', 'note'],
    } as const;
    expect(await documentPart()).not.toContain('landscape');
    expect(await documentPart({ from: manyAwards(20), options: wide })).toContain('w:orient="landscape"');
    expect(await documentPart({ from: manyAwards(20), options: { ...wide, orientation: 'portrait' } })).not.toContain(
      'landscape',
    );
  });

  it('is well-formed whatever the names hold', async () => {
    const from = [personAward({ recipientName: '<An> & "Bình" \u0000\ud800 {Tên}' })];
    const document = await documentPart({ from });
    expect(() => parseXml(document)).not.toThrow();
    expect(paragraphTexts(document)).toContain('<An> & "Bình"  {Tên}');
  });

  it('is a list without lines when there is no award', async () => {
    expect(await texts({ from: [] })).toContain('Danh sách này không có tập thể, cá nhân nào./.');
  });

  it('is the same file when it is made again', async () => {
    expect(await render('docx')).toEqual(await render('docx'));
  });
});

describe('the award list as an Excel file', () => {
  it('has the same lines, with numbers as numbers and sums as formulas', async () => {
    const { sheets } = await readXlsx((await render('xlsx')) as Uint8Array);
    const rows =
      sheets[0]?.rows.map((row) => row.filter((value) => value !== null)).filter((row) => row.length > 0) ?? [];
    expect(rows.slice(3)).toEqual([
      ['DANH SÁCH'],
      ['Tập thể, cá nhân đề nghị khen thưởng năm 2026'],
      ['STT', 'Tên tập thể, cá nhân', 'Chức vụ', 'Đơn vị', 'Tiền thưởng (đồng)'],
      ['I', 'Danh hiệu Tập thể lao động tiên tiến: 01 tập thể', 2_030_000],
      [1, 'Thanh tra', 2_030_000],
      ['II', 'Danh hiệu Lao động tiên tiến: 02 cá nhân', 1_520_000],
      [2, 'Lý Văn Ước', 'Chuyên viên', 'Văn phòng', 760_000],
      [3, 'Bế Thị An', 'Chuyên viên', 'Thanh tra', 760_000],
      ['Tổng cộng: 01 tập thể, 02 cá nhân', 3_550_000],
      ['Tổng số tiền thưởng: 3.550.000 đồng (Bằng chữ: Ba triệu năm trăm năm mươi nghìn đồng).'],
      ['Danh sách này có 01 tập thể, 02 cá nhân./.'],
      ['Nơi nhận:', 'KT. GIÁM ĐỐC'],
      ['- Như Điều 3;', 'PHÓ GIÁM ĐỐC'],
      ['- UBND tỉnh (b/c);'],
      ['- Ban Thi đua - Khen thưởng tỉnh;'],
      ['- Lưu: VT, VP.'],
      ['Hoàng Thị Thu Hà'],
    ]);
  });

  it('adds up each group and the whole from the cells themselves, however deep the groups', async () => {
    const options = { groupBy: ['unit', 'award'] as const, columns: ['recipient', 'amount', 'note'] as const };
    const { sheets } = await readXlsx((await render('xlsx', { from: manyAwards(40), options })) as Uint8Array);
    const cells = sheets[0]?.cells ?? new Map();
    const rows = sheets[0]?.rows ?? [];
    const sums = [...cells.values()].filter((cell) => cell.formula !== undefined);
    expect(sums.length).toBeGreaterThan(8);
    for (const { formula, formulaResult } of sums) {
      const [, first, last] = /^SUBTOTAL\(9,C(\d+):C(\d+)\)$/.exec(formula ?? '') ?? [];
      const amounts = rows
        .slice(Number(first) - 1, Number(last))
        .filter((row) => typeof row[0] === 'number')
        .map((row) => Number(row[2]));
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(formulaResult);
    }
  });
});
