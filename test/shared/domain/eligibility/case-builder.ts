import type { IsoDate } from '#shared/dates/iso-date.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { RatingCode } from '#shared/domain/awards/rating-code.ts';
import type { AwardFact, CaseFacts, CaseInput, YearRating } from '#shared/domain/eligibility/case-input.ts';
import type { EvaluationOptions } from '#shared/domain/eligibility/evaluate-award.ts';
import { evaluateCase } from '#shared/domain/eligibility/evaluate-case.ts';
import { type Finding, flattenFindings, type Outcome, type Result } from '#shared/domain/eligibility/finding.ts';
import type { LawVersionKey } from '#shared/law/versions.ts';

/** A dossier day and its year of achievement in each version of the law. */
export const dossierIn: Readonly<Record<LawVersionKey, { readonly on: IsoDate; readonly year: number }>> = {
  R2014: { on: '2016-12-05', year: 2016 },
  R2017: { on: '2022-12-05', year: 2022 },
  R2024: { on: '2024-12-05', year: 2024 },
  R2025: { on: '2025-12-05', year: 2025 },
  R2026: { on: '2026-12-05', year: 2026 },
};

/** A person of long service, of whom nothing bad and nothing good is known: every list is there and empty. */
export const cleanPerson: CaseFacts = {
  gender: 'female',
  ratings: [],
  awards: [],
  initiatives: [],
  researchTopics: [],
  discipline: [],
  underReview: [],
  employment: { startedOn: '2000-01-15', absences: [] },
};

/** A collective, likewise. */
export const cleanCollective: CaseFacts = {
  ratings: [],
  awards: [],
  discipline: [],
  underReview: [],
  existsSince: '1980-01-01',
  eligibleForFlag: true,
  blockLeader: [],
  exceededTargets: [],
};

/** The same rating in each year of a span. */
export function rated(from: number, to: number, rating: RatingCode): readonly YearRating[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({ year: from + index, rating }));
}

/** An award of each of some years, decided in December of the year. */
export function awarded(award: AwardCode, ...years: readonly number[]): readonly AwardFact[] {
  return years.map((year) => ({ award, year, decidedOn: `${year}-12-01` as IsoDate, kind: 'merit' }));
}

/** Initiatives of a scope, one in each of some years. */
export function initiativesOf(scope: 'grassroots' | 'provincial' | 'national', ...years: readonly number[]) {
  return years.map((year) => ({ year, recognizedOn: `${year}-11-01` as IsoDate, scope, usedFor: [] }));
}

/** A case of a person of long service in a version of the law, with the facts that matter. */
export function personCase(award: AwardCode, law: LawVersionKey, facts: CaseFacts): CaseInput {
  return { award, subject: 'person', ...dossierIn[law], facts: { ...cleanPerson, ...facts } };
}

/** A case of a collective in a version of the law, with the facts that matter. */
export function collectiveCase(award: AwardCode, law: LawVersionKey, facts: CaseFacts): CaseInput {
  return { award, subject: 'collective', ...dossierIn[law], facts: { ...cleanCollective, ...facts } };
}

/** The outcome of a case. */
export function outcomeIn(input: CaseInput, options: EvaluationOptions = {}): Outcome {
  return evaluateCase(input, options).outcome;
}

/** The finding of a key, at whatever depth. */
export function findingIn(input: CaseInput, key: string, options: EvaluationOptions = {}): Finding | undefined {
  return flattenFindings(evaluateCase(input, options).findings).find(({ finding }) => finding.key === key)?.finding;
}

/** The result of the finding of a key; undefined if the condition does not apply. */
export function resultIn(input: CaseInput, key: string, options: EvaluationOptions = {}): Result | undefined {
  return findingIn(input, key, options)?.result;
}

/** One row of a table of cases. */
export interface Row {
  /** What the case is, in a sentence. */
  readonly says: string;
  readonly law: LawVersionKey;
  readonly facts: CaseFacts;
  readonly outcome: Outcome;
  /** The condition that decides, with its result. */
  readonly because?: readonly [key: string, result: Result];
  readonly options?: EvaluationOptions;
}
