import type { Certainty } from '../../law/certainty.ts';
import { type Citation, formatProvision } from '../../law/citation.ts';
import type { Parameter } from '../../law/parameter.ts';
import type { EvaluationContext } from './context.ts';
import { agreementOf, allOfResults, anyOfResults, type Finding, type MissingFact, type Result } from './finding.ts';
import { missingText } from './missing-fact.ts';

/** What a check says of a case. */
export interface Verdict {
  readonly result: Result;
  readonly reason: string;
  readonly facts?: readonly string[];
  readonly missing?: MissingFact;
  readonly toConfirm?: true;
  readonly branches?: readonly Finding[];
}

/** What every condition carries, checkable without a case and shown when the law is browsed. */
export interface ConditionHead {
  readonly key: string;
  readonly label: string;
  readonly citation: Citation;
  /** The article that the cited text carries out, where the text's own article is not known; cited first. */
  readonly within?: Citation;
  readonly certainty: Certainty;
  /** Figures the condition rests on. Where a regulation sets one, it is cited; where one has been lifted, the condition falls away. */
  readonly parameters?: readonly Parameter<unknown>[];
  /** Where only some cases are asked; absent: all. */
  readonly appliesIf?: (context: EvaluationContext) => boolean;
}

/** A single condition. */
export interface Criterion extends ConditionHead {
  /** `null` where the condition has no bearing on the case. */
  readonly check: (context: EvaluationContext) => Verdict | null;
}

/** Alternatives: one suffices. */
export interface AnyOf extends ConditionHead {
  readonly anyOf: readonly Condition[];
}

/** Several demands that belong together, as one branch of alternatives. */
export interface AllOf extends ConditionHead {
  readonly allOf: readonly Condition[];
}

/** Possible readings of a text nobody here has read: known where they agree. */
export interface Readings extends ConditionHead {
  readonly readings: readonly Condition[];
}

export type Condition = Criterion | AnyOf | AllOf | Readings;

/** The condition is fulfilled. */
export const met = (reason: string, facts?: readonly string[]): Verdict => verdict('met', reason, facts);
/** The condition is known not to be fulfilled; a missing fact never leads here. */
export const notMet = (reason: string, facts?: readonly string[]): Verdict => verdict('notMet', reason, facts);

/** Not known: which fact would settle it, and where to enter that. */
export function unknown(reason: string, missing: MissingFact, facts?: readonly string[]): Verdict {
  return { ...verdict('unknown', reason, facts), missing };
}

/** Taken as met; the officer confirms it. */
export const toConfirm = (reason: string, facts?: readonly string[]): Verdict => ({
  ...met(reason, facts),
  toConfirm: true,
});

function verdict(result: Result, reason: string, facts: readonly string[] | undefined): Verdict {
  return facts === undefined || facts.length === 0 ? { result, reason } : { result, reason, facts };
}

/** Judges one condition; `null` where it has no bearing on the case. */
export function evaluateCondition(condition: Condition, context: EvaluationContext): Finding | null {
  if (condition.appliesIf?.(context) === false) return null;
  const head = headOf(condition, context);
  if (head === null) return null;
  const found = 'check' in condition ? condition.check(context) : judgeGroup(condition, context);
  return found === null ? null : findingOf(head, found);
}

/** Judges conditions joined by "and", leaving out those without bearing. */
export function evaluateConditions(conditions: readonly Condition[], context: EvaluationContext): Finding[] {
  const findings: Finding[] = [];
  for (const condition of conditions) {
    const finding = evaluateCondition(condition, context);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}

/** What a finding says of its condition whatever the case; the same for everybody judged on one day. */
export type FindingHead = Pick<Finding, 'criterion' | 'provision' | 'key' | 'certainty'>;

/** The head on the day of the case, worked out once; `null` if a figure it rests on has been lifted. */
function headOf(condition: ConditionHead, context: EvaluationContext): FindingHead | null {
  let head = context.heads.get(condition);
  if (head === undefined) {
    head = makeHead(condition, context);
    context.heads.set(condition, head);
  }
  return head;
}

/** Where a regulation sets a figure, it is cited in place of the law. */
function makeHead(condition: ConditionHead, { law, isRead }: EvaluationContext): FindingHead | null {
  const figures = (condition.parameters ?? []).map((parameter) => law.find(parameter));
  if (figures.includes(undefined)) return null;
  const regulation = figures.find((figure) => figure?.isOfRegulation);
  const { label, key, citation, certainty } = condition;
  // An article read in the law of 2022 is no longer sure once an amendment that nobody here has read is in force.
  const isAmended = !isRead && citation.instrument === 'law2022' && certainty === 'read';
  const ofLaw = isAmended ? ('secondary' as const) : certainty;
  return {
    criterion: label,
    provision: regulation?.provisions[0] ?? provisionOf(condition),
    key,
    certainty: regulation === undefined ? ofLaw : 'read',
  };
}

function provisionOf({ citation, within }: ConditionHead): string {
  const own = formatProvision(citation);
  return within === undefined ? own : `${formatProvision(within)}; ${own}`;
}

/** Written out, not spread: this runs hundreds of thousands of times when a whole department is judged. */
function findingOf(head: FindingHead, found: Group): Finding {
  const finding: { -readonly [K in keyof Finding]: Finding[K] } = {
    criterion: head.criterion,
    result: found.result,
    provision: head.provision,
    reason: found.reason,
    key: head.key,
    certainty: head.certainty,
  };
  if (found.facts !== undefined) finding.facts = found.facts;
  if (found.missing !== undefined) finding.missing = found.missing;
  if (found.toConfirm !== undefined) finding.toConfirm = found.toConfirm;
  if (found.branches !== undefined) finding.branches = found.branches;
  if (found.parts !== undefined) finding.parts = found.parts;
  if (found.readings !== undefined) finding.readings = found.readings;
  return finding;
}

/** The finding of a branch made on the spot, of a condition that stands elsewhere in the rule. */
export function branchFinding(
  { citation, certainty, parameters }: ConditionHead,
  branch: Pick<ConditionHead, 'key' | 'label'>,
  verdict: Verdict,
  context: EvaluationContext,
): Finding {
  const head = makeHead(
    { ...branch, citation, certainty, ...(parameters === undefined ? {} : { parameters }) },
    context,
  );
  if (head === null) throw new RangeError(`A branch of a lifted condition: ${branch.key}`);
  return findingOf(head, verdict);
}

type Group = Verdict & Pick<Finding, 'parts' | 'readings'>;

function judgeGroup(condition: AnyOf | AllOf | Readings, context: EvaluationContext): Group | null {
  if ('anyOf' in condition) {
    const branches = evaluateConditions(condition.anyOf, context);
    return branches.length === 0 ? null : { ...alternativesVerdict(branches), branches };
  }
  if ('allOf' in condition) {
    const parts = evaluateConditions(condition.allOf, context);
    const [only] = parts;
    if (only === undefined) return null;
    return { ...summary(allOfResults(parts), parts), ...(parts.length === 1 ? {} : { parts }) };
  }
  const readings = evaluateConditions(condition.readings, context);
  const result = agreementOf(readings);
  const reason =
    result === 'unknown'
      ? `Chưa đối chiếu văn bản gốc và các cách hiểu cho kết quả khác nhau: ${labelled(readings)}`
      : `Các cách hiểu có thể có đều cho cùng kết quả: ${labelled(readings)}`;
  const missing = missingText('văn bản Luật 06/2026/QH16', 'settings.fighterFrom2026');
  return { ...(result === 'unknown' ? { missing } : {}), ...summary(result, readings), reason, readings };
}

/** The verdict over alternatives: the reason of the one that is met, or of all that are not. */
export function alternativesVerdict(branches: readonly Finding[]): Verdict {
  const result = anyOfResults(branches);
  const verdict = summary(result, branches);
  if (result === 'notMet') return { ...verdict, reason: `Chưa đạt hướng nào. ${verdict.reason}` };
  return verdict;
}

/** The reasons, facts and missing fact of those findings that decide the result. */
function summary(result: Result, findings: readonly Finding[]): Verdict {
  let reason = '';
  let missing: MissingFact | undefined;
  const facts: string[] = [];
  for (const finding of findings) {
    if (finding.result !== result) continue;
    reason = reason === '' ? finding.reason : `${reason} ${finding.reason}`;
    for (const fact of finding.facts ?? []) if (!facts.includes(fact)) facts.push(fact);
    if (result === 'unknown') missing ??= finding.missing;
  }
  return {
    result,
    reason,
    ...(facts.length === 0 ? {} : { facts }),
    ...(missing === undefined ? {} : { missing }),
  };
}

const resultWords: Readonly<Record<Result, string>> = {
  met: 'đạt',
  notMet: 'chưa đạt',
  unknown: 'chưa xác định',
};

function labelled(findings: readonly Finding[]): string {
  return `${findings.map((finding) => `${finding.criterion}: ${resultWords[finding.result]}`).join('; ')}.`;
}
