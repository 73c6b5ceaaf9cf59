import { dateParts, isIsoDate } from '#shared/dates/iso-date.ts';
import type { DecisionHead } from './decision-draft.ts';

/**
 * The year of the achievement that a decision most likely rewards: the one its subject line names (`… năm 2025`), else
 * for yearly merit signed in the first quarter the year before, else the year of signing; null without a signing day.
 */
export function likelyAwardYear(head: DecisionHead): number | null {
  const named = [...head.subjectLine.matchAll(/năm\s+((?:19|20)\d\d)(?!\d)/giu)].at(-1)?.[1];
  if (named !== undefined) return Number(named);
  if (!isIsoDate(head.signedOn)) return null;
  const { year, month } = dateParts(head.signedOn);
  return head.commendationKind === 'merit' && month <= 3 ? year - 1 : year;
}
