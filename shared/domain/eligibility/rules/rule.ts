import type { Certainty } from '../../../law/certainty.ts';
import { type Citation, cite } from '../../../law/citation.ts';
import type { InstrumentKey } from '../../../law/instruments.ts';
import type { LawVersionKey } from '../../../law/versions.ts';
import type { AwardCode } from '../../awards/award-code.ts';
import type { SubjectKind } from '../../awards/subject-kind.ts';
import type { CommendationKind } from '../case-codes.ts';
import type { Condition } from '../criterion.ts';

/** The conditions of an award from one version of the law until the next that changes them. */
export interface RuleVersion {
  readonly from: LawVersionKey;
  readonly conditions: readonly Condition[];
}

/** What the law demands of one kind of subject for one award. New law is a new version; old ones are never edited. */
export interface Rule {
  readonly award: AwardCode;
  readonly subject: SubjectKind;
  readonly kind: CommendationKind;
  /** Oldest first. */
  readonly versions: readonly RuleVersion[];
}

/** Where a condition stands, and how sure we are of it: `at('law2022', '24.1')` was read in the text. */
export function at(
  instrument: InstrumentKey,
  place?: string,
  certainty: Certainty = 'read',
): { readonly citation: Citation; readonly certainty: Certainty } {
  return { citation: cite(instrument, place), certainty };
}

/** A place with its certainty, as `at` gives it. */
export type Place = ReturnType<typeof at>;
