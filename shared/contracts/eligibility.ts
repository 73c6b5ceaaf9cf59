import { z } from 'zod';
import { type AwardCode, awardCodes } from '../domain/awards/award-code.ts';
import type { RatingCode } from '../domain/awards/rating-code.ts';
import type { ConsumedAward } from '../domain/eligibility/consumed-awards.ts';
import type { Evaluation, Finding, Outcome } from '../domain/eligibility/finding.ts';
import type { Plan } from '../domain/eligibility/plan-ahead.ts';
import type { Ratio } from '../domain/ratios/count-ratios.ts';
import { type FactOwner, factOwner } from './facts.ts';
import { isoDate, year } from './fields.ts';

/** One line of "Eligible this year": somebody's outcome for the chosen award, and what is missing in a sentence. */
export interface EligibilityRow {
  readonly owner: FactOwner;
  readonly name: string;
  readonly sortKey: string;
  readonly unitId: number | null;
  readonly unitName: string | null;
  readonly position: string | null;
  readonly outcome: Outcome;
  /** What is not met, else what is unknown, else empty. */
  readonly missing: string;
  readonly provision: string;
  /** Every condition, where they were asked for. */
  readonly findings?: readonly Finding[];
  /** The award was already given for that year. */
  readonly isGranted: boolean;
  /** A proposal for that award and year waits for its result. */
  readonly isProposed: boolean;
}

/** A unit with how many of its people (or collectives) are eligible, and how many are not or not yet. */
export interface EligibleUnit {
  readonly unitId: number;
  readonly unitName: string;
  readonly eligible: number;
  readonly others: number;
}

/** A box of the ladder: a year with its rating, titles, commendations and initiatives. */
export interface LadderYear {
  readonly year: number;
  readonly rating: RatingCode | null;
  readonly titles: readonly AwardCode[];
  readonly commendations: readonly AwardCode[];
  readonly initiatives: number;
  readonly isDisciplined: boolean;
}

/** Thẻ bậc thang: somebody's years, and every award judged for the chosen year. */
export interface Ladder {
  readonly owner: FactOwner;
  readonly name: string;
  readonly years: readonly LadderYear[];
  /** Earlier awards that a later one used up. */
  readonly consumed: readonly ConsumedAward[];
  /** What comes within reach in this year and the next two, and what this year must bring for it; people only. */
  readonly plans: readonly Plan[];
  readonly evaluations: readonly Evaluation[];
}

export const eligibilityInputs = {
  'eligibility:list': z.strictObject({
    award: z.enum(awardCodes),
    year,
    on: isoDate,
    subject: z.enum(['person', 'unit']),
    withFindings: z.boolean().optional(),
  }),
  /** The units to which a letter goes. */
  'eligibility:units': z.strictObject({
    award: z.enum(awardCodes),
    year,
    on: isoDate,
    subject: z.enum(['person', 'unit']),
  }),
  'eligibility:ladder': z.strictObject({ owner: factOwner, year, on: isoDate }),
  'eligibility:ratios': z.strictObject({ year }),
} as const;

export interface EligibilityOutputs {
  'eligibility:list': readonly EligibilityRow[];
  'eligibility:units': readonly EligibleUnit[];
  'eligibility:ladder': Ladder;
  'eligibility:ratios': readonly Ratio[];
}
