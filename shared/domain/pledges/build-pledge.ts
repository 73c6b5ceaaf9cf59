import { formatNumber } from '../../numbers/vietnamese-number.ts';
import type { Paper, PaperPart, PaperSigner } from '../documents/paper.ts';
import { printedLongDate } from '../documents/printed-date.ts';

/** A party as it prints. */
export interface PrintedParty {
  readonly unitName: string;
  readonly signerName: string | null;
  readonly signerPost: string | null;
}

/** A criterion as it prints. */
export interface PrintedCriterion {
  readonly content: string;
  readonly target: string | null;
  readonly points: number | null;
}

/** A pledge as it prints. */
export interface PledgeFacts {
  readonly year: number;
  readonly goal: string | null;
  readonly commitment: string | null;
  /** The block in which it is signed; null: among units of the office. */
  readonly blockName: string | null;
  readonly officeName: string;
  readonly signedOn: string | null;
  readonly signedAt: string | null;
  /** The day at the top while the pledge is not signed yet. */
  readonly datedOn: string;
  readonly parties: readonly PrintedParty[];
  readonly criteria: readonly PrintedCriterion[];
  /** The head who witnesses a pledge among units; null in a block. */
  readonly witness: PaperSigner | null;
}

/** Bản giao ước thi đua: parties, I. Mục tiêu chung, II. Nội dung, chỉ tiêu, III. Cam kết, and the places where all heads sign. */
export function buildPledge(facts: PledgeFacts): Paper {
  const scope = facts.blockName ?? facts.officeName;
  return {
    title: 'BẢN GIAO ƯỚC THI ĐUA',
    subtitle: `Năm ${facts.year}\n${facts.blockName ?? `Giữa các đơn vị thuộc ${facts.officeName}`}`,
    number: null,
    symbol: null,
    datedOn: facts.signedOn ?? facts.datedOn,
    orientation: 'portrait',
    parts: [
      { kind: 'text', name: 'Mở đầu', look: 'body', paragraphs: [opening(facts, scope)] },
      { kind: 'text', name: 'Các bên', look: 'body', paragraphs: facts.parties.map(partyLine) },
      {
        kind: 'text',
        name: 'Thống nhất',
        look: 'body',
        paragraphs: [`Các đơn vị thống nhất ký giao ước thi đua năm ${facts.year} với các nội dung sau:`],
      },
      { kind: 'heading', text: 'I. MỤC TIÊU CHUNG' },
      { kind: 'text', name: 'Mục tiêu chung', look: 'body', paragraphs: paragraphsOf(facts.goal) },
      { kind: 'heading', text: 'II. NỘI DUNG, CHỈ TIÊU THI ĐUA' },
      criteriaTable(facts.criteria),
      { kind: 'heading', text: 'III. CAM KẾT' },
      { kind: 'text', name: 'Cam kết', look: 'body', paragraphs: paragraphsOf(facts.commitment ?? usualCommitment) },
      { kind: 'text', name: 'Số bản', look: 'body', paragraphs: [copies(facts)] },
    ],
    signatures: { kind: 'parties', signers: signers(facts) },
  };
}

const usualCommitment =
  'Các đơn vị cam kết tổ chức thực hiện nghiêm túc các nội dung đã ký, đoàn kết, giúp đỡ nhau cùng tiến bộ, hoàn thành và hoàn thành vượt mức các chỉ tiêu, nhiệm vụ được giao.';

function opening({ signedOn, signedAt, datedOn }: PledgeFacts, scope: string): string {
  const day = signedOn === null ? `ngày … tháng … năm ${datedOn.slice(0, 4)}` : printedLongDate(signedOn);
  return `Hôm nay, ${day}, tại ${signedAt ?? '……………………………'}, các đơn vị thuộc ${scope} gồm:`;
}

function partyLine({ unitName, signerName, signerPost }: PrintedParty, index: number): string {
  const head = [signerName, signerPost].filter(Boolean).join(' - ');
  return `${index + 1}. ${unitName}${head === '' ? '' : `. Đại diện: ${head}`};`;
}

function paragraphsOf(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function criteriaTable(criteria: readonly PrintedCriterion[]): PaperPart {
  const total = criteria.reduce((sum, criterion) => sum + (criterion.points ?? 0), 0);
  return {
    kind: 'table',
    name: 'Nội dung thi đua',
    columns: [
      { name: 'TT', kind: 'count' },
      { name: 'Nội dung', kind: 'text', widest: 230 },
      { name: 'Chỉ tiêu', kind: 'text', widest: 150 },
      { name: 'Điểm chuẩn', kind: 'center', widest: 50 },
    ],
    rows: [
      ...criteria.map((criterion, index) => ({
        kind: 'item' as const,
        cells: [index + 1, criterion.content, criterion.target, criterion.points],
      })),
      ...(total > 0 ? [{ kind: 'total' as const, label: `Tổng điểm: ${formatNumber(total)}` }] : []),
    ],
  };
}

function copies({ parties }: PledgeFacts): string {
  const count = parties.length + 1;
  return `Bản giao ước này được lập thành ${String(count).padStart(2, '0')} bản có giá trị như nhau, mỗi đơn vị giữ 01 bản, 01 bản lưu tại bộ phận phụ trách thi đua, khen thưởng./.`;
}

function signers({ parties, witness }: PledgeFacts): PaperSigner[] {
  const signed = parties.map(({ unitName, signerName, signerPost }) => ({
    party: unitName,
    post: signerPost ?? 'Thủ trưởng đơn vị',
    name: signerName ?? '',
  }));
  return witness === null ? signed : [...signed, witness];
}
