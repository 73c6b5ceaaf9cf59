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

const byName = new Map(allRules.map((rule) => [nameOf(rule.award, rule.subject, rule.kind), rule]));
const conditionsByName = new Map<string, readonly Condition[]>();

function nameOf(award: AwardCode, subject: SubjectKind, kind: CommendationKind): string {
  return `${award} ${subject} ${kind}`;
}

/** The rule of an award for a kind of subject and of commendation; undefined if the law knows none. */
export function ruleFor(award: AwardCode, subject: SubjectKind, kind: CommendationKind): Rule | undefined {
  return byName.get(nameOf(award, subject, kind));
}

/**
 * All the conditions in one version of the law, the general bars last; undefined if the law knows no such award for the subject
 * and kind, or did not yet.
 */
export function conditionsFor(
  award: AwardCode,
  subject: SubjectKind,
  kind: CommendationKind,
  version: LawVersionKey,
): readonly Condition[] | undefined {
  const name = `${nameOf(award, subject, kind)} ${version}`;
  const known = conditionsByName.get(name);
  if (known !== undefined) return known;
  const reached = lawVersionKeys.indexOf(version);
  const own = ruleFor(award, subject, kind)?.versions.findLast(
    (entry) => lawVersionKeys.indexOf(entry.from) <= reached,
  );
  if (own === undefined) return undefined;
  const conditions = [...own.conditions, ...generalBars[version]];
  conditionsByName.set(name, conditions);
  return conditions;
}
