import { describe, expect, it } from 'vitest';
import { buildDecisionDocument, type DecisionFacts } from '#shared/domain/documents/decision-document.ts';
import { collectiveAward, personAward } from '../../../fixtures/award-records.ts';

const facts: DecisionFacts = {
  number: '5',
  symbol: 'QĐ-SCT',
  signedOn: '2027-01-05',
  issuer: 'Sở Công Thương',
  subjectLine: 'Về việc tặng danh hiệu thi đua năm 2026',
  ownLegalBases: ['Quy chế thi đua, khen thưởng của Sở'],
  proposedBy: 'Chánh Văn phòng Sở',
};
const mixed = [
  collectiveAward({ id: 1 }),
  personAward({ id: 2 }),
  personAward({ id: 3, code: 'CSTDCS', amount: 2_530_000 }),
];
const textOf = (document: ReturnType<typeof buildDecisionDocument>) =>
  document.articles.map(({ number, paragraphs }) => `Điều ${number}. ${paragraphs.join('\n')}`);

describe('quyết định khen thưởng', () => {
  it('says award by award what its list holds, pays it from the fund, and ends with “./.”', () => {
    expect(textOf(buildDecisionDocument(facts, mixed))).toEqual([
      [
        'Điều 1. Tặng danh hiệu thi đua, hình thức khen thưởng năm 2026 cho 01 tập thể, 02 cá nhân (có danh sách kèm theo), gồm:',
        '1. Danh hiệu Chiến sĩ thi đua cơ sở: 01 cá nhân;',
        '2. Danh hiệu Tập thể lao động tiên tiến: 01 tập thể;',
        '3. Danh hiệu Lao động tiên tiến: 01 cá nhân.',
      ].join('\n'),
      'Điều 2. Các tập thể, cá nhân có tên trong danh sách được nhận tiền thưởng theo quy định, tổng số tiền là 5.320.000 đồng (Bằng chữ: Năm triệu ba trăm hai mươi nghìn đồng), chi từ Quỹ thi đua, khen thưởng.',
      expect.stringMatching(/^Điều 3\. Quyết định này có hiệu lực kể từ ngày ký\.\n.*thuộc Sở Công Thương.*\.\/\.$/s),
    ]);
  });

  it('names a single award in one sentence, and has no article about money where there is none', () => {
    const [first, second] = textOf(buildDecisionDocument(facts, [personAward({ amount: null })]));
    expect(first).toBe('Điều 1. Tặng danh hiệu Lao động tiên tiến năm 2026 cho 01 cá nhân (có danh sách kèm theo).');
    expect(second).toMatch(/^Điều 2\. Quyết định này có hiệu lực/);
  });

  it('is issued by the head of the department, whose list refers to it in full', () => {
    const document = buildDecisionDocument(facts, mixed);
    expect(document.issuerTitle).toBe('GIÁM ĐỐC SỞ CÔNG THƯƠNG');
    expect(document.appendix.options.reference).toBe(
      '(Kèm theo Quyết định số 05/QĐ-SCT ngày 05 tháng 01 năm 2027 của Giám đốc Sở Công Thương)',
    );
    expect(buildDecisionDocument({ ...facts, issuer: 'Chủ tịch UBND tỉnh Đông Lĩnh' }, mixed).issuerTitle).toBe(
      'CHỦ TỊCH UBND TỈNH ĐÔNG LĨNH',
    );
  });

  it('cites the office’s own acts first, each căn cứ with a semicolon and the last line with a full stop', () => {
    const { legalBases } = buildDecisionDocument(facts, mixed);
    expect(legalBases[0]).toBe('Căn cứ Quy chế thi đua, khen thưởng của Sở;');
    expect(legalBases.at(-1)).toBe('Theo đề nghị của Chánh Văn phòng Sở.');
    expect(legalBases.slice(0, -1).every((line) => line.startsWith('Căn cứ ') && line.endsWith(';'))).toBe(true);
  });

  it('groups its list by award where there are several, and leaves the blank for a number not given yet', () => {
    const document = buildDecisionDocument({ ...facts, number: null }, mixed);
    expect(document.appendix.groups.map((group) => group.name)).toHaveLength(3);
    expect(document.appendix.options.reference).toContain('số       /QĐ-SCT');
    expect(buildDecisionDocument(facts, [personAward()]).appendix.groups).toEqual([]);
  });
});
