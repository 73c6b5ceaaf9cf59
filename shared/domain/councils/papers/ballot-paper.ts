import type { Paper, PaperColumn } from '../../documents/paper.ts';
import type { MeetingFacts, PrintedCandidate } from '../meeting-facts.ts';
import { rowsByAward } from './result-rows.ts';
import { placeInWords } from './wording.ts';

const box = (name: string): PaperColumn => ({ name, kind: 'center', widest: 54, narrowest: 46 });

/**
 * Phiếu bầu for the awards chosen: one line for each candidate with boxes to mark. It carries no name: the ballot is secret (Nghị
 * định 98/2023/NĐ-CP, Điều 30 khoản 7). No form is prescribed for councils of departments.
 */
export function buildBallotPaper(facts: MeetingFacts, awardTypeIds: readonly number[] | null): Paper {
  const { meeting, awards } = facts;
  const candidates = facts.candidates.filter(
    (candidate) => awardTypeIds === null || awardTypeIds.includes(candidate.awardTypeId),
  );
  const canLower = candidates.some((candidate) => candidate.downgradeName !== null);
  const columns: PaperColumn[] = [
    { name: 'STT', kind: 'count' },
    { name: 'Họ và tên, tên tập thể', kind: 'name', widest: 130 },
    { name: 'Chức vụ, đơn vị', kind: 'text', widest: 200, narrowest: 150 },
    box('Đồng ý'),
    box('Không đồng ý'),
    ...(canLower ? [box('Hạ mức')] : []),
  ];
  const cells = (candidate: PrintedCandidate) => [
    candidate.recipientName,
    placeInWords(candidate),
    '☐',
    '☐',
    ...(canLower ? [candidate.downgradeName === null ? '' : '☐'] : []),
  ];
  return {
    title: 'PHIẾU BẦU',
    subtitle: meeting.subjectLine,
    number: null,
    symbol: null,
    datedOn: meeting.heldOn,
    orientation: 'portrait',
    parts: [
      {
        kind: 'text',
        name: 'Hướng dẫn',
        look: 'body',
        paragraphs: [
          'Thành viên Hội đồng đánh dấu X vào một ô ở mỗi dòng. Dòng không đánh dấu là không có ý kiến; dòng đánh dấu từ hai ô trở lên là không hợp lệ. Phiếu không ghi tên người bỏ phiếu.',
        ],
      },
      {
        kind: 'table',
        name: 'Phiếu',
        columns,
        rows: rowsByAward(awards, candidates, (award, own) => ballotHeading(award.name, own), cells),
      },
    ],
    signatures: { kind: 'none' },
  };
}

/** The award, and the lower one where the box asks for it. */
function ballotHeading(name: string, candidates: readonly PrintedCandidate[]): string {
  const lower = [...new Set(candidates.map((candidate) => candidate.downgradeName).filter((each) => each !== null))];
  return lower.length === 0 ? name : `${name} (hạ mức: ${lower.join('; ')})`;
}
