import type { Outcome } from '#shared/domain/eligibility/finding.ts';

/** The three outcomes in words. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  eligible: 'đủ điều kiện',
  ineligible: 'không đủ điều kiện',
  undetermined: 'chưa xác định',
};
