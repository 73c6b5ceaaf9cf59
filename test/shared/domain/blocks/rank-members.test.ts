import { describe, expect, it } from 'vitest';
import { emptyEntry } from '#shared/domain/blocks/compute-score.ts';
import { rankMembers, tieRuleInWords } from '#shared/domain/blocks/rank-members.ts';
import { type PlacedEntry, tallyScores } from '#shared/domain/blocks/tally-scores.ts';
import { criterion } from './score-criteria.ts';

const tasks = criterion({ level: 1, kind: 'group', maxPoints: 60, scorer: null, numeral: 'I' });
const task = criterion({ level: 2, kind: 'ratio', maxPoints: 60, bonusPercent: 1, bonusCapPercent: 10 });
const work = criterion({ level: 1, kind: 'group', maxPoints: 40, scorer: null, numeral: 'II' });
const order = criterion({ level: 2, maxPoints: 25 });
const province = criterion({ level: 2, maxPoints: 15, scorer: 'province' });
const bonus = criterion({ level: 1, kind: 'bonus', maxPoints: 10 });
const late = criterion({ level: 1, kind: 'penalty', maxPoints: 20, pointsEach: 5, scorer: 'block' });
const warned = criterion({ level: 1, kind: 'penalty', maxPoints: 20, scorer: 'block', bars: true });
const table = [tasks, task, work, order, province, bonus, late, warned];

function points(
  memberId: number,
  criterionId: number,
  value: number,
  stage: PlacedEntry['stage'] = 'verified',
): PlacedEntry {
  return { memberId, criterionId, stage, scorerId: null, entry: { ...emptyEntry, points: value } };
}
const verified = (memberId: number, [first, second, third]: readonly [number, number, number]) => [
  points(memberId, task.id, first),
  points(memberId, order.id, second),
  points(memberId, province.id, third),
];

describe('totals of a member', () => {
  it('add what the block verified to what the province gave, with bonus and without penalties', () => {
    const entries = [
      ...verified(1, [60, 20, 15]),
      points(1, bonus.id, 5),
      { ...points(1, late.id, 0), entry: { ...emptyEntry, occasions: 2 } },
    ];
    const [tally] = tallyScores(table, 20, [1], entries);
    expect(tally?.totals.verified).toMatchObject({ base: 95, bonus: 5, penalty: 10, total: 90, missing: 0 });
    expect(tally?.lines[0]?.verified).toBe(60);
    expect(tally?.lines[2]?.verified).toBe(35);
  });

  it('count bonuses of all criteria together up to the cap of the table', () => {
    const entry = { ...emptyEntry, planned: 100, actual: 200 };
    const entries = [
      { memberId: 1, criterionId: task.id, stage: 'verified' as const, scorerId: null, entry },
      points(1, bonus.id, 10),
    ];
    expect(tallyScores(table, 12, [1], entries)[0]?.totals.verified).toMatchObject({ bonus: 12, bonusOverCap: 4 });
  });

  it('say how many criteria nobody has scored; a member is not asked for the province’s part', () => {
    const [tally] = tallyScores(table, null, [1], [points(1, task.id, 50, 'self')]);
    expect(tally?.totals.self).toMatchObject({ awaited: 2, missing: 1, total: 50 });
    expect(tally?.totals.verified).toMatchObject({ awaited: 3, missing: 3 });
  });

  it('take the mean of those who checked', () => {
    const check = (scorerId: number, value: number): PlacedEntry => ({
      ...points(1, order.id, value, 'cross'),
      scorerId,
    });
    expect(tallyScores(table, null, [1], [check(2, 20), check(3, 23)])[0]?.lines[3]?.cross).toBe(21.5);
  });
});

describe('ranks', () => {
  const rank = (entries: readonly PlacedEntry[], barred: readonly number[] = []) =>
    rankMembers(
      table,
      tallyScores(table, null, [1, 2, 3], entries).map((tally) => ({
        tally,
        isBarred: barred.includes(tally.memberId),
      })),
      ['top-1', 'fewer-penalties'],
    );

  it('go by the total; equal totals by the block’s rule in its order', () => {
    const ranked = rank([...verified(1, [50, 25, 15]), ...verified(2, [55, 20, 15]), ...verified(3, [60, 25, 15])]);
    expect(ranked.map(({ memberId, rank: place }) => [memberId, place])).toEqual([
      [3, 1],
      [2, 2],
      [1, 3],
    ]);
    expect(ranked[1]?.decidedBy).toBe('top-1');
  });

  it('are shared where the rule does not tell them apart, and the next place is left out', () => {
    const ranked = rank([...verified(1, [50, 25, 15]), ...verified(2, [50, 25, 15]), ...verified(3, [40, 25, 15])]);
    expect(ranked.map(({ rank: place }) => place)).toEqual([1, 1, 3]);
    expect(ranked[0]?.decidedBy).toBe('shared');
  });

  it('are not given to who is barred, nor while a criterion is unscored', () => {
    const ranked = rank([...verified(1, [60, 25, 15]), ...verified(2, [50, 25, 15]), points(3, task.id, 60)], [1]);
    expect(ranked.map(({ memberId, rank: place, withoutRank }) => [memberId, place, withoutRank])).toEqual([
      [2, 1, null],
      [3, null, 'unscored'],
      [1, null, 'barred'],
    ]);
  });

  it('state their rule in words', () => {
    expect(tieRuleInWords(['top-1', 'fewer-penalties'])).toBe(
      'Bằng tổng điểm thì xét lần lượt: điểm nhóm I cao hơn; điểm trừ ít hơn; vẫn bằng nhau thì đồng hạng.',
    );
  });

  it('see a verified penalty that bars from nomination', () => {
    expect(tallyScores(table, null, [1], [points(1, warned.id, 20)])[0]?.barringLines).toEqual([7]);
  });
});
