import { type IsoDate, yearOf } from '../../dates/iso-date.ts';
import type { AwardCode } from '../awards/award-code.ts';
import type { RatingCode } from '../awards/rating-code.ts';
import type { CommendationKind, ScopeCode } from './case-codes.ts';
import type {
  AbsenceFact,
  AwardFact,
  CaseFacts,
  EmploymentFact,
  InitiativeFact,
  InitiativeUse,
  ResearchTopicFact,
} from './case-input.ts';

/** An award of the history, ready to be asked. */
export interface HeldAward {
  readonly award: AwardCode;
  readonly year: number;
  /** Undefined: on a day not known. `null`: proposed, not decided. */
  readonly decidedOn: IsoDate | null | undefined;
  readonly kind: CommendationKind | undefined;
}

/** An initiative or a research topic, ready to be asked. */
export interface Achievement {
  /** Undefined where neither the year nor the day is known. */
  readonly year: number | undefined;
  /** Undefined: not known whether recognized. `null`: not recognized. */
  readonly recognizedOn: IsoDate | null | undefined;
  readonly scope: ScopeCode;
  /** Undefined: not known to have supported any proposal. */
  readonly usedFor: readonly InitiativeUse[] | undefined;
}

/** Stands for the end of an absence that is not over. */
export const notOver: IsoDate = '9998-12-31';

/** An absence with an end, be it `notOver`. */
export interface Absence extends AbsenceFact {
  readonly to: IsoDate;
}

export interface Employment extends Omit<EmploymentFact, 'absences'> {
  readonly absences: readonly Absence[] | undefined;
}

/** The facts of one subject, indexed once and asked for many awards, years and days. */
export interface Facts extends Omit<CaseFacts, 'ratings' | 'awards' | 'initiatives' | 'researchTopics' | 'employment'> {
  readonly ratings: ReadonlyMap<number, RatingCode>;
  /** Ascending by year; undefined if the history of awards is unknown. */
  readonly awards: ReadonlyMap<AwardCode, readonly HeldAward[]> | undefined;
  readonly initiatives: readonly Achievement[] | undefined;
  readonly researchTopics: readonly Achievement[] | undefined;
  readonly employment: Employment | undefined;
  /** True if an award is proposed and not decided. */
  readonly hasPendingAwards: boolean;
  /** The earliest year that any record speaks of; no rating and no award is older. Infinity without records. */
  readonly firstYear: number;
}

/** Indexes the facts of a case. Cheap, but do it once per subject. */
export function readFacts(facts: CaseFacts): Facts {
  const awards = facts.awards === undefined ? undefined : indexAwards(facts.awards);
  const ratings = new Map((facts.ratings ?? []).map((entry) => [entry.year, entry.rating] as const));
  let firstYear = Number.POSITIVE_INFINITY;
  for (const year of ratings.keys()) firstYear = Math.min(firstYear, year);
  for (const held of awards?.values() ?? []) firstYear = Math.min(firstYear, held[0]?.year ?? firstYear);
  return {
    ...facts,
    ratings,
    awards,
    initiatives: facts.initiatives?.map(ofInitiative).sort(byYear),
    researchTopics: facts.researchTopics?.map(ofTopic).sort(byYear),
    discipline: facts.discipline?.toSorted(
      (left, right) => compareText(left.on, right.on) || compareText(left.form, right.form),
    ),
    underReview: facts.underReview?.toSorted(
      (left, right) => compareText(left.from, right.from) || compareText(left.kind, right.kind),
    ),
    employment: facts.employment === undefined ? undefined : ofEmployment(facts.employment),
    hasPendingAwards: facts.awards?.some((fact) => fact.decidedOn === null) ?? false,
    firstYear,
  };
}

function indexAwards(awards: readonly AwardFact[]): ReadonlyMap<AwardCode, readonly HeldAward[]> {
  const index = new Map<AwardCode, HeldAward[]>();
  for (const fact of awards) {
    const year = fact.year ?? (fact.decidedOn ? yearOf(fact.decidedOn) : undefined);
    if (year === undefined || fact.status === 'revoked') continue;
    const held = {
      award: fact.award,
      year,
      decidedOn: fact.decidedOn,
      kind: fact.kind,
    };
    const others = index.get(fact.award);
    if (others === undefined) index.set(fact.award, [held]);
    else others.push(held);
  }
  for (const held of index.values()) held.sort(byYearAndDecision);
  return index;
}

function ofEmployment(fact: EmploymentFact): Employment {
  const absences = fact.absences?.map((absence) => ({ ...absence, to: absence.to ?? notOver }));
  return { ...fact, absences: absences?.sort((left, right) => compareText(left.from, right.from)) };
}

function ofInitiative(fact: InitiativeFact): Achievement {
  const { recognizedOn, scope, usedFor } = fact;
  return {
    year: fact.year ?? yearOfOptional(recognizedOn),
    recognizedOn,
    scope,
    usedFor,
  };
}

function ofTopic(fact: ResearchTopicFact): Achievement {
  const { acceptedOn, scope } = fact;
  return {
    year: fact.year ?? yearOfOptional(acceptedOn),
    recognizedOn: acceptedOn,
    scope,
    usedFor: [],
  };
}

function yearOfOptional(date: IsoDate | null | undefined): number | undefined {
  return date ? yearOf(date) : undefined;
}

function byYear(left: Achievement, right: Achievement): number {
  return (left.year ?? 0) - (right.year ?? 0) || compareText(left.recognizedOn, right.recognizedOn);
}

function byYearAndDecision(left: HeldAward, right: HeldAward): number {
  return left.year - right.year || compareText(left.decidedOn, right.decidedOn);
}

function compareText(left: string | null | undefined, right: string | null | undefined): number {
  const [a, b] = [left ?? '', right ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}
