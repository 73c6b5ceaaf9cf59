import { ratingNames } from '../../awards/rating-code.ts';
import type { EvaluationContext } from '../context.ts';
import { met, notMet, unknown, type Verdict } from '../criterion.ts';
import { missingFact } from '../missing-fact.ts';
import { describeAward, listYears, shortName, showDate, twoDigits, yearRange } from '../wording.ts';
import {
  type CountedPeriod,
  isLongEnoughSinceDecision,
  judgeYear,
  lengthOf,
  type PeriodSpec,
  type YearStandard,
} from './counted-period.ts';

const standards: Readonly<Record<YearStandard, string>> = {
  good: 'hoàn thành tốt nhiệm vụ trở lên',
  excellent: 'hoàn thành xuất sắc nhiệm vụ',
  excellentCollective: 'hoàn thành xuất sắc nhiệm vụ hoặc Tập thể lao động xuất sắc',
};

/** Whether a period is long enough: so many continuous years of the standard. */
export function judgeLength(context: EvaluationContext, spec: PeriodSpec, period: CountedPeriod): Verdict {
  const years = context.law.value(spec.years);
  const standard = standards[spec.standard];
  const wanted = (): string => {
    const until = spec.endsWithProposal(context) ? ` đến năm ${context.year}` : '';
    return `cần ${twoDigits(years)} năm liên tục ${standard}${until}${startOf(context, spec, period)}`;
  };
  if (spec.after !== undefined && context.facts.awards === undefined && lengthOf(period.possible) >= years) {
    const missing = missingFact(context.subject, 'awards', `ngày được tặng ${shortName(spec.after)}`);
    return unknown(`Chưa rõ mốc bắt đầu tính; ${wanted()}.`, missing);
  }
  const length = lengthOf(period.sure);
  const range = yearRange(period.sure.from, period.sure.to);
  if (length >= years) {
    const decidedOn = period.prior?.decidedOn;
    if (decidedOn && !isLongEnoughSinceDecision(context, period, years)) {
      return notMet(`Chưa đủ ${twoDigits(years)} năm kể từ quyết định ngày ${showDate(decidedOn)}.`, [
        describeAward(period.prior),
      ]);
    }
    return met(`${twoDigits(length)} năm liên tục ${standard}: ${range}.`, factsOf(context, period));
  }
  if (lengthOf(period.possible) >= years) {
    const lacking = unknownYears(context, spec, period, years);
    const missing = missingFact(context.subject, 'ratings', `xếp loại năm ${listYears(lacking)}`);
    return unknown(`Chưa có xếp loại năm ${listYears(lacking)}; ${wanted()}.`, missing, factsOf(context, period));
  }
  const found = length === 0 ? 'Chưa có năm nào tính được' : `Mới có ${twoDigits(length)} năm (${range})`;
  return notMet(`${found}; ${wanted()}.${brokenBy(context, period)}`, factsOf(context, period));
}

function startOf(context: EvaluationContext, spec: PeriodSpec, period: CountedPeriod): string {
  if (period.excludedBy === 'prior' && period.prior !== undefined) return `, tính sau ${describeAward(period.prior)}`;
  if (period.excludedBy === 'sameAward')
    return `, tính sau lần được tặng ${shortName(context.award)} năm ${period.lastExcludedYear}`;
  if (period.excludedBy === 'discipline') return `, tính từ khi hết kỷ luật năm ${period.lastExcludedYear}`;
  return spec.after === undefined ? '' : `, tính sau khi được tặng ${shortName(spec.after)}`;
}

function brokenBy({ facts }: EvaluationContext, { brokenIn }: CountedPeriod): string {
  const rating = brokenIn === undefined ? undefined : facts.ratings.get(brokenIn);
  return rating === undefined ? '' : ` Năm ${brokenIn} xếp loại “${ratingNames[rating]}”.`;
}

function factsOf({ facts }: EvaluationContext, { sure }: CountedPeriod): readonly string[] {
  const said: string[] = [];
  for (let year = sure.from; year <= sure.to; year += 1) {
    const rating = facts.ratings.get(year);
    said.push(rating === undefined ? `Danh hiệu năm ${year}` : `Xếp loại năm ${year}: ${rating}`);
  }
  return said;
}

/** The unknown years among the last ones asked for. */
function unknownYears(
  context: EvaluationContext,
  spec: PeriodSpec,
  { possible }: CountedPeriod,
  years: number,
): readonly number[] {
  const lacking: number[] = [];
  for (let year = Math.max(possible.from, possible.to - years + 1); year <= possible.to; year += 1) {
    if (judgeYear(context, spec.standard, year) === 'unknown') lacking.push(year);
  }
  return lacking;
}
