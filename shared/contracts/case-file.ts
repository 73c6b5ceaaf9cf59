import { z } from 'zod';
import { type IsoDate, isIsoDate } from '../dates/iso-date.ts';
import { awardCodes } from '../domain/awards/award-code.ts';
import { ratingCodes } from '../domain/awards/rating-code.ts';
import { type SubjectKind, subjectKinds } from '../domain/awards/subject-kind.ts';
import {
  absenceReasons,
  awardStatusCodes,
  commendationKinds,
  disciplineForms,
  reviewKinds,
  scopeCodes,
} from '../domain/eligibility/case-codes.ts';

/*
 * The case file (tệp hồ sơ) that `evaluate` reads: the border with the outside. Every schema says in Vietnamese what it
 * expects; `parse-cases.ts` adds the place. Objects are strict: a misspelt key is told, never ignored.
 */

const oneOf = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z.enum(codes, { error: `cần một trong: ${codes.join(', ')}` });

const isDay = (value: unknown): boolean => isIsoDate(value) && value >= '1900-01-01' && value <= '2200-12-31';
const day = z.custom<IsoDate>(isDay, { error: 'cần ngày có thật từ năm 1900 đến 2200, dạng YYYY-MM-DD' });
const lastDay = z.union([day, z.null()], { error: 'cần ngày có thật, dạng YYYY-MM-DD, hoặc null' });
const yearNumber = z
  .number({ error: 'cần năm, là số nguyên' })
  .int({ error: 'cần năm, là số nguyên' })
  .min(1945, { error: 'cần năm từ 1945 đến 2100' })
  .max(2100, { error: 'cần năm từ 1945 đến 2100' });
const count = z
  .number({ error: 'cần số nguyên từ 0 trở lên' })
  .int({ error: 'cần số nguyên từ 0 trở lên' })
  .min(0, { error: 'cần số nguyên từ 0 trở lên, không được âm' });
const flag = z.boolean({ error: 'cần true hoặc false' });
const object = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, { error: 'cần một đối tượng { … }' });
const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'cần một danh sách [ … ]' });

const awardCode = oneOf(awardCodes as unknown as readonly [string, ...string[]]);
const award = awardCode as unknown as z.ZodEnum<{ [K in (typeof awardCodes)[number]]: K }>;
const dayOrYear = 'cần “year” hoặc ngày quyết định, công nhận';

const common = {
  ratings: list(object({ year: yearNumber, rating: oneOf(ratingCodes) })).optional(),
  awards: list(
    object({
      award,
      year: yearNumber.optional(),
      decidedOn: lastDay.optional(),
      kind: oneOf(commendationKinds).optional(),
      status: oneOf(awardStatusCodes).optional(),
    }).refine(({ year, decidedOn }) => year !== undefined || Boolean(decidedOn), { error: dayOrYear }),
  ).optional(),
  discipline: list(object({ form: oneOf(disciplineForms), on: day, until: lastDay.optional() })).optional(),
  underReview: list(object({ kind: oneOf(reviewKinds), from: day, to: lastDay.optional() })).optional(),
  movement: object({ startedOn: day, concludedOn: day }).optional(),
};

const personFacts = object({
  ...common,
  gender: oneOf(['male', 'female']).optional(),
  initiatives: list(
    object({
      year: yearNumber.optional(),
      recognizedOn: lastDay.optional(),
      scope: oneOf(scopeCodes),
      usedFor: list(object({ award, year: yearNumber })).optional(),
    }),
  ).optional(),
  researchTopics: list(
    object({ year: yearNumber.optional(), acceptedOn: lastDay.optional(), scope: oneOf(scopeCodes) }),
  ).optional(),
  employment: object({
    startedOn: day.optional(),
    absences: list(
      object({ from: day, to: lastDay, reason: oneOf(absenceReasons), hasGoodResult: flag.optional() }),
    ).optional(),
    transfers: list(object({ kind: oneOf(['transfer', 'secondment']), on: day })).optional(),
    isHeavyWork: flag.optional(),
  }).optional(),
  leadership: list(object({ post: oneOf(['department-director']), from: day, to: lastDay.optional() })).optional(),
});

const yearMarks = list(object({ year: yearNumber })).optional();

const collectiveFacts = object({
  ...common,
  existsSince: day.optional(),
  eligibleForFlag: flag.optional(),
  blockLeader: yearMarks,
  exceededTargets: yearMarks,
  members: object({
    total: count.min(1, { error: 'cần ít nhất 01 cá nhân' }).optional(),
    completed: count.optional(),
    advancedLaborers: count.optional(),
    grassrootsEmulationFighters: count.optional(),
    unrated: count.optional(),
    disciplined: list(object({ form: oneOf(disciplineForms), on: day })).optional(),
  }).optional(),
});

const householdFacts = object({ ...common, contribution: object({ value: count.optional() }).optional() });

/** The frame of a case; its facts are checked by `factsSchemas` once the subject is known. */
export const caseFrame = object({
  award,
  year: yearNumber,
  on: day,
  subject: oneOf(subjectKinds),
  kind: oneOf(commendationKinds).optional(),
  facts: z.unknown().optional(),
});

/** The facts that each kind of subject can have. */
export const factsSchemas = {
  person: personFacts,
  collective: collectiveFacts,
  household: householdFacts,
} as const satisfies Readonly<Record<SubjectKind, z.ZodType>>;
