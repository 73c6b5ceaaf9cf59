import type { IsoDate } from '../../dates/iso-date.ts';
import type { AwardCode } from '../awards/award-code.ts';
import type { RatingCode } from '../awards/rating-code.ts';
import type { ScopeCode } from './case-codes.ts';
import type { CaseFacts } from './case-input.ts';
import { type EvaluationOptions, evaluateAward, judgeOn } from './evaluate-award.ts';
import { readFacts } from './facts.ts';
import type { Outcome } from './finding.ts';

/** What somebody can still reach in a year. */
export type Effort = 'excellentRating' | 'grassrootsTitle' | 'initiative' | 'provincialInitiative';

/** What each effort is called on the ladder card. */
export const effortNames: Readonly<Record<Effort, string>> = {
  excellentRating: 'hoàn thành xuất sắc nhiệm vụ',
  grassrootsTitle: 'danh hiệu Chiến sĩ thi đua cơ sở',
  initiative: 'sáng kiến được công nhận',
  provincialInitiative: 'sáng kiến có phạm vi ảnh hưởng cấp tỉnh',
};

/** An award within reach, and what this year must bring for it. */
export interface Plan {
  readonly award: AwardCode;
  /** The year it can be proposed for. */
  readonly year: number;
  /** Without these this year, it is out of reach that year. Empty: this year decides nothing. */
  readonly needsThisYear: readonly Effort[];
}

/** The awards of a person that years of good work lead to. */
const plannedAwards: readonly AwardCode[] = ['CSTDT', 'BKT', 'BKTTG', 'HCLD3', 'HCLD2', 'HCLD1'];
const efforts: readonly Effort[] = ['excellentRating', 'grassrootsTitle', 'initiative', 'provincialInitiative'];

/**
 * "What to do this year so that next year and the one after work": supposes that a person does everything well from this year on,
 * sees which awards come within reach, and takes the efforts of this year away one by one. Dossiers are supposed on the same day
 * of the later years; nothing bad is supposed. Facts that are unknown today stay unknown.
 */
export function planAhead(
  facts: CaseFacts,
  thisYear: number,
  on: IsoDate,
  yearsAhead: number,
  options: EvaluationOptions = {},
): readonly Plan[] {
  const plans: Plan[] = [];
  for (let year = thisYear; year <= thisYear + yearsAhead; year += 1) {
    const outcome = (award: AwardCode, without: Effort | undefined): Outcome => {
      const judge = judgeOn(`${year}${on.slice(4)}` as IsoDate, options);
      const supposed = readFacts(supposeWell(facts, thisYear, year, without));
      return evaluateAward(judge, { award, year, subject: 'person', facts: supposed }).outcome;
    };
    for (const award of plannedAwards) {
      if (outcome(award, undefined) !== 'eligible') continue;
      plans.push({ award, year, needsThisYear: efforts.filter((effort) => outcome(award, effort) !== 'eligible') });
    }
  }
  return plans;
}

/** The facts as they would be after good years; `without` is left out of the first of them. */
export function supposeWell(facts: CaseFacts, from: number, to: number, without: Effort | undefined): CaseFacts {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const has = (effort: Effort, year: number): boolean => year !== from || without !== effort;
  const ratings = years
    .filter((year) => !facts.ratings?.some((known) => known.year === year))
    .map((year) => ({ year, rating: (has('excellentRating', year) ? 'HTXS' : 'HTT') as RatingCode }));
  const titles = years
    .filter((year) => has('grassrootsTitle', year))
    .filter((year) => !facts.awards?.some((known) => known.award === 'CSTDCS' && known.year === year))
    .map((year) => ({ award: 'CSTDCS' as const, year, kind: 'merit' as const }));
  const initiatives = years
    .filter((year) => has('initiative', year))
    .flatMap((year) => {
      const scopes: ScopeCode[] = has('provincialInitiative', year) ? ['grassroots', 'provincial'] : ['grassroots'];
      return scopes.map((scope) => ({ year, recognizedOn: `${year}-01-01` as IsoDate, scope, usedFor: [] }));
    });
  return {
    ...facts,
    ratings: [...(facts.ratings ?? []), ...ratings],
    awards: facts.awards === undefined ? undefined : [...facts.awards, ...titles],
    initiatives: [...(facts.initiatives ?? []), ...initiatives],
  };
}
