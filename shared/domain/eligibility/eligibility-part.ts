import type { Outcome } from './finding.ts';

/** The parts of «Đủ điều kiện»: who has the award for the year already is not counted among those who cannot get it again. */
export const eligibilityParts = ['all', 'eligible', 'not-proposed', 'undetermined', 'ineligible', 'granted'] as const;
export type EligibilityPart = (typeof eligibilityParts)[number];
export const eligibilityPartNames: Record<EligibilityPart, string> = {
  all: 'Tất cả',
  eligible: 'Đủ điều kiện',
  'not-proposed': 'Đủ, chưa đề nghị',
  undetermined: 'Chưa xác định',
  ineligible: 'Không đủ',
  granted: 'Đã tặng',
};

/** What the part of a line hangs on. */
export interface JudgedLine {
  readonly outcome: Outcome;
  readonly isGranted: boolean;
  readonly isProposed: boolean;
}

/** Whether a line belongs to a part of the list. */
export function isInPart(line: JudgedLine, part: EligibilityPart): boolean {
  if (part === 'all') return true;
  if (line.isGranted) return part === 'granted';
  return part === 'not-proposed' ? line.outcome === 'eligible' && !line.isProposed : line.outcome === part;
}
