import { readFileSync } from 'node:fs';
import { describeProblems, parseCases } from '#shared/contracts/parse-cases.ts';
import { evaluateCase } from '#shared/domain/eligibility/evaluate-case.ts';
import { type Evaluation, flattenFindings } from '#shared/domain/eligibility/finding.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { type Command, UsageError } from './command.ts';
import { outcomeNames } from './outcome-names.ts';
import { readOptions } from './read-options.ts';

/** Runs the law on stand-alone cases: one, or a list of them. */
export const evaluate: Command = {
  usage: 'evaluate HỒ_SƠ.json',
  summary: 'Xét các trường hợp ghi trong tệp, không cần tệp dữ liệu',
  run(args) {
    const { words } = readOptions(args, {});
    const [file] = words;
    if (file === undefined || words.length > 1) throw new UsageError('Hãy ghi đúng một tệp hồ sơ .json.');
    const json = readJson(file);
    const parsed = parseCases(json);
    if (!parsed.ok) throw new UsageError(describeProblems(parsed.problems));
    const evaluations = parsed.cases.map((caseInput) => evaluateCase(caseInput));
    return { data: parsed.isList ? evaluations : evaluations[0], lines: evaluations.flatMap(tell) };
  },
};

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return fail({ kind: 'fileMissing', path: file });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`Tệp “${file}” không phải JSON đúng: ${error instanceof Error ? error.message : ''}`);
  }
}

function tell(evaluation: Evaluation): string[] {
  const mark = { met: 'đạt', notMet: 'không đạt', unknown: 'chưa rõ' } as const;
  const findings = flattenFindings(evaluation.findings).map(
    ({ finding, depth }) =>
      `${'  '.repeat(depth + 1)}[${mark[finding.result]}] ${finding.criterion}: ${finding.reason} (${finding.provision})`,
  );
  return [`${evaluation.award} — ${outcomeNames[evaluation.outcome]} (${evaluation.lawVersion})`, ...findings];
}
