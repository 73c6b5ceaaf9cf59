import { documentNumber } from '../../documents/document-number.ts';
import type { Paper } from '../../documents/paper.ts';
import { printedDate, printedLongDate } from '../../documents/printed-date.ts';
import type { MeetingFacts, PrintedPosting } from '../meeting-facts.ts';
import { rowsByAward } from './result-rows.ts';
import { placeInWords, subjectsInWords } from './wording.ts';

/**
 * Thông báo công khai danh sách: whom the council proposes, until when comments are taken and where they go. For orders the law
 * itself asks for the names to be made public (Luật 06/2022/QH15, Điều 84 khoản 5).
 */
export function buildPostingNotice(
  facts: MeetingFacts,
  posting: PrintedPosting,
  notice: { readonly symbol: string; readonly receivedBy: string },
): Paper {
  const { meeting, awards } = facts;
  const proposed = facts.candidates.filter(({ outcome }) => ['approved', 'lowered'].includes(outcome.conclusion));
  const minutes = meeting.number === null ? '' : ` (Biên bản số ${documentNumber(meeting.number, meeting.symbol)})`;
  return {
    title: 'THÔNG BÁO',
    subtitle: `Công khai danh sách đề nghị khen thưởng năm ${meeting.year}`,
    number: posting.number === null ? null : (posting.number.split('/')[0] ?? null),
    symbol: notice.symbol,
    datedOn: posting.postedOn,
    orientation: 'portrait',
    parts: [
      {
        kind: 'text',
        name: 'Nội dung',
        look: 'body',
        paragraphs: [
          `Căn cứ kết quả cuộc họp ${printedLongDate(meeting.heldOn)} của ${meeting.councilName}${minutes}, danh sách đề nghị khen thưởng gồm ${subjectsInWords(proposed)} được công khai tại ${posting.place} từ ngày ${printedDate(posting.postedOn)} đến hết ngày ${printedDate(posting.untilOn)} để công chức, viên chức, người lao động góp ý.`,
          `Ý kiến góp ý gửi về ${notice.receivedBy} trong thời hạn trên. Hết thời hạn, cơ quan hoàn thiện hồ sơ, trình cấp có thẩm quyền quyết định.`,
        ],
      },
      {
        kind: 'table',
        name: 'Danh sách công khai',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Họ và tên, tên tập thể', kind: 'name', widest: 170 },
          { name: 'Chức vụ, đơn vị', kind: 'text', widest: 190 },
          { name: 'Thành tích', kind: 'text', widest: 170 },
        ],
        rows: rowsByAward(
          awards,
          proposed,
          (award, own) => `${award.name}: ${subjectsInWords(own)}`,
          (candidate) => [
            candidate.recipientName,
            placeInWords(candidate),
            [
              candidate.outcome.conclusion === 'lowered' ? `Đề nghị ${candidate.downgradeName ?? ''}` : null,
              candidate.citation,
            ]
              .filter(Boolean)
              .join('. '),
          ],
        ),
      },
    ],
    signatures: { kind: 'recipients' },
  };
}
