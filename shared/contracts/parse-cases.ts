import { z } from 'zod';
import { formatDate } from '../dates/format-date.ts';
import { awardCatalogue } from '../domain/awards/award-catalogue.ts';
import { subjectKindNames, subjectKinds } from '../domain/awards/subject-kind.ts';
import { commendationKinds } from '../domain/eligibility/case-codes.ts';
import type { CaseInput } from '../domain/eligibility/case-input.ts';
import { findContradictions } from '../domain/eligibility/contradictions.ts';
import { isKnownToLaw } from '../domain/eligibility/rules/all-rules.ts';
import { firstDayOfLaw } from '../law/versions.ts';
import { caseFrame, factsSchemas } from './case-file.ts';
import { nearestWord } from './nearest-word.ts';

/** Something in a case file that cannot be judged. */
export interface CaseProblem {
  /** Where: `case 3, facts.ratings[1].rating`. Cases are counted from 1, list entries from 0 as JSON paths are. */
  readonly place: string;
  /** What is wrong and what was expected, in Vietnamese. */
  readonly message: string;
}

/** The cases of a file, or everything that is wrong with it: a file is judged whole or not at all. */
export type ParsedCases =
  | { readonly ok: true; readonly cases: readonly CaseInput[]; readonly isList: boolean }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/**
 * Checks a case file strictly: unknown awards, impossible days, negative counts, misspelt keys, subjects of the wrong kind, and
 * facts that contradict each other. One case or a list of them.
 */
export function parseCases(json: unknown): ParsedCases {
  const isList = Array.isArray(json);
  const entries: readonly unknown[] = isList ? json : [json];
  const cases: CaseInput[] = [];
  const problems: CaseProblem[] = [];
  entries.forEach((entry, index) => {
    const parsed = parseCase(entry);
    if (parsed.ok) cases.push(parsed.input);
    else problems.push(...parsed.problems.map((problem) => placed(index + 1, problem)));
  });
  return problems.length === 0 ? { ok: true, cases, isList } : { ok: false, problems };
}

/** All problems as lines of text, for the command line. */
export function describeProblems(problems: readonly CaseProblem[]): string {
  return problems.map(({ place, message }) => `${place}: ${message}`).join('\n');
}

type ParsedCase =
  | { readonly ok: true; readonly input: CaseInput }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

function parseCase(entry: unknown): ParsedCase {
  const frame = caseFrame.safeParse(entry);
  const problems: CaseProblem[] = frame.success ? [] : problemsOf(frame.error, entry, caseFrame, '');
  const subject = subjectKinds.find((kind) => kind === valueAt(entry, ['subject']));
  const factsSchema = subject === undefined ? undefined : factsSchemas[subject];
  const given = valueAt(entry, ['facts']);
  const facts = factsSchema?.safeParse(given);
  if (factsSchema !== undefined && facts?.success === false) {
    problems.push(...problemsOf(facts.error, given, factsSchema, 'facts'));
  }
  if (problems.length > 0 || !frame.success || !facts?.success) return { ok: false, problems };
  const input: CaseInput = { ...frame.data, facts: facts.data };
  const contradictions = findContradictions(input).map(({ place, message }) => ({
    place,
    message: `dữ kiện mâu thuẫn nên không xét. ${message}`,
  }));
  const wrong = [...wrongKind(input), ...contradictions];
  return wrong.length === 0 ? { ok: true, input } : { ok: false, problems: wrong };
}

/** An award that is not given to such a subject, a kind of commendation that the award does not know, a day before the law. */
function wrongKind({ award, subject, kind = 'merit', on }: CaseInput): readonly CaseProblem[] {
  const { shortName, subjects } = awardCatalogue[award];
  if (on < firstDayOfLaw) {
    const message = `ngày ${formatDate(on)} có trước quy định sớm nhất của chương trình; cần từ ngày ${formatDate(firstDayOfLaw)}.`;
    return [{ place: 'on', message }];
  }
  if (!subjects.includes(subject)) {
    const allowed = subjects.map((each) => `"${each}" (${subjectKindNames[each]})`).join(', ');
    return [{ place: 'subject', message: `${shortName} không tặng cho ${subjectKindNames[subject]}; cần ${allowed}.` }];
  }
  if (isKnownToLaw(award, subject, kind)) return [];
  const known = commendationKinds.filter((each) => isKnownToLaw(award, subject, each));
  return [{ place: 'kind', message: `${shortName} không xét theo "${kind}"; cần một trong: ${known.join(', ')}.` }];
}

function problemsOf(error: z.ZodError, root: unknown, schema: z.ZodType, base: string): CaseProblem[] {
  return error.issues.flatMap((issue) => {
    const place = pathText(base, issue.path);
    if (issue.code !== 'unrecognized_keys') return [{ place, message: describeIssue(issue, root) }];
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      place: pathText(base, [...issue.path, key]),
      message: describeKey(key, known, base === 'facts' && issue.path.length === 0),
    }));
  });
}

function describeIssue(issue: z.core.$ZodIssue, root: unknown): string {
  const value = valueAt(root, issue.path);
  if (value === undefined) return `thiếu; ${issue.message}.`;
  const meant =
    issue.code === 'invalid_value' && typeof value === 'string'
      ? nearestWord(value, issue.values.map(String))
      : undefined;
  const hint = meant === undefined ? '' : ` (có phải "${meant}"?)`;
  return `${shown(value)} không hợp lệ; ${issue.message}${hint}.`;
}

function describeKey(key: string, known: readonly string[], isFact: boolean): string {
  const owner = isFact ? subjectKinds.find((kind) => key in factsSchemas[kind].shape) : undefined;
  if (owner !== undefined) return `khóa này chỉ dùng cho ${subjectKindNames[owner]}.`;
  const meant = nearestWord(key, known);
  const hint = meant === undefined ? `các khóa dùng được: ${known.join(', ')}` : `có phải "${meant}"?`;
  return `khóa không có trong quy ước; ${hint}`.replace(/([^?])$/, '$1.');
}

function placed(number: number, { place, message }: CaseProblem): CaseProblem {
  return { place: place === '' ? `case ${number}` : `case ${number}, ${place}`, message };
}

function pathText(base: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`,
    base,
  );
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    root,
  );
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  let current = schema;
  for (const step of path) {
    current = unwrapped(current);
    if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodObject) current = current.shape[String(step)] ?? current;
  }
  current = unwrapped(current);
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
