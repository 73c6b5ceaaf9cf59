import type { ScoreCriterion } from '#shared/domain/blocks/score-criterion.ts';

let made = 0;

/** A line of a scoring table; what a test does not say is plain. */
export function criterion(fields: Partial<ScoreCriterion> = {}): ScoreCriterion {
  made += 1;
  return {
    id: made,
    level: 1,
    numeral: null,
    name: `Tiêu chí ${made}`,
    kind: 'fixed',
    maxPoints: 10,
    scorer: 'member',
    measure: null,
    grades: null,
    bonusPercent: null,
    bonusCapPercent: null,
    pointsEach: null,
    bars: false,
    needsEvidence: false,
    note: null,
    ...fields,
  };
}
