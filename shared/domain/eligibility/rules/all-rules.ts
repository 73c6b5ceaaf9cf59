import { type LawVersionKey, lawVersionKeys } from '../../../law/versions.ts';
import type { AwardCode } from '../../awards/award-code.ts';
import type { SubjectKind } from '../../awards/subject-kind.ts';
import type { CommendationKind } from '../case-codes.ts';
import type { Condition } from '../criterion.ts';
import { bktRules } from './bkt.ts';
import { bkttgRules } from './bkttg.ts';
import { ttldttRule, ttldxsRule } from './collective-titles.ts';
import { cstdcsRule } from './cstdcs.ts';
import { cstdtqRule, cstdtRule } from './cstdt.ts';
import { cocpRule, cocpThematicRule, cotRule, cotThematicRule } from './flags.ts';
import { generalBars } from './general-bars.ts';
import { gkRules } from './gk.ts';
import { independenceOrderRules } from './independence-orders.ts';
import { kncRule } from './knc.ts';
import { laborOrderRules } from './labor-orders.ts';
import { ldttRule } from './ldtt.ts';
import type { Rule } from './rule.ts';
import { specialKindRules } from './special-kinds.ts';

/** Every rule that the program holds. */
export const allRules: readonly Rule[] = [
  ldttRule,
  cstdcsRule,
  cstdtRule,
  cstdtqRule,
  ttldttRule,
  ttldxsRule,
  cotRule,
  cotThematicRule,
  cocpRule,
  cocpThematicRule,
  ...gkRules,
  ...bktRules,
  ...bkttgRules,
  ...laborOrderRules,
  ...independenceOrderRules,
  kncRule,
  ...specialKindRules,
];

type ByVersion = Partial<Record<LawVersionKey, readonly Condition[]>>;
type BySubject = Partial<Record<SubjectKind, Partial<Record<CommendationKind, ByVersion>>>>;

/** The conditions of every rule in every version, the general bars last: put together once, looked up for every case. */
const conditionsOf: Partial<Record<AwardCode, BySubject>> = {};
for (const rule of allRules) {
  const bySubject: BySubject = conditionsOf[rule.award] ?? {};
  bySubject[rule.subject] = { ...bySubject[rule.subject], [rule.kind]: conditionsByVersion(rule) };
  conditionsOf[rule.award] = bySubject;
}

function conditionsByVersion(rule: Rule): ByVersion {
  const byVersion: ByVersion = {};
  lawVersionKeys.forEach((version, reached) => {
    const own = rule.versions.findLast((entry) => lawVersionKeys.indexOf(entry.from) <= reached);
    if (own !== undefined) byVersion[version] = [...own.conditions, ...generalBars[version]];
  });
  return byVersion;
}

/** True if the law of some version knows the award for a kind of subject and of commendation. */
export function isKnownToLaw(award: AwardCode, subject: SubjectKind, kind: CommendationKind): boolean {
  return conditionsOf[award]?.[subject]?.[kind] !== undefined;
}

/** All the conditions in one version of the law; undefined if it knows no such award for the subject and kind. */
export function conditionsFor(
  award: AwardCode,
  subject: SubjectKind,
  kind: CommendationKind,
  version: LawVersionKey,
): readonly Condition[] | undefined {
  return conditionsOf[award]?.[subject]?.[kind]?.[version];
}
