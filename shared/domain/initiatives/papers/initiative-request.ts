import type { Paper, PaperPart, PaperTable } from '../../documents/paper.ts';
import { dayOnPaper, linesOnPaper, type PrintedInitiative } from './printed-initiative.ts';

/** What the request says besides the initiative. */
export interface PrintedRequest {
  readonly addressee: string;
  readonly investor: string | null;
  readonly description: string | null;
  readonly confidential: string | null;
  readonly conditions: string | null;
  readonly applierBenefit: string | null;
  readonly appliers: readonly {
    readonly fullName: string;
    readonly bornOn: string | null;
    readonly workplace: string | null;
    readonly position: string | null;
    readonly qualification: string | null;
    readonly support: string | null;
  }[];
}

/** Đơn yêu cầu công nhận sáng kiến, with the fields of TT 18/2013/TT-BKHCN, Phụ lục I, in their order. */
export function buildInitiativeRequest(initiative: PrintedInitiative, request: PrintedRequest, datedOn: string): Paper {
  const plural = initiative.authors.length > 1;
  const text = (name: string, heading: string, value: string | null): PaperPart => ({
    kind: 'text',
    name,
    look: 'body',
    paragraphs: withHeading(heading, linesOnPaper(value)),
  });
  return {
    title: 'ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN',
    subtitle: null,
    number: null,
    symbol: null,
    datedOn,
    orientation: 'portrait',
    parts: [
      { kind: 'text', name: 'Kính gửi', look: 'addressee', paragraphs: [`Kính gửi: ${request.addressee}`] },
      {
        kind: 'text',
        name: 'Mở đầu',
        look: 'body',
        paragraphs: [plural ? 'Chúng tôi ghi tên dưới đây:' : 'Tôi ghi tên dưới đây:'],
      },
      authorTable(initiative),
      {
        kind: 'text',
        name: 'Đề nghị',
        look: 'body',
        paragraphs: [
          `Là ${plural ? 'nhóm tác giả' : 'tác giả'} đề nghị xét công nhận sáng kiến: ${initiative.name}.`,
          `- Chủ đầu tư tạo ra sáng kiến: ${request.investor ?? '……………………'}.`,
          `- Lĩnh vực áp dụng sáng kiến: ${initiative.field || '……………………'}.`,
          `- Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử: ${dayOnPaper(initiative.firstAppliedOn) || '……/……/………'}.`,
        ],
      },
      text('Mô tả', '- Mô tả bản chất của sáng kiến:', request.description ?? (initiative.summary || null)),
      text('Bảo mật', '- Những thông tin cần được bảo mật:', request.confidential ?? 'Không có.'),
      text('Điều kiện', '- Các điều kiện cần thiết để áp dụng sáng kiến:', request.conditions),
      text(
        'Lợi ích theo tác giả',
        '- Đánh giá lợi ích thu được hoặc dự kiến có thể thu được theo ý kiến của tác giả:',
        initiative.benefit || null,
      ),
      text(
        'Lợi ích theo nơi áp dụng',
        '- Đánh giá lợi ích thu được theo ý kiến của tổ chức, cá nhân đã tham gia áp dụng sáng kiến:',
        request.applierBenefit,
      ),
      ...applierParts(request),
      {
        kind: 'text',
        name: 'Cam đoan',
        look: 'closing',
        paragraphs: [
          `${plural ? 'Chúng tôi' : 'Tôi'} xin cam đoan mọi thông tin nêu trong đơn là trung thực, đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật.`,
        ],
      },
    ],
    signatures: {
      kind: 'parties',
      signers: [
        ...(plural ? [] : [{ party: null, post: '', name: '' }]),
        ...initiative.authors.map(({ fullName }) => ({ party: null, post: 'Tác giả', name: fullName })),
      ],
    },
  };
}

/** The heading on the line of a short text, above a long one. */
function withHeading(heading: string, lines: readonly string[]): string[] {
  const [first = '', ...others] = lines;
  return others.length === 0 ? [`${heading} ${first}`] : [heading, ...lines];
}

function authorTable({ authors }: PrintedInitiative): PaperTable {
  return {
    kind: 'table',
    name: 'Tác giả sáng kiến',
    columns: [
      { name: 'TT', kind: 'count' },
      { name: 'Họ và tên', kind: 'name' },
      { name: 'Ngày tháng năm sinh', kind: 'center', widest: 70 },
      { name: 'Nơi công tác', kind: 'text', widest: 110 },
      { name: 'Chức danh', kind: 'text', widest: 80 },
      { name: 'Trình độ chuyên môn', kind: 'text', widest: 80 },
      { name: 'Tỷ lệ (%) đóng góp vào việc tạo ra sáng kiến', kind: 'center', widest: 70 },
    ],
    rows: authors.map((author, index) => ({
      kind: 'item',
      cells: [
        index + 1,
        author.fullName,
        author.born,
        author.unitName,
        author.position,
        author.qualification,
        author.share === null ? '' : `${author.share}%`,
      ],
    })),
  };
}

function applierParts({ appliers }: PrintedRequest): PaperPart[] {
  if (appliers.length === 0) return [];
  return [
    {
      kind: 'text',
      name: 'Người áp dụng',
      look: 'body',
      paragraphs: ['- Danh sách những người đã tham gia áp dụng thử hoặc áp dụng sáng kiến lần đầu:'],
    },
    {
      kind: 'table',
      name: 'Người tham gia áp dụng',
      columns: [
        { name: 'TT', kind: 'count' },
        { name: 'Họ và tên', kind: 'name' },
        { name: 'Ngày tháng năm sinh', kind: 'center', widest: 70 },
        { name: 'Nơi công tác', kind: 'text', widest: 110 },
        { name: 'Chức danh', kind: 'text', widest: 80 },
        { name: 'Trình độ chuyên môn', kind: 'text', widest: 80 },
        { name: 'Nội dung công việc hỗ trợ', kind: 'text', widest: 130 },
      ],
      rows: appliers.map((applier, index) => ({
        kind: 'item',
        cells: [
          index + 1,
          applier.fullName,
          dayOnPaper(applier.bornOn),
          applier.workplace,
          applier.position,
          applier.qualification,
          applier.support,
        ],
      })),
    },
  ];
}
