import { cite } from '../../../law/citation.ts';
import type { LawVersionKey } from '../../../law/versions.ts';
import { notDisciplined } from '../conditions/discipline.ts';
import { noHigherCommendation, notAlreadyGranted } from '../conditions/not-already-granted.ts';
import { notUnderReview } from '../conditions/under-review.ts';
import type { Condition } from '../criterion.ts';
import { at, type Place, within } from './rule.ts';

/** One initiative supports one proposal: guidance of 2023 on "one achievement, one award". */
export const oneUse = within(cite('law2022', '5.2c'), at('letter5007of2023'));

function bars(review: Place, oneAward: Place): readonly Condition[] {
  return [notUnderReview(review), notDisciplined(review), notAlreadyGranted(oneAward), noHigherCommendation(oneAward)];
}

const in2014 = bars(at('decree65of2014', '2', 'memory'), at('law2003', '6', 'memory'));
const in2017 = bars(at('decree91of2017', '3.2', 'secondary'), at('law2003', '6', 'memory'));
const in2024 = bars(at('decree98of2023', '4.4', 'memory'), at('law2022', '5.2c'));
const in2025 = bars(at('decree152of2025', '4.4'), at('law2022', '5.2c'));

/** What bars every award, in each version of the law: reviews, discipline, one achievement rewarded twice. */
export const generalBars: Readonly<Record<LawVersionKey, readonly Condition[]>> = {
  R2014: in2014,
  R2017: in2017,
  R2024: in2024,
  R2025: in2025,
  R2026: in2025,
};
