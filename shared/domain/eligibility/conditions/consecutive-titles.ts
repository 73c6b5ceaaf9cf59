import type { Parameter } from '../../../law/parameter.ts';
import type { AwardCode } from '../../awards/award-code.ts';
import {
  type EvaluationContext,
  grantedAwards,
  isMaternityYear,
  lastDisciplinedYear,
  laterAwards,
  pendingAwards,
  supportsMerit,
} from '../context.ts';
import { type ConditionHead, type Criterion, met, notMet, unknown, type Verdict } from '../criterion.ts';
import { missingFact } from '../missing-fact.ts';
import { describeAward, listYears, shortName, twoDigits } from '../wording.ts';

/**
 * A yearly title held in so many consecutive years, the year of the case being the last: the higher title is considered in the
 * year of the last of them. Years already used for the same award are not used again unless the setting says so. Titles are
 * taken as decided, never tested again.
 */
export function consecutiveTitles(head: ConditionHead, title: AwardCode, count: Parameter<number>): Criterion {
  return {
    ...head,
    parameters: [count],
    check: (context) => judgeStreak(context, title, context.law.value(count)),
  };
}

/** The verdict on a run of yearly titles that ends with the year of the case. */
export function judgeStreak(context: EvaluationContext, title: AwardCode, count: number): Verdict {
  const { facts, subject } = context;
  const name = shortName(title);
  const years = requiredYears(context, title, count);
  if (facts.awards === undefined) {
    const missing = missingFact(subject, 'awards', `danh hiệu ${name} các năm ${listYears(years)}`);
    return unknown(`Chưa có quá trình khen thưởng; ${wanted(years)}.`, missing);
  }
  const granted = grantedAwards(context, title);
  const said: string[] = [];
  const lacking: number[] = [];
  for (const year of years) {
    const held = granted.find((award) => award.year === year);
    if (held === undefined) lacking.push(year);
    else said.push(describeAward(held));
  }
  const used = yearsUsed(context);
  const consumed = years.filter((year) => year <= used);
  if (consumed.length > 0) {
    const by = `${shortName(context.award)} năm ${used}`;
    return notMet(`Năm ${listYears(consumed)} đã dùng để xét ${by}; ${wanted(years)}.`, said);
  }
  const lastDisciplined = lastDisciplinedYear(context);
  const disciplined = years.filter((year) => year < lastDisciplined);
  if (disciplined.length > 0) {
    const lost = listYears(disciplined);
    return notMet(`Thành tích tính từ khi hết kỷ luật, không tính năm ${lost}; ${wanted(years)}.`, said);
  }
  if (lacking.length === 0) {
    return met(`Có danh hiệu ${name} ${twoDigits(count)} năm liên tục: ${listYears(years)}.`, said);
  }
  const pending = pendingAwards(context, title);
  const never = lacking.filter((year) => !pending.some((award) => award.year === year));
  if (never.length === 0) {
    const open = `${name} năm ${listYears(lacking)}`;
    const missing = missingFact(subject, 'awards', `quyết định tặng ${open}`);
    return unknown(`Danh hiệu ${open} đang đề nghị, chưa có quyết định; ${wanted(years)}.`, missing, said);
  }
  const later = decidedLater(context, title, never);
  return notMet(`Chưa có danh hiệu ${name} năm ${listYears(never)}; ${wanted(years)}.${later}`, said);
}

function wanted(years: readonly number[]): string {
  return `cần ${twoDigits(years.length)} năm liên tục ${listYears(years)}`;
}

/** The years asked for, oldest first; by setting, a year of maternity leave without the title is stepped over. */
function requiredYears(context: EvaluationContext, title: AwardCode, count: number): readonly number[] {
  const skips = context.settings.gapYears === 'skip';
  const granted = skips ? grantedAwards(context, title) : [];
  const years: number[] = [];
  for (let year = context.year; years.length < count; year -= 1) {
    const isGap = skips && isMaternityYear(context.facts, year) && !granted.some((award) => award.year === year);
    if (!isGap) years.unshift(year);
  }
  return years;
}

/** The last year used up by an earlier grant of the award of the case. */
function yearsUsed(context: EvaluationContext): number {
  if (context.settings.reuseYears === 'yes') return Number.NEGATIVE_INFINITY;
  const earlier = grantedAwards(context, context.award).filter(
    (held) => held.year < context.year && supportsMerit(held),
  );
  return earlier.at(-1)?.year ?? Number.NEGATIVE_INFINITY;
}

function decidedLater(context: EvaluationContext, title: AwardCode, years: readonly number[]): string {
  const later = laterAwards(context, title).filter((award) => years.includes(award.year));
  return later.length === 0 ? '' : ` ${later.map(describeAward).join(', ')} có sau ngày xét.`;
}
