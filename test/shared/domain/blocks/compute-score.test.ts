import { describe, expect, it } from 'vitest';
import { computeScore, emptyEntry, entryProblems } from '#shared/domain/blocks/compute-score.ts';
import { criterion } from './score-criteria.ts';

const ratio = criterion({ kind: 'ratio', maxPoints: 40, bonusPercent: 1, bonusCapPercent: 10 });

describe('a ratio, actual ÷ plan × points', () => {
  it('gives the share of the points that was reached', () => {
    expect(computeScore(ratio, { ...emptyEntry, planned: 5000, actual: 4000 })).toMatchObject({ points: 32, bonus: 0 });
  });

  it('never gives more than its points; what is over the plan goes to the bonus, 1% for 1%', () => {
    const score = computeScore(ratio, { ...emptyEntry, planned: 5000, actual: 5200 });
    expect(score).toMatchObject({ points: 40, bonus: 1.6 });
    expect(score.explanation).toContain('Thực hiện 5.200 ÷ kế hoạch 5.000 × 40 điểm = 41,6 điểm');
    expect(score.explanation).toContain('vượt 4%: thưởng 1,6 điểm');
  });

  it('gives at most the bonus of its cap: 10% of the points', () => {
    expect(computeScore(ratio, { ...emptyEntry, planned: 100, actual: 300 }).bonus).toBe(4);
  });

  it('is not computed with a plan of 0, and the plan is refused', () => {
    const entry = { ...emptyEntry, planned: 0, actual: 3 };
    expect(computeScore(ratio, entry).points).toBeNull();
    expect(entryProblems(ratio, entry)).toEqual([
      { field: 'planned', message: expect.stringContaining('Kế hoạch bằng 0') },
    ]);
  });

  it('is unknown, not 0, while the actual figure is missing', () => {
    expect(computeScore(ratio, { ...emptyEntry, planned: 100 }).points).toBeNull();
  });

  it('shows what the formula gives where somebody typed other points', () => {
    const score = computeScore(ratio, { ...emptyEntry, planned: 5000, actual: 4000, points: 35 });
    expect(score).toMatchObject({ points: 35, formulaPoints: 32 });
  });
});

describe('an inverse ratio, plan ÷ actual', () => {
  const inverse = criterion({ kind: 'inverse-ratio', maxPoints: 20, bonusPercent: 1, bonusCapPercent: 10 });

  it('gives less the more there is of what should be little', () => {
    expect(computeScore(inverse, { ...emptyEntry, planned: 4, actual: 5 }).points).toBe(16);
  });

  it('gives everything, and the most bonus, where there is nothing of it at all', () => {
    expect(computeScore(inverse, { ...emptyEntry, planned: 4, actual: 0 })).toMatchObject({ points: 20, bonus: 2 });
  });
});

describe('other kinds of criteria', () => {
  it('gives the points of a grade, and refuses a grade that the table has not', () => {
    const graded = criterion({
      kind: 'graded',
      maxPoints: 10,
      grades: [
        { grade: 'A', points: 10 },
        { grade: 'B', points: 8 },
      ],
    });
    expect(computeScore(graded, { ...emptyEntry, grade: 'B' }).points).toBe(8);
    expect(entryProblems(graded, { ...emptyEntry, grade: 'E' })[0]?.message).toBe('Không có mức “E”; chỉ có A, B.');
  });

  it('gives all or nothing for yes or no', () => {
    const question = criterion({ kind: 'yes-no', maxPoints: 5 });
    expect(computeScore(question, { ...emptyEntry, isMet: true }).points).toBe(5);
    expect(computeScore(question, { ...emptyEntry, isMet: false }).points).toBe(0);
    expect(computeScore(question, emptyEntry).points).toBeNull();
  });

  it('takes away so much for each occasion, up to the most', () => {
    const penalty = criterion({ kind: 'penalty', maxPoints: 20, pointsEach: 5 });
    expect(computeScore(penalty, { ...emptyEntry, occasions: 2 }).points).toBe(10);
    expect(computeScore(penalty, { ...emptyEntry, occasions: 9 }).points).toBe(20);
  });

  it('refuses points above the maximum and below 0', () => {
    const fixed = criterion({ kind: 'fixed', maxPoints: 30 });
    expect(entryProblems(fixed, { ...emptyEntry, points: 30 })).toEqual([]);
    expect(entryProblems(fixed, { ...emptyEntry, points: 30.5 })[0]?.message).toBe(
      '30,5 điểm vượt điểm tối đa 30 của tiêu chí này.',
    );
    expect(entryProblems(fixed, { ...emptyEntry, points: -1 })[0]?.field).toBe('points');
  });
});
