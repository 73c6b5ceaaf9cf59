import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { paragraphTexts } from '#electron/documents/filling/template-paragraphs.ts';
import { renderDecision } from '#electron/documents/render-decision.ts';
import { readWordPackage } from '#electron/documents/word/word-package.ts';
import { buildDecisionDocument } from '#shared/domain/documents/decision-document.ts';
import { personAward, sampleHeading } from '../../fixtures/award-records.ts';

const decision = buildDecisionDocument(
  {
    number: '5',
    symbol: 'QĐ-SCT',
    signedOn: '2025-12-20',
    issuer: 'Sở Công Thương',
    subjectLine: 'Về việc tặng danh hiệu Lao động tiên tiến năm 2025',
    ownLegalBases: [],
    proposedBy: null,
  },
  [personAward({ year: 2025 })],
);
const render = async (format: 'docx' | 'xlsx' | 'html') => {
  const answer = await renderDecision(decision, sampleHeading, format, new Date(0));
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
};

describe('a decision on commendation', () => {
  it('reads as the paper does, its list after its signature', async () => {
    const parts = readWordPackage((await render('docx')) as Uint8Array, 'a.docx');
    const texts = parts.ok ? paragraphTexts(String(parts.value.get('word/document.xml'))).filter(Boolean) : [];
    expect(texts.slice(4)).toEqual([
      'Số: 05/QĐ-SCT',
      'Đông Lĩnh, ngày 20 tháng 12 năm 2025',
      'QUYẾT ĐỊNH',
      'Về việc tặng danh hiệu Lao động tiên tiến năm 2025',
      'GIÁM ĐỐC SỞ CÔNG THƯƠNG',
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
      expect.stringMatching(/^Căn cứ Nghị định số 152\/2025\/NĐ-CP .*\.$/),
      'QUYẾT ĐỊNH:',
      'Điều 1. Tặng danh hiệu Lao động tiên tiến năm 2025 cho 01 cá nhân (có danh sách kèm theo).',
      'Điều 2. Các cá nhân có tên trong danh sách được nhận tiền thưởng theo quy định, tổng số tiền là 760.000 đồng (Bằng chữ: Bảy trăm sáu mươi nghìn đồng), chi từ Quỹ thi đua, khen thưởng.',
      'Điều 3. Quyết định này có hiệu lực kể từ ngày ký.',
      expect.stringMatching(/^Chánh Văn phòng, .*chịu trách nhiệm thi hành Quyết định này\.\/\.$/),
      'Nơi nhận:',
      '- Như Điều 3;',
      '- UBND tỉnh (b/c);',
      '- Ban Thi đua - Khen thưởng tỉnh;',
      '- Lưu: VT, VP.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Hoàng Thị Thu Hà',
      'DANH SÁCH',
      'Cá nhân được khen thưởng năm 2025',
      '(Kèm theo Quyết định số 05/QĐ-SCT ngày 20 tháng 12 năm 2025 của Giám đốc Sở Công Thương)',
      'STT',
      'Họ và tên',
      'Chức vụ',
      'Đơn vị',
      'Tiền thưởng (đồng)',
      '1',
      'Nông Thị Ước',
      'Chuyên viên',
      'Văn phòng',
      '760.000',
      'Tổng cộng: 01 cá nhân',
      '760.000',
      'Tổng số tiền thưởng: 760.000 đồng (Bằng chữ: Bảy trăm sáu mươi nghìn đồng).',
      'Danh sách này có 01 cá nhân./.',
    ]);
  });

  it('has its list on pages with numbers of their own', async () => {
    const html = String(await render('html'));
    expect(html.match(/<section /g)).toHaveLength(2);
    expect(html).toContain('counter-increment:section-2-page');
  });

  it('gives its list as Excel', async () => {
    const { sheets } = await readXlsx((await render('xlsx')) as Uint8Array);
    expect(sheets[0]?.rows.flat()).toContain('Nông Thị Ước');
  });
});
