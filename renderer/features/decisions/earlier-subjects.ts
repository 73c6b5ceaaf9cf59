import type { DecisionRow } from '#shared/contracts/decisions.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import type { DecisionHead } from './decision-draft.ts';

const MOST = 8;
const YEAR = /(năm\s+)((?:19|20)\d\d)(?!\d)/giu;

/**
 * Subject lines of the same issuer's earlier decisions, newest first, each as it would be in the year of signing now:
 * «… năm 2024» of a decision signed in 2024 becomes «… năm 2025» in 2025. At most eight; none without a day of signing.
 */
export function earlierSubjects(
  decisions: readonly DecisionRow[],
  head: Pick<DecisionHead, 'issuer' | 'signedOn'>,
): readonly string[] {
  const { signedOn, issuer } = head;
  if (signedOn === null || !isIsoDate(signedOn)) return [];
  const subjects = decisions
    .filter((each) => each.issuer === issuer && each.signedOn <= signedOn && each.subjectLine !== '')
    .sort((a, b) => (a.signedOn < b.signedOn ? 1 : -1))
    .map((each) => {
      const later = Number(signedOn.slice(0, 4)) - Number(each.signedOn.slice(0, 4));
      return each.subjectLine.replace(YEAR, (_, word: string, year: string) => `${word}${Number(year) + later}`);
    });
  return [...new Set(subjects)].slice(0, MOST);
}
