import { z } from 'zod';
import { type RatingCode, ratingCodes } from '../domain/awards/rating-code.ts';
import {
  absenceReasons,
  disciplineForms,
  reviewKinds,
  type ScopeCode,
  scopeCodes,
} from '../domain/eligibility/case-codes.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';

/** Of whom a fact tells: a person or a collective. */
export const factOwner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: recordId }),
  z.strictObject({ kind: z.literal('unit'), id: recordId }),
]);
export type FactOwner = z.output<typeof factOwner>;

/** Kỷ luật. */
export interface Discipline {
  readonly id: number;
  readonly form: (typeof disciplineForms)[number];
  readonly decidedOn: string;
  readonly untilOn: string | null;
  readonly decision: string | null;
  readonly note: string | null;
}

/** Đang xem xét kỷ luật, điều tra, thanh tra, xác minh đơn thư. */
export interface Review {
  readonly id: number;
  readonly kind: (typeof reviewKinds)[number];
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly note: string | null;
}

/** Nghỉ thai sản, đi học, nghỉ ốm … */
export interface Absence {
  readonly id: number;
  readonly reason: (typeof absenceReasons)[number];
  readonly fromOn: string;
  readonly toOn: string | null;
  /** Of training: kết quả khá trở lên; null: not known. */
  readonly hasGoodResult: boolean | null;
  readonly note: string | null;
}

/** Đề tài, đề án đã nghiệm thu that a person took part in. */
export interface ResearchTopic {
  readonly id: number;
  readonly name: string;
  readonly acceptedOn: string | null;
  readonly scope: ScopeCode;
  readonly decision: string | null;
}

/** Kết quả năm của tập thể. */
export interface UnitAchievement {
  readonly year: number;
  readonly exceededTargets: boolean | null;
  readonly ledBlock: boolean | null;
}

/** Everything eligibility is judged from, besides awards and initiatives. */
export interface OwnerFacts {
  readonly ratings: readonly { readonly year: number; readonly rating: RatingCode }[];
  readonly disciplines: readonly Discipline[];
  readonly reviews: readonly Review[];
  readonly absences: readonly Absence[];
  readonly researchTopics: readonly ResearchTopic[];
  readonly achievements: readonly UnitAchievement[];
}

/** One line of the rating table: a person or a collective, and the rating of each year shown. */
export interface RatingRow {
  readonly owner: FactOwner;
  readonly name: string;
  readonly sortKey: string;
  readonly unitId: number | null;
  readonly unitName: string | null;
  readonly position: string | null;
  readonly ratings: Readonly<Record<number, RatingCode>>;
}

export const factInputs = {
  'facts:of-owner': z.strictObject({ owner: factOwner }),
  /** Xếp loại of the people (and collectives) of some years, for the grid. */
  'facts:rating-table': z.strictObject({ years: z.array(year).min(1).max(15), subject: z.enum(['person', 'unit']) }),
  /** Ratings typed, pasted or filled down: one step. Null takes a rating away (unknown again). */
  'facts:save-ratings': z.strictObject({
    label: requiredText('tên bước').optional(),
    changes: z
      .array(z.strictObject({ owner: factOwner, year, rating: z.enum(ratingCodes).nullable() }))
      .min(1)
      .max(20_000),
  }),
  'facts:save-discipline': z.strictObject({
    id: recordId.nullable(),
    personId: recordId,
    form: z.enum(disciplineForms),
    decidedOn: isoDate,
    untilOn: isoDate.nullable(),
    decision: optionalText('số quyết định', 80),
    note: optionalText('ghi chú'),
  }),
  'facts:save-review': z.strictObject({
    id: recordId.nullable(),
    owner: factOwner,
    kind: z.enum(reviewKinds),
    fromOn: isoDate,
    toOn: isoDate.nullable(),
    note: optionalText('ghi chú'),
  }),
  'facts:save-absence': z.strictObject({
    id: recordId.nullable(),
    personId: recordId,
    reason: z.enum(absenceReasons),
    fromOn: isoDate,
    toOn: isoDate.nullable(),
    /** Of training; ignored for other reasons. */
    hasGoodResult: z.boolean().nullable().optional(),
    note: optionalText('ghi chú'),
  }),
  'facts:save-research-topic': z.strictObject({
    id: recordId.nullable(),
    personId: recordId,
    name: requiredText('tên đề tài, đề án', 500),
    acceptedOn: isoDate.nullable(),
    scope: z.enum(scopeCodes),
    decision: optionalText('số quyết định nghiệm thu', 80),
  }),
  'facts:save-achievement': z.strictObject({
    unitId: recordId,
    year,
    exceededTargets: z.boolean().nullable(),
    ledBlock: z.boolean().nullable(),
  }),
  'facts:remove': z.strictObject({ fact: z.enum(['discipline', 'review', 'absence', 'research-topic']), id: recordId }),
} as const;

export interface FactOutputs {
  'facts:of-owner': OwnerFacts;
  'facts:rating-table': readonly RatingRow[];
  'facts:save-ratings': { readonly changed: number };
  'facts:save-discipline': { readonly id: number };
  'facts:save-review': { readonly id: number };
  'facts:save-absence': { readonly id: number };
  'facts:save-research-topic': { readonly id: number };
  'facts:save-achievement': null;
  'facts:remove': null;
}
