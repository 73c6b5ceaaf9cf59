import { type IsoDate, yearOf } from '../../dates/iso-date.ts';
import type { LawInForce } from '../../law/law-in-force.ts';
import type { LawVersionKey } from '../../law/versions.ts';
import type { AwardCode } from '../awards/award-code.ts';
import type { SubjectKind } from '../awards/subject-kind.ts';
import type { CommendationKind } from './case-codes.ts';
import type { ConditionHead, FindingHead } from './criterion.ts';
import type { Facts, HeldAward } from './facts.ts';
import type { Settings } from './settings.ts';

/** Everything that a condition may look at. */
export interface EvaluationContext {
  readonly award: AwardCode;
  readonly subject: SubjectKind;
  readonly kind: CommendationKind;
  readonly year: number;
  readonly on: IsoDate;
  readonly version: LawVersionKey;
  /** False for a version of the law whose text nobody here has read. */
  readonly isRead: boolean;
  readonly facts: Facts;
  readonly law: LawInForce;
  readonly settings: Settings;
  /** Heads of findings already worked out for the day of the case, by condition. */
  readonly heads: Map<ConditionHead, FindingHead | null>;
  /** Results shared between the conditions of one evaluation, by the object that specifies them. */
  readonly memo: Map<object, unknown>;
}

const none: readonly HeldAward[] = [];

/** Granted by the day: decided on or before it; without a day, of its year or earlier. */
function isGranted(held: HeldAward, on: IsoDate): boolean {
  if (held.decidedOn === null) return false;
  return held.decidedOn === undefined ? held.year <= yearOf(on) : held.decidedOn <= on;
}

interface AwardsOnDay {
  readonly on: IsoDate;
  readonly granted: ReadonlyMap<AwardCode, readonly HeldAward[]>;
}

/** A subject is asked for many awards on one day: what it holds on that day is sorted out once. */
const awardsOnDay = new WeakMap<Facts, AwardsOnDay>();

function grantedOn(facts: Facts, on: IsoDate): AwardsOnDay['granted'] {
  const known = awardsOnDay.get(facts);
  if (known?.on === on) return known.granted;
  const granted = new Map<AwardCode, readonly HeldAward[]>();
  for (const [code, held] of facts.awards ?? []) {
    granted.set(
      code,
      held.filter((award) => isGranted(award, on)),
    );
  }
  awardsOnDay.set(facts, { on, granted });
  return granted;
}

/** The awards of a code granted by the day of the case, oldest first; empty too where the history is unknown. */
export function grantedAwards({ facts, on }: EvaluationContext, code: AwardCode): readonly HeldAward[] {
  return grantedOn(facts, on).get(code) ?? none;
}

/** Those proposed, without a decision yet. */
export function pendingAwards({ facts }: EvaluationContext, code: AwardCode): readonly HeldAward[] {
  if (!facts.hasPendingAwards) return none;
  return facts.awards?.get(code)?.filter((award) => award.decidedOn === null) ?? none;
}

/** Those whose decision is later than the day of the case, and so do not count yet. */
export function laterAwards(context: EvaluationContext, code: AwardCode): readonly HeldAward[] {
  const held = context.facts.awards?.get(code);
  return held === undefined ? none : held.filter((award) => award.decidedOn && award.decidedOn > context.on);
}

/** True if the results of this kind of commendation may support a merit award. Nghị định 152/2025/NĐ-CP, Điều 4 khoản 3. */
export function supportsMerit(held: HeldAward): boolean {
  return held.kind !== 'movement' && held.kind !== 'unexpected';
}

/** True if maternity leave fell into the year. */
export function isMaternityYear(facts: Facts, year: number): boolean {
  const absences = facts.employment?.absences ?? [];
  return absences.some(
    ({ reason, from, to }) => reason === 'maternity' && from <= `${year}-12-31` && to >= `${year}-01-01`,
  );
}

/**
 * The year up to which discipline that is over has emptied the count: achievement is counted from the end of the disciplinary
 * period (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4). `-Infinity` without any.
 */
export function lastDisciplinedYear(context: EvaluationContext): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { on, until } of context.facts.discipline ?? []) {
    if (on <= context.on && until) last = Math.max(last, yearOf(until));
  }
  return last;
}
