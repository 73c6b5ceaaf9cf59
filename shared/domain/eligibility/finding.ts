import type { Certainty } from '../../law/certainty.ts';
import type { LawVersionKey } from '../../law/versions.ts';
import type { AwardCode } from '../awards/award-code.ts';

/** The three answers. A missing fact is never a "no". */
export type Result = 'met' | 'notMet' | 'unknown';

export type Outcome = 'eligible' | 'ineligible' | 'undetermined';

/** A fact that would settle an `unknown`. */
export interface MissingFact {
  /** What is missing, in Vietnamese: `xếp loại năm 2024`. */
  readonly fact: string;
  /** Where the officer enters it. */
  readonly enterAt: string;
  /** The key of the case file that holds it: `ratings`, `employment.startedOn`. */
  readonly key: string;
}

/**
 * What became of one condition.
 *
 * The findings of an evaluation are joined by "and": the outcome is the worst of their results, without exception. Alternatives
 * stand inside the finding of their condition, in `branches` (one of them suffices), and carry results of their own; so a
 * branch that failed never stands beside the findings that count. A branch of several demands lists them in `parts` (all are
 * needed). `readings` are possible readings of a text that nobody here has read: the finding is known where they agree.
 *
 * `toConfirm` marks a condition that no record can prove, such as unity in the office. It is taken as met, so that it does not
 * change the outcome, and the officer confirms it.
 */
export interface Finding {
  /** Short Vietnamese label. */
  readonly criterion: string;
  readonly result: Result;
  readonly provision: string;
  /** Vietnamese sentence naming years and facts. */
  readonly reason: string;
  /** Stable English name of the condition. */
  readonly key: string;
  /** How sure the program is of the condition itself. */
  readonly certainty: Certainty;
  /** The facts it rests on, in Vietnamese. */
  readonly facts?: readonly string[];
  readonly missing?: MissingFact;
  readonly toConfirm?: true;
  readonly branches?: readonly Finding[];
  readonly parts?: readonly Finding[];
  readonly readings?: readonly Finding[];
}

/** The answer to a case. */
export interface Evaluation {
  readonly award: AwardCode;
  readonly outcome: Outcome;
  readonly lawVersion: LawVersionKey;
  readonly findings: readonly Finding[];
  /** Said of a version of the law that nobody here has read. */
  readonly notice?: string;
}

/** Any "not met" makes it ineligible; else any "unknown" leaves it undetermined; else it is eligible. */
export function outcomeOf(findings: readonly Pick<Finding, 'result'>[]): Outcome {
  const result = allOfResults(findings);
  return result === 'met' ? 'eligible' : result === 'notMet' ? 'ineligible' : 'undetermined';
}

/** "And" over three answers. */
export function allOfResults(findings: readonly Pick<Finding, 'result'>[]): Result {
  let result: Result = 'met';
  for (const finding of findings) {
    if (finding.result === 'notMet') return 'notMet';
    if (finding.result === 'unknown') result = 'unknown';
  }
  return result;
}

/** "Or" over three answers: met if any is, not met only if all are not. */
export function anyOfResults(findings: readonly Pick<Finding, 'result'>[]): Result {
  let result: Result = 'notMet';
  for (const finding of findings) {
    if (finding.result === 'met') return 'met';
    if (finding.result === 'unknown') result = 'unknown';
  }
  return result;
}

/** Readings of an unread text: known where they agree. */
export function agreementOf(findings: readonly Pick<Finding, 'result'>[]): Result {
  const [first, ...others] = findings;
  return first !== undefined && others.every((finding) => finding.result === first.result) ? first.result : 'unknown';
}

/** A finding with its depth: 0 for those that count, deeper for branches, parts and readings. In the order of a page. */
export function flattenFindings(
  findings: readonly Finding[],
  depth = 0,
): readonly { readonly finding: Finding; readonly depth: number }[] {
  return findings.flatMap((finding) => [
    { finding, depth },
    ...flattenFindings([...(finding.branches ?? []), ...(finding.parts ?? []), ...(finding.readings ?? [])], depth + 1),
  ]);
}
