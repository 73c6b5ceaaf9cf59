import { describe, expect, test } from 'vitest';
import { type CouncilRules, quorumOf, summarizeScores } from '#shared/domain/initiatives/score-summary.ts';

const criteria = [
  { id: 1, name: 'Tính mới', mostPoints: 40 },
  { id: 2, name: 'Khả năng áp dụng', mostPoints: 25 },
];
const member = (id: number, part: 'chair' | 'member' | 'secretary' = 'member') => ({ id, part, presence: null });
const members = [member(1, 'chair'), member(2), member(3), member(9, 'secretary')];
const sheet = (memberId: number, first: number, second: number) => [
  { memberId, criterionId: 1, points: first },
  { memberId, criterionId: 2, points: second },
];
const yes = (...ids: number[]) => ids.map((memberId) => ({ memberId, vote: 'yes' as const }));
const no = (...ids: number[]) => ids.map((memberId) => ({ memberId, vote: 'no' as const }));
const rules: CouncilRules = { leastPoints: 50, approvalPercent: 66.67, quorumPercent: null };
const summarize = (scores: ReturnType<typeof sheet>, votes: ReturnType<typeof yes | typeof no>, own = rules) =>
  summarizeScores(criteria, members, scores, votes, own);

describe('the scores of an initiative', () => {
  test('are the mean of the complete sheets, and a sheet with a gap does not count', () => {
    const summary = summarize(
      [...sheet(1, 40, 20), ...sheet(2, 35, 20), { memberId: 3, criterionId: 1, points: 1 }],
      [],
    );
    expect(summary.mean).toBe(57.5);
    expect([...summary.criterionMeans]).toEqual([
      [1, 37.5],
      [2, 20],
    ]);
    expect([...summary.totals]).toEqual([
      [1, 60],
      [2, 55],
    ]);
  });

  test('votes are a share of all who may vote, not of those who did; a secretary who is no member does not', () => {
    const summary = summarize([], [...yes(1, 2), ...yes(9)]);
    expect(summary).toMatchObject({ yes: 2, voters: 3, yesPercent: 66.67 });
  });

  test('recognition follows when points and votes suffice', () => {
    const all = [...sheet(1, 30, 20), ...sheet(2, 30, 20), ...sheet(3, 30, 20)];
    expect(summarize(all, yes(1, 2)).follows).toBe('recognize');
    expect(summarize(all, yes(1, 2)).reason).toContain('điểm trung bình 50 (từ 50), tán thành 2/3');
  });

  test('nothing follows while a sheet or a vote that decides is missing', () => {
    expect(summarize(sheet(1, 40, 25), yes(1)).follows).toBeNull();
    expect(summarize([...sheet(1, 30, 20), ...sheet(2, 30, 20), ...sheet(3, 30, 20)], yes(1)).reason).toContain(
      'mới có 1/2 phiếu tán thành cần có',
    );
  });

  test('refusal follows as soon as the votes cannot suffice any more, or all sheets are below', () => {
    expect(summarize([], no(1, 2)).follows).toBe('refuse');
    const low = [...sheet(1, 20, 20), ...sheet(2, 20, 20), ...sheet(3, 30, 20)];
    expect(summarize(low, yes(1, 2, 3)).follows).toBe('refuse');
  });

  test('two thirds of nine members are six', () => {
    const nine = Array.from({ length: 9 }, (_, index) => member(index + 1));
    const own = { leastPoints: null, approvalPercent: 66.67, quorumPercent: 66.67 };
    expect(summarizeScores([], nine, [], yes(1, 2, 3, 4, 5, 6), own).follows).toBe('recognize');
    expect(summarizeScores([], nine, [], yes(1, 2, 3, 4, 5), own).follows).toBeNull();
  });

  test('where the office set no rule, the council concludes by itself', () => {
    const none = { leastPoints: null, approvalPercent: null, quorumPercent: null };
    expect(summarize([], yes(1, 2, 3), none).follows).toBeNull();
  });
});

test('Those who sent their sheet in writing count for the quorum', () => {
  const three = [
    { ...member(1), presence: 'present' as const },
    { ...member(2), presence: 'written' as const },
    { ...member(3), presence: 'absent' as const },
  ];
  expect(quorumOf(three, { ...rules, quorumPercent: 66.67 })).toEqual({ here: 2, voters: 3, isReached: true });
  expect(quorumOf(three, { ...rules, quorumPercent: 80 }).isReached).toBe(false);
  expect(quorumOf(three, rules).isReached).toBeNull();
});
