import { romanNumeral } from '../../../numbers/roman-numeral.ts';
import { formatMoney } from '../../../numbers/vietnamese-number.ts';
import { documentNumber } from '../../documents/document-number.ts';
import { legalBasesOn } from '../../documents/legal-bases.ts';
import type { Paper, PaperRow } from '../../documents/paper.ts';
import { printedLongDate } from '../../documents/printed-date.ts';
import { shareInText } from '../judge-vote.ts';
import type { MeetingFacts, PrintedCandidate } from '../meeting-facts.ts';
import { placeInWords, subjectsInWords } from './wording.ts';

/** Somebody proposed, with the award that the council concluded on. */
export interface SubmittedCandidate extends PrintedCandidate {
  readonly concludedTypeId: number;
  readonly concludedName: string;
}

/** What a submission says besides the result. */
export interface SubmissionFacts {
  readonly number: string | null;
  /** `TTr-SCT`. */
  readonly symbol: string;
  readonly datedOn: string;
  /** Kính gửi: `Giám đốc Sở Công Thương`, `Chủ tịch Ủy ban nhân dân tỉnh`. */
  readonly addressee: string;
  readonly subjectLine: string;
  readonly candidates: readonly SubmittedCandidate[];
  /** Đồng, where the office itself pays; null: not said. */
  readonly amount: number | null;
}

/** Tờ trình: the bases, what was considered and how the council voted, how many are proposed for what, and their list. */
export function buildSubmission(facts: MeetingFacts, submission: SubmissionFacts): Paper {
  const { meeting, counts } = facts;
  const { candidates } = submission;
  const awards = [...new Map(candidates.map((candidate) => [candidate.concludedTypeId, candidate.concludedName]))];
  const minutes = meeting.number === null ? '' : ` (Biên bản số ${documentNumber(meeting.number, meeting.symbol)})`;
  const rows = awards.flatMap(([typeId, name], index): PaperRow[] => {
    const own = candidates.filter((candidate) => candidate.concludedTypeId === typeId);
    const heading = `${name}: ${subjectsInWords(own)}`;
    return [
      { kind: 'group', level: 1, numeral: romanNumeral(index + 1), label: heading },
      ...own.map(
        (candidate): PaperRow => ({
          kind: 'item',
          cells: [
            candidates.indexOf(candidate) + 1,
            candidate.recipientName,
            placeInWords(candidate),
            candidate.citation ?? '',
            votesOf(candidate, counts.members),
          ],
        }),
      ),
    ];
  });
  return {
    title: 'TỜ TRÌNH',
    subtitle: submission.subjectLine,
    number: submission.number,
    symbol: submission.symbol,
    datedOn: submission.datedOn,
    orientation: 'portrait',
    parts: [
      { kind: 'text', name: 'Kính gửi', look: 'addressee', paragraphs: [`Kính gửi: ${submission.addressee}.`] },
      {
        kind: 'text',
        name: 'Các căn cứ',
        look: 'basis',
        paragraphs: legalBasesOn(submission.datedOn).map((basis) => `Căn cứ ${basis};`),
      },
      {
        kind: 'text',
        name: 'Nội dung',
        look: 'body',
        paragraphs: [
          `${capitalized(printedLongDate(meeting.heldOn))}, ${meeting.councilName} đã họp với ${counts.present + counts.written}/${counts.members} thành viên tham gia (có mặt ${counts.present}, ý kiến bằng văn bản ${counts.written}), xét ${subjectsInWords(facts.candidates)}${minutes}.`,
          `Căn cứ kết quả cuộc họp, trình ${submission.addressee} xem xét, quyết định khen thưởng cho ${subjectsInWords(candidates)}, gồm:`,
          ...awards.map(([typeId, name], index) => {
            const own = candidates.filter((candidate) => candidate.concludedTypeId === typeId);
            return `${index + 1}. ${name}: ${subjectsInWords(own)}${index === awards.length - 1 ? '.' : ';'}`;
          }),
          ...(submission.amount === null || submission.amount === 0
            ? []
            : [`Tổng số tiền thưởng dự kiến: ${formatMoney(submission.amount)}, chi từ Quỹ thi đua, khen thưởng.`]),
          'Hồ sơ gửi kèm: biên bản họp, biên bản kiểm phiếu, báo cáo thành tích và danh sách sau đây.',
        ],
      },
      {
        kind: 'table',
        name: 'Danh sách đề nghị',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Họ và tên, tên tập thể', kind: 'name', widest: 130 },
          { name: 'Chức vụ, đơn vị', kind: 'text', widest: 160, narrowest: 120 },
          { name: 'Thành tích', kind: 'text', widest: 150 },
          { name: 'Số phiếu, tỷ lệ', kind: 'center', widest: 66 },
        ],
        rows,
      },
      {
        kind: 'text',
        name: 'Kết thúc',
        look: 'closing',
        paragraphs: [`Kính trình ${submission.addressee} xem xét, quyết định./.`],
      },
    ],
    signatures: { kind: 'recipients' },
  };
}

/** The votes that carried the candidate: for the award concluded on. */
function votesOf({ outcome, concludedTypeId, awardTypeId }: SubmittedCandidate, members: number): string {
  const votes = concludedTypeId === awardTypeId ? outcome.votes : outcome.lowerVotes;
  return `${votes}/${members} (${shareInText(votes, members)})`;
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
