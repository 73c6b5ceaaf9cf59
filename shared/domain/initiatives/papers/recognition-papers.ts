import { toUpperCaseText } from '../../../text/letter-case.ts';
import { legalBasesOn } from '../../documents/legal-bases.ts';
import type { Paper } from '../../documents/paper.ts';
import { authorsOnPaper, type PrintedInitiative } from './printed-initiative.ts';

/** What the recognition of initiatives rests on besides the laws of commendation. */
const ownBases = [
  'Nghị định số 13/2012/NĐ-CP ngày 02 tháng 3 năm 2012 của Chính phủ ban hành Điều lệ Sáng kiến',
  'Thông tư số 18/2013/TT-BKHCN ngày 01 tháng 8 năm 2013 của Bộ trưởng Bộ Khoa học và Công nghệ hướng dẫn thi hành Điều lệ Sáng kiến',
] as const;

/** To be written in by hand. */
const BLANK = '………………………………';

/** Quyết định công nhận sáng kiến, the list in its first article. */
export function buildRecognitionDecision(
  initiatives: readonly PrintedInitiative[],
  options: {
    readonly number: string | null;
    readonly symbol: string;
    readonly datedOn: string;
    readonly officeName: string;
    readonly councilName: string | null;
  },
): Paper {
  const { datedOn, officeName, councilName } = options;
  const bases = [...legalBasesOn(datedOn), ...ownBases].map((basis) => `Căn cứ ${basis};`);
  const count = String(initiatives.length).padStart(2, '0');
  return {
    title: 'QUYẾT ĐỊNH',
    subtitle: 'Về việc công nhận sáng kiến',
    number: options.number,
    symbol: options.symbol,
    datedOn,
    orientation: 'portrait',
    parts: [
      { kind: 'text', name: 'Thẩm quyền', look: 'issuer', paragraphs: [`GIÁM ĐỐC ${toUpperCaseText(officeName)}`] },
      {
        kind: 'text',
        name: 'Căn cứ',
        look: 'basis',
        paragraphs: [...bases, `Theo đề nghị của ${councilName ?? 'Hội đồng sáng kiến'}.`],
      },
      { kind: 'text', name: 'Quyết định', look: 'issuer', paragraphs: ['QUYẾT ĐỊNH:'] },
      {
        kind: 'text',
        name: 'Điều 1',
        look: 'article',
        paragraphs: [`Điều 1. Công nhận ${count} sáng kiến có tên sau đây, phạm vi áp dụng tại ${officeName}:`],
      },
      {
        kind: 'table',
        name: 'Sáng kiến được công nhận',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Tên sáng kiến', kind: 'text', widest: 200 },
          { name: 'Tác giả (tỷ lệ đóng góp)', kind: 'text', widest: 150 },
          { name: 'Đơn vị', kind: 'text', widest: 110 },
        ],
        rows: initiatives.map((initiative, index) => ({
          kind: 'item',
          cells: [index + 1, initiative.name, authorsOnPaper(initiative.authors), initiative.unitName],
        })),
      },
      {
        kind: 'text',
        name: 'Các điều còn lại',
        look: 'article',
        paragraphs: [
          'Điều 2. Tác giả sáng kiến được cấp Giấy chứng nhận sáng kiến và hưởng quyền lợi theo quy định của pháp luật.',
        ],
      },
      {
        kind: 'text',
        name: 'Điều thi hành',
        look: 'article',
        paragraphs: [
          `Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng, Trưởng các phòng, đơn vị thuộc ${officeName} và các tác giả có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`,
        ],
      },
    ],
    signatures: { kind: 'recipients' },
  };
}

/** Giấy chứng nhận sáng kiến, with what TT 18/2013/TT-BKHCN, Phụ lục II, asks for. */
export function buildInitiativeCertificate(
  initiative: PrintedInitiative,
  options: {
    readonly symbol: string;
    readonly datedOn: string;
    readonly officeName: string;
    readonly investor: string | null;
  },
): Paper {
  const { officeName, investor } = options;
  const authors = initiative.authors.map(({ fullName, born, position, unitName }) => {
    const place = [position, unitName].filter(Boolean).join(', ');
    return [`Ông (bà): ${fullName}`, born && `sinh ${born.length === 4 ? 'năm' : 'ngày'} ${born}`, place]
      .filter(Boolean)
      .join('; ');
  });
  return {
    title: 'GIẤY CHỨNG NHẬN SÁNG KIẾN',
    subtitle: null,
    number: initiative.certificateNumber || null,
    symbol: options.symbol,
    datedOn: options.datedOn,
    orientation: 'landscape',
    parts: [
      {
        kind: 'text',
        name: 'Thẩm quyền',
        look: 'issuer',
        paragraphs: [`GIÁM ĐỐC ${toUpperCaseText(officeName)} CHỨNG NHẬN`],
      },
      { kind: 'text', name: 'Tác giả', look: 'body', paragraphs: authors },
      {
        kind: 'text',
        name: 'Sáng kiến',
        look: 'body',
        paragraphs: [
          `${initiative.authors.length > 1 ? 'Là đồng tác giả của' : 'Là tác giả của'} sáng kiến: ${initiative.name}.`,
          `Chủ đầu tư tạo ra sáng kiến: ${investor ?? officeName}.`,
          `Tóm tắt nội dung sáng kiến: ${initiative.summary || BLANK}`,
          `Lợi ích kinh tế - xã hội có thể thu được do áp dụng sáng kiến: ${initiative.benefit || BLANK}`,
          ...(initiative.decision ? [`Công nhận theo Quyết định số ${initiative.decision}.`] : []),
        ],
      },
    ],
    signatures: { kind: 'recipients' },
  };
}
