import { capitalizeFirstLetter } from '../../../text/letter-case.ts';
import type { Paper, PaperColumn } from '../../documents/paper.ts';
import { printedLongDate } from '../../documents/printed-date.ts';
import { shareInText } from '../judge-vote.ts';
import type { MeetingFacts, PrintedAward, PrintedCandidate } from '../meeting-facts.ts';
import { thresholdInWords } from '../vote-threshold.ts';
import { rowsByAward } from './result-rows.ts';
import { linesOf, nameIn, tellersOf, timeInWords } from './wording.ts';

const vote = (name: string): PaperColumn => ({ name, kind: 'center', widest: 56, narrowest: 34 });

/** Biên bản kiểm phiếu: the papers, and for each candidate the votes of room and writers, the share of all members, the result. */
export function buildCountRecord(facts: MeetingFacts): Paper {
  const { meeting, awards, candidates, counts } = facts;
  const { head, others } = tellersOf(meeting.tellers);
  return {
    title: 'BIÊN BẢN KIỂM PHIẾU',
    subtitle: meeting.subjectLine,
    number: null,
    symbol: null,
    datedOn: meeting.heldOn,
    orientation: 'landscape',
    parts: [
      { kind: 'text', name: 'Mở đầu', look: 'body', paragraphs: opening(facts) },
      {
        kind: 'table',
        name: 'Kết quả kiểm phiếu',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Họ và tên, tên tập thể', kind: 'name', widest: 180 },
          vote('Đồng ý'),
          vote('Không đồng ý'),
          vote('Không có ý kiến'),
          vote('Hạ mức'),
          vote('Không hợp lệ'),
          { name: 'Tỷ lệ trên tổng số thành viên', kind: 'center', widest: 80 },
          { name: 'Kết quả', kind: 'text', widest: 190 },
        ],
        rows: rowsByAward(
          awards,
          candidates,
          (award) => awardHeading(award, counts.members),
          (candidate) => countCells(candidate, counts.members),
        ),
      },
      {
        kind: 'text',
        name: 'Kết thúc',
        look: 'closing',
        paragraphs: [
          `Phiếu của thành viên gửi ý kiến bằng văn bản được cộng vào kết quả; tỷ lệ tính trên tổng số ${counts.members} thành viên Hội đồng. Biên bản được lập ngay sau khi kiểm phiếu và đã đọc trước cuộc họp./.`,
        ],
      },
    ],
    signatures: {
      kind: 'parties',
      signers: [
        ...others.map((other) => ({ party: null, post: 'Thành viên', name: nameIn(other) })),
        { party: 'TM. Ban kiểm phiếu', post: 'Trưởng ban', name: nameIn(head) },
      ],
    },
  };
}

/** The award with its threshold, for the heading above its candidates. */
export function awardHeading({ name, threshold }: PrintedAward, members: number): string {
  return `${name} – ${thresholdInWords(threshold, members)}`;
}

function opening({ meeting, counts }: MeetingFacts): string[] {
  const { ballotsIssued, ballotsCollected, ballotsSpoiled } = meeting;
  const issued = ballotsIssued ?? counts.present;
  const collected = ballotsCollected ?? issued;
  const spoiled = ballotsSpoiled ?? 0;
  const tellers = linesOf(meeting.tellers);
  return [
    `${capitalizeFirstLetter(printedLongDate(meeting.heldOn))}, ${meeting.councilName} họp, bắt đầu lúc ${timeInWords(meeting.startsAt)}${meeting.place === null ? '' : ` tại ${meeting.place}`}.`,
    `Ban kiểm phiếu${tellers.length === 0 ? ': ……………………' : ` gồm ${String(tellers.length).padStart(2, '0')} người: ${tellers.join('; ')}`}.`,
    `Tổng số thành viên Hội đồng: ${counts.members}; có mặt: ${counts.present}; gửi ý kiến bằng văn bản: ${counts.written}; vắng mặt không có ý kiến: ${counts.absent + counts.unknown}.`,
    `Số phiếu phát ra: ${issued}; số phiếu thu về: ${collected}; số phiếu hợp lệ: ${collected - spoiled}; số phiếu không hợp lệ: ${spoiled}; số ý kiến bằng văn bản: ${counts.written}.`,
    'Kết quả:',
  ];
}

function countCells({ recipientName, outcome }: PrintedCandidate, members: number) {
  const { tally } = outcome;
  return [
    recipientName,
    ...[tally.for, tally.against, tally.abstain, tally.downgrade, tally.invalid].map(String),
    shareInText(outcome.votes, members),
    countWords(outcome),
  ];
}

/** What the votes alone say; what the meeting concluded from them is in the minutes. */
function countWords({ outcome, lowerVotes, words, votes, needed }: PrintedCandidate['outcome']): string {
  if (outcome === 'unfinished') return 'Chưa kiểm đủ phiếu';
  if (outcome === 'downgraded') return `${words.split(' (')[0] ?? ''} (${lowerVotes} phiếu)`;
  return votes >= needed ? 'Đạt' : 'Không đạt';
}
