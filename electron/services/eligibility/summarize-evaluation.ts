import type { EligibilityRow } from '#shared/contracts/eligibility.ts';
import type { Evaluation } from '#shared/domain/eligibility/finding.ts';

/** The outcome with what stands in its way: the first condition that is not met, else the first that is not known. */
export function summarizeEvaluation(evaluation: Evaluation): Pick<EligibilityRow, 'outcome' | 'missing' | 'provision'> {
  const { outcome, findings } = evaluation;
  const obstacle =
    findings.find((finding) => finding.result === 'notMet') ?? findings.find((finding) => finding.result === 'unknown');
  return { outcome, missing: obstacle?.reason ?? '', provision: obstacle?.provision ?? findings[0]?.provision ?? '' };
}
