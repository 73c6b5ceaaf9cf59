import { describe, expect, test } from 'vitest';
import { judgeMeeting } from '#shared/domain/councils/judge-meeting.ts';
import type { MeetingFacts, PrintedCandidate } from '#shared/domain/councils/meeting-facts.ts';
import { buildBallotPaper } from '#shared/domain/councils/papers/ballot-paper.ts';
import { buildCountRecord } from '#shared/domain/councils/papers/count-record.ts';
import { buildMinutes } from '#shared/domain/councils/papers/minutes.ts';
import { buildPostingNotice } from '#shared/domain/councils/papers/posting-notice.ts';
import { buildSubmission } from '#shared/domain/councils/papers/submission.ts';
import { subjectsInWords, timeInWords } from '#shared/domain/councils/papers/wording.ts';
import type { VoteChoice } from '#shared/domain/councils/vote-choice.ts';
import { voteThreshold } from '#shared/domain/councils/vote-threshold.ts';
import type { Paper } from '#shared/domain/documents/paper.ts';
import { lawInForceOn } from '#shared/law/law-in-force.ts';

const law = lawInForceOn('2025-12-16');
const fighter = { id: 1, name: 'Chiến sĩ thi đua cơ sở', shortName: 'CSTĐCS', threshold: voteThreshold('CSTDCS', law) };
const laborer = { id: 2, name: 'Lao động tiên tiến', shortName: 'LĐTT', threshold: voteThreshold('LDTT', law) };
const MEMBERS = [
  'Hà Văn Thử',
  'Bàn Thị Mẩy',
  'Chu Văn Páo',
  'Đàm Thị Sen',
  'Hứa Văn Lả',
  'Lục Thị Nga',
  'Ma Văn Sình',
  'Nông Thị Ước',
  'Phùng Văn Tá',
];

interface Line {
  readonly name: string;
  readonly award?: 1 | 2;
  /** Ballots of the eight in the room. */
  readonly room: string;
  readonly written?: VoteChoice;
  readonly override?: { readonly conclusion: 'approved' | 'rejected'; readonly reason: string };
  readonly proposalReason?: string;
}

/** A meeting of nine: eight in the room, one who wrote; the paper's facts judged as in the program. */
function facts(lines: readonly Line[], changes: Partial<MeetingFacts['meeting']> = {}): MeetingFacts {
  const awards = new Map([
    [1, fighter],
    [2, laborer],
  ]);
  const { byCandidate } = judgeMeeting({
    members: 9,
    roomBallots: 8,
    writtenOpinions: 1,
    awards,
    quotas: [],
    candidates: lines.map(({ award = 1, room, written = 'for', override = null }, index) => ({
      id: index + 1,
      awardTypeId: award,
      subject: 'person',
      downgradeTypeId: award === 1 ? 2 : null,
      roomVotes: room,
      writtenVotes: [written],
      isChairsChoice: false,
      override,
    })),
  });
  return {
    meeting: {
      councilName: 'Hội đồng Thi đua - Khen thưởng Sở Công Thương',
      councilDecision: null,
      year: 2025,
      subjectLine: 'Xét tặng danh hiệu thi đua năm 2025',
      number: '2',
      symbol: 'BB-HĐTĐKT',
      heldOn: '2025-12-16',
      startsAt: '08:00',
      endsAt: '11:15',
      place: 'Phòng họp tầng 2',
      tellers: 'Lục Thị Nga, Trưởng ban\nMa Văn Sình\nNông Thị Ước',
      guests: null,
      appraisal: null,
      discussion: null,
      conclusion: null,
      ballotsIssued: 8,
      ballotsCollected: 8,
      ballotsSpoiled: 0,
      reopenings: null,
      ...changes,
    },
    attendees: MEMBERS.map((fullName, index) => ({
      fullName,
      position: 'Trưởng phòng',
      role: index === 0 ? 'chair' : 'member',
      isVoting: true,
      attendance: index === 8 ? 'written' : 'present',
      reason: index === 8 ? 'đi công tác' : null,
    })),
    awards: [fighter, laborer].map(({ id, name, threshold }) => ({
      awardTypeId: id,
      name,
      threshold,
      voteMethod: null,
      needed: id === 1 ? 8 : 5,
      places: null,
      placesBasis: null,
    })),
    candidates: lines.map(({ name, award = 1, override, proposalReason = null }, index): PrintedCandidate => {
      const outcome = byCandidate.get(index + 1);
      if (outcome === undefined) throw new Error('not judged');
      return {
        id: index + 1,
        awardTypeId: award,
        awardName: award === 1 ? fighter.name : laborer.name,
        subject: 'person',
        personId: 100 + MEMBERS.length + index,
        recipientName: name,
        position: 'Chuyên viên',
        unitName: 'Văn phòng',
        citation: null,
        downgradeName: award === 1 ? laborer.name : null,
        overrideReason: override?.reason ?? null,
        isChairsChoice: false,
        interests: [],
        proposalReason,
        outcome,
      };
    }),
    counts: { members: 9, present: 8, written: 1, absent: 0, unknown: 0, roomBallots: 8 },
  };
}

function textOf(paper: Paper): string {
  return paper.parts
    .flatMap((part) => (part.kind === 'text' ? part.paragraphs : part.kind === 'heading' ? [part.text] : []))
    .join('\n');
}

function itemsOf(paper: Paper): (string | number | null)[][] {
  return paper.parts.flatMap((part) =>
    part.kind === 'table' ? part.rows.flatMap((row) => (row.kind === 'item' ? [[...row.cells]] : [])) : [],
  );
}

const lines: readonly Line[] = [
  { name: 'Vàng Thị Dế', room: '11111111' },
  { name: 'Sùng A Chứ', room: '11111112' },
  { name: 'Lò Thị Én', room: '11111222', written: 'against' },
  { name: 'Giàng A Phử', room: '11111444' },
  { name: 'Lò Thị Én', award: 2, room: '11111111' },
];

describe('the papers of a meeting', () => {
  const meeting = facts(lines);

  test('have the same figure for a candidate in the record of the count and in the minutes', () => {
    const count = itemsOf(buildCountRecord(meeting));
    const minutes = itemsOf(buildMinutes(meeting));
    expect(count.map(([number, name, yes, , , , , share]) => [number, name, `${yes}/9`, share])).toEqual(
      minutes.map(([number, name, , votes, share]) => [number, name, votes, share]),
    );
  });

  test('have five kinds of votes for each candidate that make up all ballots and opinions', () => {
    for (const cells of itemsOf(buildCountRecord(meeting))) {
      expect(cells.slice(2, 7).reduce<number>((sum, cell) => sum + Number(cell), 0)).toBe(9);
    }
  });

  test('conclude for each award how many of how many, who is lowered, and who is not proposed', () => {
    const text = textOf(buildMinutes(meeting));
    expect(text).toContain(
      '1. Chiến sĩ thi đua cơ sở: đề nghị 02 cá nhân trong 04 cá nhân được xét (yêu cầu từ 80% tổng số thành viên trở lên (8/9)). Hạ mức: Giàng A Phử (Lao động tiên tiến). Không đề nghị: Lò Thị Én.',
    );
    expect(text).toContain('2. Lao động tiên tiến: đề nghị 01 cá nhân trong 01 cá nhân được xét');
  });

  test('print who wrote and why he was away, and the two times', () => {
    const text = textOf(buildMinutes(meeting));
    expect(text).toContain('Có mặt 8/9 thành viên');
    expect(text).toContain(
      'gửi ý kiến bằng văn bản 1 thành viên:\n- Phùng Văn Tá, Trưởng phòng – Ủy viên, lý do: đi công tác;',
    );
    expect(text).toContain('Cuộc họp kết thúc lúc 11 giờ 15 phút');
    expect(buildMinutes(meeting).signatures).toMatchObject({ signers: [{}, { post: 'CHỦ TỊCH', name: 'Hà Văn Thử' }] });
  });

  test('print a conclusion against the count with its reason, a proposal against the check, and why the result was opened again', () => {
    const override = { conclusion: 'rejected' as const, reason: 'có đơn đang xác minh' };
    const text = textOf(
      buildMinutes(
        facts([{ name: 'Vàng Thị Dế', room: '11111111', override, proposalReason: 'chờ bổ sung sáng kiến' }], {
          reopenings: '18/12/2025: đọc nhầm phiếu',
        }),
      ),
    );
    expect(text).toContain(
      '- Vàng Thị Dế (Chiến sĩ thi đua cơ sở), 9/9 phiếu đồng ý: không đề nghị; lý do: có đơn đang xác minh;',
    );
    expect(text).toContain('- Vàng Thị Dế (Chiến sĩ thi đua cơ sở): chờ bổ sung sáng kiến;');
    expect(text).toContain('- 18/12/2025: đọc nhầm phiếu;');
  });

  test('the ballot is nobody’s: no name of a voter, no signature, a box for the lower award only where there is one', () => {
    const ballot = buildBallotPaper(meeting, null);
    expect(ballot.signatures).toEqual({ kind: 'none' });
    expect(itemsOf(ballot).map((cells) => cells.slice(3))).toEqual([
      ['☐', '☐', '☐'],
      ['☐', '☐', '☐'],
      ['☐', '☐', '☐'],
      ['☐', '☐', '☐'],
      ['☐', '☐', ''],
    ]);
    expect(itemsOf(buildBallotPaper(meeting, [2]))).toEqual([[1, 'Lò Thị Én', 'Chuyên viên, Văn phòng', '☐', '☐']]);
  });

  test('the submission lists everybody proposed by the award concluded on, and nobody else', () => {
    const proposed = meeting.candidates
      .filter((candidate) => candidate.outcome.concludedTypeId !== null)
      .map((candidate) => {
        const concludedTypeId = candidate.outcome.concludedTypeId ?? 0;
        return { ...candidate, concludedTypeId, concludedName: concludedTypeId === 1 ? fighter.name : laborer.name };
      });
    const paper = buildSubmission(meeting, {
      number: '61',
      symbol: 'TTr-HĐTĐKT',
      datedOn: '2025-12-19',
      addressee: 'Giám đốc Sở Công Thương',
      subjectLine: 'Về việc đề nghị tặng danh hiệu thi đua năm 2025',
      candidates: proposed,
      amount: 6_450_000,
    });
    expect(itemsOf(paper).map((cells) => [cells[1], cells[4]])).toEqual([
      ['Vàng Thị Dế', '9/9 (100%)'],
      ['Sùng A Chứ', '8/9 (88,9%)'],
      ['Giàng A Phử', '9/9 (100%)'],
      ['Lò Thị Én', '9/9 (100%)'],
    ]);
    const text = textOf(paper);
    expect(text).toContain('1. Chiến sĩ thi đua cơ sở: 02 cá nhân;\n2. Lao động tiên tiến: 02 cá nhân.');
    expect(text).toContain('Biên bản số 02/BB-HĐTĐKT');
    expect(text).toContain('6.450.000 đồng');
  });

  test('the notice puts up those proposed, and from when to when', () => {
    const posting = { postedOn: '2025-12-16', untilOn: '2025-12-18', place: 'Bảng tin', number: '88/TB-SCT' };
    const paper = buildPostingNotice(meeting, posting, { symbol: 'TB-SCT', receivedBy: 'Thường trực Hội đồng' });
    expect(paper.number).toBe('88');
    expect(itemsOf(paper).map((cells) => cells[1])).toEqual(['Vàng Thị Dế', 'Sùng A Chứ', 'Giàng A Phử', 'Lò Thị Én']);
    expect(textOf(paper)).toContain('từ ngày 16/12/2025 đến hết ngày 18/12/2025');
  });
});

test('times and numbers are written as offices write them', () => {
  expect([timeInWords('08:00'), timeInWords('11:15'), timeInWords(null)]).toEqual([
    '08 giờ',
    '11 giờ 15 phút',
    '…… giờ ……',
  ]);
  const person = { subject: 'person' as const, personId: 7 };
  expect(subjectsInWords([{ subject: 'collective', personId: null }, person])).toBe('01 tập thể, 01 cá nhân');
  expect(subjectsInWords([person, person])).toBe('02 lượt cá nhân');
  expect(subjectsInWords([])).toBe('0 đối tượng');
});
