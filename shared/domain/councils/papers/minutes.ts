import { capitalizeFirstLetter, toUpperCaseText } from '../../../text/letter-case.ts';
import type { Paper, PaperPart } from '../../documents/paper.ts';
import { printedLongDate } from '../../documents/printed-date.ts';
import { councilRoleNames } from '../attendance.ts';
import { shareInText } from '../judge-vote.ts';
import type { MeetingFacts, PrintedAward, PrintedCandidate } from '../meeting-facts.ts';
import { votingInWords } from '../vote-method.ts';
import { thresholdInWords } from '../vote-threshold.ts';
import { awardHeading } from './count-record.ts';
import { rowsByAward } from './result-rows.ts';
import { attendeeInWords, linesOf, placeInWords, subjectsInWords, timeInWords } from './wording.ts';

/**
 * Biên bản họp hội đồng: when and where, who took part and how, what was reported and discussed, the result of every candidate,
 * the conclusion for each award, and whatever was decided against the count, with its reason. No form is prescribed.
 */
export function buildMinutes(facts: MeetingFacts): Paper {
  const { meeting } = facts;
  return {
    title: 'BIÊN BẢN',
    subtitle: `Họp ${meeting.councilName}\n${meeting.subjectLine}`,
    number: meeting.number,
    symbol: meeting.symbol,
    datedOn: meeting.heldOn,
    orientation: 'portrait',
    parts: [
      { kind: 'heading', text: 'I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN' },
      { kind: 'text', name: 'Thành phần', look: 'body', paragraphs: attendance(facts) },
      { kind: 'heading', text: 'II. NỘI DUNG' },
      { kind: 'text', name: 'Nội dung', look: 'body', paragraphs: proceedings(facts) },
      { kind: 'heading', text: 'III. KẾT QUẢ' },
      resultTable(facts),
      { kind: 'heading', text: 'IV. KẾT LUẬN' },
      { kind: 'text', name: 'Kết luận', look: 'body', paragraphs: conclusions(facts) },
      { kind: 'text', name: 'Kết thúc', look: 'closing', paragraphs: [ending(facts)] },
    ],
    signatures: {
      kind: 'parties',
      signers: [
        { party: null, post: 'Thư ký', name: secretaryOf(facts) },
        { party: 'TM. Hội đồng', post: chairOf(facts).post, name: chairOf(facts).name },
      ],
    },
  };
}

function attendance({ meeting, attendees, counts }: MeetingFacts): string[] {
  const voting = attendees.filter((attendee) => attendee.isVoting);
  const present = voting.filter((attendee) => attendee.attendance === 'present');
  const written = voting.filter((attendee) => attendee.attendance === 'written');
  const absent = voting.filter((attendee) => attendee.attendance === 'absent' || attendee.attendance === null);
  const others = attendees.filter((attendee) => !attendee.isVoting && attendee.attendance !== 'absent');
  const named = (list: typeof voting) =>
    list.map((attendee) => {
      const reason = attendee.reason === null ? '' : `, lý do: ${attendee.reason}`;
      return `- ${attendeeInWords(attendee)} – ${councilRoleNames[attendee.role]}${attendee.attendance === 'present' ? '' : reason};`;
    });
  const guests = linesOf(meeting.guests);
  return [
    `1. Thời gian: bắt đầu lúc ${timeInWords(meeting.startsAt)}, ${printedLongDate(meeting.heldOn)}. Địa điểm: ${meeting.place ?? '……………………'}.`,
    `2. ${meeting.councilName}${meeting.councilDecision === null ? '' : ` (${meeting.councilDecision})`} có ${counts.members} thành viên có quyền biểu quyết.`,
    `a) Có mặt ${counts.present}/${counts.members} thành viên:`,
    ...named(present),
    ...(written.length === 0
      ? []
      : [`b) Vắng mặt, gửi ý kiến bằng văn bản ${counts.written} thành viên:`, ...named(written)]),
    ...(absent.length === 0
      ? []
      : [
          `${written.length === 0 ? 'b' : 'c'}) Vắng mặt không có ý kiến ${absent.length} thành viên:`,
          ...named(absent),
        ]),
    ...(others.length === 0
      ? []
      : [`3. Cùng dự, không biểu quyết: ${[...others.map(attendeeInWords), ...guests].join('; ')}.`]),
    ...(others.length === 0 && guests.length > 0 ? [`3. Khách mời: ${guests.join('; ')}.`] : []),
    `Chủ trì: ${chairInWords(attendees)}. Thư ký: ${secretaryOf({ attendees }) || '……………………'}.`,
  ];
}

function proceedings({ meeting, candidates, attendees, awards }: MeetingFacts): string[] {
  const interests = candidates.flatMap((candidate) =>
    candidate.interests.filter((interest) => interest.kind === 'self').map((interest) => interest.memberName),
  );
  const reasons = candidates.filter((candidate) => candidate.proposalReason !== null);
  const reopened = linesOf(meeting.reopenings);
  return [
    `1. Hội đồng xét ${subjectsInWords(candidates)} do các đơn vị đề nghị.`,
    ...numbered('2. Báo cáo thẩm định hồ sơ:', linesOf(meeting.appraisal)),
    ...numbered('3. Ý kiến thảo luận:', linesOf(meeting.discussion)),
    ...(interests.length === 0
      ? []
      : [`Thành viên Hội đồng đồng thời là người được xét: ${[...new Set(interests)].join('; ')}.`]),
    ...(reasons.length === 0
      ? []
      : [
          'Trường hợp được đưa ra Hội đồng xét khi chưa đủ điều kiện theo kết quả rà soát, kèm lý do của đơn vị:',
          ...reasons.map(
            (candidate) => `- ${candidate.recipientName} (${candidate.awardName}): ${candidate.proposalReason};`,
          ),
        ]),
    ...(reopened.length === 0 ? [] : ['Kết quả đã chốt được mở lại để sửa:', ...reopened.map((line) => `- ${line};`)]),
    `${attendees.length > 0 ? '4. ' : ''}Hội đồng ${votingInWords(awards)}; Ban kiểm phiếu công bố kết quả (có biên bản kiểm phiếu kèm theo).`,
  ];
}

/** A heading and its lines; nothing where there are none. */
function numbered(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return lines.length === 1 ? [`${heading} ${lines[0]}`] : [heading, ...lines];
}

function resultTable({ awards, candidates, counts }: MeetingFacts): PaperPart {
  return {
    kind: 'table',
    name: 'Kết quả xét',
    columns: [
      { name: 'STT', kind: 'count' },
      { name: 'Họ và tên, tên tập thể', kind: 'name', widest: 150 },
      { name: 'Chức vụ, đơn vị', kind: 'text', widest: 190, narrowest: 125 },
      { name: 'Số phiếu đồng ý', kind: 'center', widest: 46, narrowest: 42 },
      { name: 'Tỷ lệ', kind: 'center', widest: 44, narrowest: 40 },
      { name: 'Kết luận', kind: 'text', widest: 120, narrowest: 60 },
    ],
    rows: rowsByAward(
      awards,
      candidates,
      (award) => awardHeading(award, counts.members),
      (candidate) => [
        candidate.recipientName,
        placeInWords(candidate),
        `${candidate.outcome.votes}/${counts.members}`,
        shareInText(candidate.outcome.votes, counts.members),
        candidate.outcome.words,
      ],
    ),
  };
}

function conclusions(facts: MeetingFacts): string[] {
  const { awards, candidates, counts, meeting } = facts;
  const perAward = awards.map((award, index) => {
    const own = candidates.filter((candidate) => candidate.awardTypeId === award.awardTypeId);
    return `${index + 1}. ${conclusionOf(award, own, counts.members)}`;
  });
  const overridden = candidates.filter((candidate) => candidate.overrideReason !== null);
  const chosen = candidates.filter(
    (candidate) => candidate.isChairsChoice && candidate.outcome.conclusion === 'approved',
  );
  return [
    ...perAward,
    ...(chosen.length === 0
      ? []
      : [
          `Trường hợp bằng phiếu do Chủ tịch Hội đồng quyết định chọn: ${chosen.map((candidate) => `${candidate.recipientName} (${candidate.awardName})`).join('; ')}.`,
        ]),
    ...(overridden.length === 0
      ? []
      : [
          'Kết luận khác kết quả phiếu:',
          ...overridden.map(
            (candidate) =>
              `- ${candidate.recipientName} (${candidate.awardName}), ${candidate.outcome.votes}/${counts.members} phiếu đồng ý: ${candidate.outcome.conclusion === 'approved' ? 'đề nghị' : 'không đề nghị'}; lý do: ${candidate.overrideReason};`,
          ),
        ]),
    ...linesOf(meeting.conclusion),
  ];
}

/** The conclusion for an award: how many of how many, by which threshold and places, and who was not proposed. */
function conclusionOf(award: PrintedAward, candidates: readonly PrintedCandidate[], members: number): string {
  const of = (conclusion: string) => candidates.filter((candidate) => candidate.outcome.conclusion === conclusion);
  const approved = of('approved');
  const lowered = of('lowered');
  const rejected = of('rejected');
  const open = of('open');
  const names = (list: readonly PrintedCandidate[]) => list.map((candidate) => candidate.recipientName).join(', ');
  const lowerNames = lowered.map((candidate) => `${candidate.recipientName} (${candidate.downgradeName ?? ''})`);
  const placesBasis = award.placesBasis === null ? '' : `, ${award.placesBasis}`;
  return [
    `${award.name}: đề nghị ${subjectsInWords(approved)} trong ${subjectsInWords(candidates)} được xét (yêu cầu ${thresholdInWords(award.threshold, members)}${award.places === null ? '' : `; chỉ tiêu ${award.places}${placesBasis}`}).`,
    lowered.length === 0 ? '' : ` Hạ mức: ${lowerNames.join(', ')}.`,
    rejected.length === 0 ? '' : ` Không đề nghị: ${names(rejected)}.`,
    open.length === 0 ? '' : ` Chưa kết luận: ${names(open)}.`,
  ].join('');
}

function ending({ meeting }: MeetingFacts): string {
  return `Cuộc họp kết thúc lúc ${timeInWords(meeting.endsAt)} cùng ngày; biên bản đã được đọc cho các thành viên cùng nghe và thống nhất./.`;
}

/** Who leads: the chair if there, else the first deputy there. */
function leader(attendees: MeetingFacts['attendees']) {
  const there = attendees.filter((attendee) => attendee.attendance === 'present');
  return there.find((each) => each.role === 'chair') ?? there.find((each) => each.role === 'vice-chair') ?? null;
}

function chairInWords(attendees: MeetingFacts['attendees']): string {
  const found = leader(attendees);
  return found === null ? '……………………' : `${attendeeInWords(found)}, ${councilRoleNames[found.role]} Hội đồng`;
}

/** Who signs for the council: the chair, or the deputy who led. */
export function chairOf({ attendees }: Pick<MeetingFacts, 'attendees'>): {
  readonly post: string;
  readonly name: string;
} {
  const found = leader(attendees) ?? attendees.find((attendee) => attendee.role === 'chair') ?? null;
  const post = found === null ? councilRoleNames.chair : councilRoleNames[found.role];
  return { post: toUpperCaseText(post), name: found?.fullName ?? '' };
}

function secretaryOf({ attendees }: Pick<MeetingFacts, 'attendees'>): string {
  const found =
    attendees.find((attendee) => attendee.role === 'secretary') ??
    attendees.find((attendee) => attendee.role === 'standing-member');
  return capitalizeFirstLetter(found?.fullName ?? '');
}
