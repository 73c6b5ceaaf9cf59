import type { CaseInput } from './case-input.ts';
import { type EvaluationOptions, evaluateAward, judgeOn } from './evaluate-award.ts';
import { readFacts } from './facts.ts';
import type { Evaluation } from './finding.ts';

/**
 * Judges one stand-alone case by the law in force on the day its dossier is received, with the office's settings and regulations.
 * Checked input only: `parseCases` refuses what cannot be judged, contradictory facts among it.
 * @throws NotInForceError before 20/8/2014
 */
export function evaluateCase(input: CaseInput, options: EvaluationOptions = {}): Evaluation {
  const { award, year, on, subject, kind, facts } = input;
  return evaluateAward(judgeOn(on, options), {
    award,
    year,
    subject,
    kind,
    facts: readFacts(facts),
  });
}
