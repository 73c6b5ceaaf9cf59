import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { paragraphTexts } from '#electron/documents/filling/template-paragraphs.ts';
import { renderAwardRegister } from '#electron/documents/render-award-register.ts';
import { readWordPackage } from '#electron/documents/word/word-package.ts';
import { buildAwardRegister } from '#shared/domain/documents/award-register.ts';
import { collectiveAward, personAward, sampleHeading } from '../../fixtures/award-records.ts';

const records = [collectiveAward({ id: 1, amount: null }), personAward({ id: 2, citation: '=1+1' })];
const register = buildAwardRegister(records, { fromYear: 2026, toYear: 2026, datedOn: '2027-02-15' });

async function render(format: 'docx' | 'xlsx'): Promise<Uint8Array> {
  const answer = await renderAwardRegister(register, sampleHeading, format, new Date(0));
  if (!answer.ok || typeof answer.value === 'string') throw new Error(JSON.stringify(answer));
  return answer.value;
}

describe('the award register', () => {
  it('on paper has the columns that fit, a closing line, and who kept and who signs it', async () => {
    const parts = readWordPackage(await render('docx'), 'a.docx');
    const texts = parts.ok ? paragraphTexts(String(parts.value.get('word/document.xml'))).filter(Boolean) : [];
    expect(texts.slice(4)).toEqual([
      'Đông Lĩnh, ngày 15 tháng 02 năm 2027',
      'SỔ THEO DÕI KHEN THƯỞNG',
      'Năm 2026',
      'STT',
      'Họ và tên, tên tập thể',
      'Năm sinh',
      'Chức vụ',
      'Đơn vị',
      'Danh hiệu, hình thức khen thưởng',
      'Năm',
      'Số quyết định',
      'Ngày ký',
      'Người ký',
      'Tính chất',
      '1',
      'Văn phòng',
      'Tập thể lao động tiên tiến',
      '2026',
      '05/QĐ-SCT',
      '05/01/2027',
      'Lê Văn Thành',
      'Tặng',
      '2',
      'Nông Thị Ước',
      '1988',
      'Chuyên viên',
      'Văn phòng',
      'Lao động tiên tiến',
      '2026',
      '05/QĐ-SCT',
      '05/01/2027',
      'Lê Văn Thành',
      'Tặng',
      'Sổ này ghi 2 lượt khen thưởng: 01 tập thể, 01 cá nhân./.',
      'NGƯỜI LẬP SỔ',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Hoàng Thị Thu Hà',
    ]);
  });

  it('as Excel has all fields with their types, below a header that can be filtered', async () => {
    const { sheets } = await readXlsx(await render('xlsx'));
    const rows = sheets[0]?.rows ?? [];
    const header = rows.findIndex((row) => row[0] === 'STT');
    const person = Object.fromEntries((rows[header] ?? []).map((name, column) => [name, rows[header + 2]?.[column]]));
    expect(person).toMatchObject({
      STT: 2,
      'Ký hiệu': 'LDTT',
      'Năm sinh': 1988,
      'Thành tích': '=1+1',
      'Số quyết định': '05/QĐ-SCT',
      'Ngày ký': new Date('2027-01-05T00:00:00Z'),
      'Tiền thưởng (đồng)': 760_000,
    });
    expect(sheets[0]?.autoFilter?.range).toMatch(new RegExp(`^A${header + 1}:AB${header + 3}$`));
    expect(rows[header + 1]?.[5]).toBeNull();
  });
});
