import type { Parameter } from '../../../law/parameter.ts';
import { reaches, type ScopeCode, scopeNames } from '../case-codes.ts';
import type { EvaluationContext } from '../context.ts';
import { type ConditionHead, type Criterion, met, notMet, toConfirm, unknown, type Verdict } from '../criterion.ts';
import type { Achievement } from '../facts.ts';
import { missingFact } from '../missing-fact.ts';
import { shortName, showDate, twoDigits, yearRange } from '../wording.ts';

/** Which achievements count: how many, how far they reach, of which years. */
export interface AchievementNeed {
  readonly list: 'initiatives' | 'researchTopics';
  readonly count: number;
  readonly scope: ScopeCode;
  readonly fromYear: number;
  readonly toYear: number;
}

/** What was found for a need. */
export interface AchievementCount {
  /** Recognized by the day of the case, of the years, far enough, not used up. */
  readonly sure: readonly Achievement[];
  /** Those that may count, as their year or recognition is unknown. */
  readonly unsure: readonly Achievement[];
  /** Those that would count, had they not supported another proposal. */
  readonly used: readonly Achievement[];
  readonly isListKnown: boolean;
}

/** Finds the initiatives or topics that may support the award of the case. */
export function countAchievements(context: EvaluationContext, need: Omit<AchievementNeed, 'count'>): AchievementCount {
  const sure: Achievement[] = [];
  const unsure: Achievement[] = [];
  const used: Achievement[] = [];
  const list = context.facts[need.list];
  for (const item of list ?? []) {
    if (!reaches(item.scope, need.scope)) continue;
    if (item.recognizedOn === null || (item.recognizedOn && item.recognizedOn > context.on)) continue;
    if (item.year !== undefined && (item.year < need.fromYear || item.year > need.toYear)) continue;
    if (isUsedElsewhere(item, context)) used.push(item);
    else if (item.recognizedOn === undefined || item.year === undefined) unsure.push(item);
    else sure.push(item);
  }
  return { sure, unsure, used, isListKnown: list !== undefined };
}

/** One initiative supports one proposal (Công văn 5007/BNV-TĐKT, 2023); older law knows no such rule. */
function isUsedElsewhere(item: Achievement, { settings, version, award, year }: EvaluationContext): boolean {
  if (settings.initiativeUse === 'many' || version === 'R2014' || version === 'R2017') return false;
  return item.usedFor?.some((use) => use.award !== award || use.year !== year) ?? false;
}

const words = {
  initiatives: { noun: 'sáng kiến', recognized: 'được công nhận' },
  researchTopics: {
    noun: 'đề tài, đề án, công trình',
    recognized: 'được nghiệm thu',
  },
} as const;

/** The verdict on a need, by what was found. */
export function judgeAchievements(context: EvaluationContext, need: AchievementNeed): Verdict {
  const { sure, unsure, used, isListKnown } = countAchievements(context, need);
  const { noun, recognized } = words[need.list];
  const years = yearRange(need.fromYear, need.toYear);
  const facts = sure.map(describeAchievement(need.list));
  if (sure.length >= need.count)
    return met(`Có ${twoDigits(sure.length)} ${noun} ${scopeNames[need.scope]} ${recognized} (${years}).`, facts);
  const wanted = `${twoDigits(need.count)} ${noun} ${recognized} ${scopeNames[need.scope]}`;
  if (!isListKnown) {
    const missing = missingFact(context.subject, need.list, `${noun} ${scopeNames[need.scope]} (${years})`);
    return unknown(`Chưa có thông tin về ${noun} (${years}); cần ${wanted}.`, missing);
  }
  if (sure.length + unsure.length >= need.count) {
    const missing = missingFact(context.subject, need.list, `năm và ngày ${recognized} của ${noun}`);
    return unknown(`Có ${noun} chưa rõ năm hoặc ngày ${recognized}; cần ${wanted} (${years}).`, missing, facts);
  }
  const found = sure.length === 0 ? `Chưa có ${noun} ${scopeNames[need.scope]}` : `Mới có ${twoDigits(sure.length)}`;
  return notMet(`${found} (${years}); cần ${wanted}.${whyNot(context, used)}`, facts);
}

function whyNot({ award, year }: EvaluationContext, used: readonly Achievement[]): string {
  const use = used[0]?.usedFor?.find((other) => other.award !== award || other.year !== year);
  if (use === undefined) return '';
  return ` Sáng kiến đã dùng cho ${shortName(use.award)} năm ${use.year} không dùng lại.`;
}

function describeAchievement(list: AchievementNeed['list']): (item: Achievement) => string {
  return (item) => {
    const day = item.recognizedOn ? ` (${words[list].recognized} ngày ${showDate(item.recognizedOn)})` : '';
    return `${words[list].noun} ${scopeNames[item.scope]} năm ${item.year}${day}`;
  };
}

/** The years that a need looks at, seen from the year of the case. */
export interface YearsBack {
  /** 1: the year itself; 3: it and the two before it. */
  readonly years: number;
}

/** Initiatives or topics of the last years, as a criterion of its own. */
export function hasAchievement(
  head: ConditionHead,
  need: Pick<AchievementNeed, 'list' | 'scope'> & YearsBack & { readonly count?: Parameter<number> },
): Criterion {
  return {
    ...head,
    ...(need.count === undefined ? {} : { parameters: [need.count] }),
    check: (context) =>
      judgeAchievements(context, {
        list: need.list,
        scope: need.scope,
        count: need.count === undefined ? 1 : context.law.value(need.count),
        fromYear: context.year - need.years + 1,
        toYear: context.year,
      }),
  };
}

/** Asks the officer to see that an initiative has supported no other proposal, where the record does not say. */
export function initiativesUnused(
  head: Omit<ConditionHead, 'key' | 'label'>,
  scope: ScopeCode,
  { years }: YearsBack,
): Criterion {
  return {
    key: 'initiativeUnused',
    label: 'Sáng kiến chưa dùng cho đề nghị khác',
    ...head,
    check: (context) => {
      if (context.settings.initiativeUse === 'many') return null;
      const need = {
        list: 'initiatives',
        scope,
        fromYear: context.year - years + 1,
        toYear: context.year,
      } as const;
      const open = countAchievements(context, need).sure.filter((item) => item.usedFor === undefined);
      if (open.length === 0) return null;
      return toConfirm(
        `Cán bộ xác nhận sáng kiến chưa dùng cho đề nghị khác (${twoDigits(open.length)} sáng kiến chưa ghi).`,
      );
    },
  };
}
