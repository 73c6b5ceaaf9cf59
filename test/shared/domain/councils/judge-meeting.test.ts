import { describe, expect, test } from 'vitest';
import { judgeMeeting, type VotedCandidate, type VotedMeeting } from '#shared/domain/councils/judge-meeting.ts';

const threshold = (percent: number | null) => ({
  percent,
  basis: '',
  certainty: null,
  isBallotRequired: false,
  note: null,
});
const awards = new Map([
  [1, { id: 1, name: 'Chiến sĩ thi đua cơ sở', shortName: 'CSTĐCS', threshold: threshold(80) }],
  [2, { id: 2, name: 'Lao động tiên tiến', shortName: 'LĐTT', threshold: threshold(null) }],
]);

function candidate(id: number, roomVotes: string, changes: Partial<VotedCandidate> = {}): VotedCandidate {
  return {
    id,
    awardTypeId: 1,
    subject: 'person',
    downgradeTypeId: 2,
    roomVotes,
    writtenVotes: [],
    isChairsChoice: false,
    override: null,
    ...changes,
  };
}

/** Nine members, eight in the room, one who wrote. */
function meeting(candidates: readonly VotedCandidate[], changes: Partial<VotedMeeting> = {}) {
  return judgeMeeting({
    members: 9,
    roomBallots: 8,
    writtenOpinions: 1,
    awards,
    candidates,
    quotas: [],
    ...changes,
  });
}

describe('the result of a meeting', () => {
  test('counts the written opinion with the ballots of the room', () => {
    const { byCandidate } = meeting([
      candidate(1, '11111112', { writtenVotes: ['for'] }),
      candidate(2, '11111112', { writtenVotes: ['abstain'] }),
      candidate(3, '11111112'),
    ]);
    expect(byCandidate.get(1)).toMatchObject({ votes: 8, conclusion: 'approved', words: 'Đạt', concludedTypeId: 1 });
    expect(byCandidate.get(2)).toMatchObject({ votes: 7, conclusion: 'rejected', words: 'Không đạt' });
    expect(byCandidate.get(3)).toMatchObject({ missing: 1, conclusion: 'open', words: 'Chưa kiểm đủ phiếu' });
  });

  test('proposes the lower award by its own threshold, and names it', () => {
    const { byCandidate } = meeting([candidate(1, '11111444', { writtenVotes: ['for'] })]);
    expect(byCandidate.get(1)).toMatchObject({
      conclusion: 'lowered',
      concludedTypeId: 2,
      words: 'Không đạt; đề nghị Lao động tiên tiến',
    });
  });

  test('cuts to the quota of the award, and tells of a tie', () => {
    const quotas = [{ awardTypeId: 1, subject: null, places: 1 }];
    const two = [candidate(1, '11111111'), candidate(2, '11111111')].map((each) => ({
      ...each,
      writtenVotes: ['for' as const],
    }));
    const open = meeting(two, { quotas });
    expect(open.byCandidate.get(1)).toMatchObject({ place: 'tied', conclusion: 'open' });
    expect(open.problems).toEqual([
      'Chiến sĩ thi đua cơ sở: 2 đối tượng cùng 9 phiếu cho 1 chỗ còn lại: Chủ tịch Hội đồng chọn 1.',
    ]);
    const chosen = meeting([two[0]!, { ...two[1]!, isChairsChoice: true }], { quotas });
    expect(chosen.byCandidate.get(1)).toMatchObject({ conclusion: 'rejected', words: 'Đạt tỷ lệ, ngoài chỉ tiêu' });
    expect(chosen.byCandidate.get(2)).toMatchObject({ conclusion: 'approved' });
  });

  test('takes a conclusion against the count only with its reason, which is printed', () => {
    const override = { conclusion: 'rejected' as const, reason: 'có đơn tố cáo đang xác minh' };
    const { byCandidate } = meeting([candidate(1, '11111111', { writtenVotes: ['for'], override })]);
    expect(byCandidate.get(1)).toMatchObject({
      outcome: 'passed',
      conclusion: 'rejected',
      concludedTypeId: null,
      words: 'Không đề nghị (có đơn tố cáo đang xác minh)',
    });
  });

  test('of a council without members is open', () => {
    const { byCandidate } = meeting([candidate(1, '')], { members: 0, roomBallots: 0, writtenOpinions: 0 });
    expect(byCandidate.get(1)?.conclusion).toBe('open');
  });
});
