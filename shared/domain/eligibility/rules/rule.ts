import type { Certainty } from '../../../law/certainty.ts';
import { type Citation, cite } from '../../../law/citation.ts';
import type { InstrumentKey } from '../../../law/instruments.ts';
import type { LawVersionKey } from '../../../law/versions.ts';
import type { AwardCode } from '../../awards/award-code.ts';
import type { SubjectKind } from '../../awards/subject-kind.ts';
import type { CommendationKind } from '../case-codes.ts';
import type { Condition, ConditionHead } from '../criterion.ts';

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

/** Where a condition stands, and how sure we are of it. */
export type Place = Pick<ConditionHead, 'citation' | 'certainty' | 'within'>;

/** `at('law2022', '24.1')`: Luật 06/2022/QH15, Điều 24 khoản 1, read in the text. */
export function at(instrument: InstrumentKey, place?: string, certainty: Certainty = 'read'): Place {
  return { citation: cite(instrument, place), certainty };
}

/** A detail of a lower instrument whose article is not known here, with the article of the law that it carries out. */
export function within(law: Citation, detail: Place): Place {
  return { ...detail, within: law };
}
