import type { Parameter } from '../../../law/parameter.ts';
import type { AwardCode } from '../../awards/award-code.ts';
import type { ScopeCode } from '../case-codes.ts';
import { type EvaluationContext, grantedAwards, pendingAwards } from '../context.ts';
import {
  alternativesVerdict,
  branchFinding,
  type ConditionHead,
  met,
  notMet,
  unknown,
  type Verdict,
} from '../criterion.ts';
import { missingFact } from '../missing-fact.ts';
import { describeAward, listYears, shortName, twoDigits, yearRange } from '../wording.ts';
import { judgeAchievements } from './achievements.ts';
import { type CountedPeriod, lengthOf, type YearSpan } from './counted-period.ts';
import type { PeriodDemand } from './period-conditions.ts';

type Head = Omit<ConditionHead, 'parameters'>;

/** So many years rated excellent within the period. */
export function excellentYearsWithin(head: Head, count: Parameter<number>): PeriodDemand {
  return {
    ...head,
    parameters: [count],
    judge: (context, period) => judgeExcellentYears(context, period, context.law.value(count)),
  };
}

function judgeExcellentYears(context: EvaluationContext, { sure, possible }: CountedPeriod, count: number): Verdict {
  const { ratings } = context.facts;
  const excellent: number[] = [];
  const open: number[] = [];
  let hoped = 0;
  for (let year = possible.from; year <= possible.to; year += 1) {
    const rating = ratings.get(year);
    if (rating === undefined) open.push(year);
    if (rating !== 'HTXS') continue;
    hoped += 1;
    if (isWithin(year, sure)) excellent.push(year);
  }
  const facts = excellent.map((year) => `Xếp loại năm ${year}: HTXS`);
  if (excellent.length >= count) {
    return met(`Có ${twoDigits(excellent.length)} năm hoàn thành xuất sắc: ${listYears(excellent)}.`, facts);
  }
  const wanted = `cần ${twoDigits(count)} năm hoàn thành xuất sắc nhiệm vụ trong thời gian đó`;
  if (open.length > 0 && hoped + open.length >= count) {
    const missing = missingFact(context.subject, 'ratings', `xếp loại năm ${listYears(open)}`);
    return unknown(`Chưa có xếp loại năm ${listYears(open)}; ${wanted}.`, missing, facts);
  }
  return notMet(`Có ${twoDigits(excellent.length)} năm hoàn thành xuất sắc; ${wanted}.`, facts);
}

/** So many titles of a kind within the period. */
export function titlesWithin(head: Head, title: AwardCode, count: Parameter<number>): PeriodDemand {
  return {
    ...head,
    parameters: [count],
    judge: (context, period) => judgeTitles(context, period, title, context.law.value(count)),
  };
}

function judgeTitles(context: EvaluationContext, period: CountedPeriod, title: AwardCode, count: number): Verdict {
  const name = shortName(title);
  const wanted = `cần ${twoDigits(count)} lần ${name} trong thời gian đó`;
  if (context.facts.awards === undefined) {
    return unknown(
      `Chưa có quá trình khen thưởng; ${wanted}.`,
      missingFact(context.subject, 'awards', `các lần được tặng ${name}`),
    );
  }
  const granted = grantedAwards(context, title);
  const sure = granted.filter((held) => isWithin(held.year, period.sure));
  const facts = sure.map(describeAward);
  if (sure.length >= count)
    return met(`Có ${twoDigits(sure.length)} lần ${name}: ${listYears(sure.map((held) => held.year))}.`, facts);
  const hoped = [...granted, ...pendingAwards(context, title)].filter((held) => isWithin(held.year, period.possible));
  if (hoped.length >= count) {
    const missing = missingFact(context.subject, 'ratings', 'xếp loại các năm còn thiếu trong thời gian đó');
    return unknown(
      `Có đủ ${twoDigits(count)} lần ${name} nếu các năm chưa xếp loại hoặc chưa có quyết định được tính.`,
      missing,
      facts,
    );
  }
  return notMet(`Có ${twoDigits(sure.length)} lần ${name}${rangeOf(period)}; ${wanted}.`, facts);
}

/** So many initiatives of a scope within the period. */
export function initiativesWithin(head: Head, scope: ScopeCode, count: Parameter<number>): PeriodDemand {
  return {
    ...head,
    parameters: [count],
    judge: (context, period) => {
      const need = {
        list: 'initiatives',
        scope,
        count: context.law.value(count),
      } as const;
      const within = ({ from, to }: YearSpan) => judgeAchievements(context, { ...need, fromYear: from, toYear: to });
      const sure = within(spanFor(context, period.sure));
      if (sure.result !== 'notMet') return sure;
      const hoped = within(spanFor(context, period.possible));
      if (hoped.result === 'notMet') return sure;
      const missing = missingFact(context.subject, 'ratings', 'xếp loại các năm còn thiếu trong thời gian đó');
      return unknown('Có đủ sáng kiến nếu các năm chưa xếp loại được tính.', missing, sure.facts);
    },
  };
}

/** So many initiatives, or so many research topics, within the period; the two are not added together. */
export function initiativesOrTopicsWithin(head: Head, scope: ScopeCode, count: Parameter<number>): PeriodDemand {
  return {
    ...head,
    parameters: [count],
    judge: (context, { sure }) => {
      const span = spanFor(context, sure);
      const need = {
        scope,
        count: context.law.value(count),
        fromYear: span.from,
        toYear: span.to,
      } as const;
      const condition = { ...head, parameters: [count] };
      const judged = (list: 'initiatives' | 'researchTopics', label: string) =>
        branchFinding(condition, { key: list, label }, judgeAchievements(context, { ...need, list }), context);
      const branches = [judged('initiatives', 'Sáng kiến'), judged('researchTopics', 'Đề tài, đề án, công trình')];
      return { ...alternativesVerdict(branches), branches };
    },
  };
}

/** An empty period still has its last year, so that the sentence names one. */
function spanFor(context: EvaluationContext, span: YearSpan): YearSpan {
  return lengthOf(span) === 0 ? { from: context.year, to: context.year } : span;
}

/** True if the year lies within the span. */
export function isWithin(year: number, { from, to }: YearSpan): boolean {
  return year >= from && year <= to;
}

function rangeOf({ sure }: CountedPeriod): string {
  return lengthOf(sure) === 0 ? '' : ` (${yearRange(sure.from, sure.to)})`;
}
