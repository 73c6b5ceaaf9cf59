import type { Parameter } from '../../../law/parameter.ts';
import type { AwardCombination, CountedAward } from '../../../law/parameter-values.ts';
import { type EvaluationContext, grantedAwards, pendingAwards, supportsMerit } from '../context.ts';
import {
  alternativesVerdict,
  branchFinding,
  type ConditionHead,
  met,
  notMet,
  unknown,
  type Verdict,
} from '../criterion.ts';
import type { HeldAward } from '../facts.ts';
import { missingFact } from '../missing-fact.ts';
import { describeAward, shortName, twoDigits } from '../wording.ts';
import type { YearSpan } from './counted-period.ts';
import type { PeriodDemand } from './period-conditions.ts';
import { isWithin } from './period-demands.ts';

const countedAwards: readonly CountedAward[] = ['COCP', 'COT', 'BKTTG', 'BKT'];

/** The flags and diplomas of a collective within the period: each way of having enough is a branch of its own. */
export function recordWithin(
  head: Omit<ConditionHead, 'parameters'>,
  record: Parameter<readonly AwardCombination[]>,
): PeriodDemand {
  return {
    ...head,
    parameters: [record],
    judge: (context, { sure, possible }) => {
      const counts = countRecord(context, sure, false);
      const hoped = countRecord(context, possible, true);
      const condition = { ...head, parameters: [record] };
      const branches = context.law.value(record).map((combination, index) => {
        const branch = { key: `${head.key}-${index + 1}`, label: describeNeeds(combination) };
        return branchFinding(condition, branch, judgeCombination(context, combination, counts, hoped), context);
      });
      return { ...alternativesVerdict(branches), branches };
    },
  };
}

type Counts = Readonly<Record<CountedAward, readonly HeldAward[]>>;

/** Merit awards only: thematic and unexpected ones support no merit award. */
function countRecord(context: EvaluationContext, span: YearSpan, withPending: boolean): Counts {
  const of = (code: CountedAward): readonly HeldAward[] => {
    const held = withPending
      ? [...grantedAwards(context, code), ...pendingAwards(context, code)]
      : grantedAwards(context, code);
    return held.filter((award) => isWithin(award.year, span) && supportsMerit(award));
  };
  return {
    COCP: of('COCP'),
    COT: of('COT'),
    BKTTG: of('BKTTG'),
    BKT: of('BKT'),
  };
}

function judgeCombination(
  context: EvaluationContext,
  combination: AwardCombination,
  counts: Counts,
  hoped: Counts,
): Verdict {
  const { facts, subject } = context;
  const needs = describeNeeds(combination);
  if (combination.onlyWithoutFlag && facts.eligibleForFlag === true) {
    return notMet(`${needs}: chỉ áp dụng cho tập thể không thuộc đối tượng được tặng cờ thi đua.`);
  }
  if (facts.awards === undefined) {
    return unknown(
      `Chưa có quá trình khen thưởng; cần ${needs}.`,
      missingFact(subject, 'awards', 'các cờ thi đua, bằng khen đã được tặng'),
    );
  }
  const held = countedAwards.filter((code) => combination.needs[code]).flatMap((code) => counts[code]);
  const said = held.map(describeAward);
  if (isEnough(context, combination, counts)) {
    if (combination.onlyWithoutFlag && facts.eligibleForFlag === undefined) {
      const missing = missingFact(subject, 'eligibleForFlag', 'tập thể có thuộc đối tượng được tặng cờ thi đua không');
      return unknown(`Có ${needs}; chưa rõ tập thể có thuộc đối tượng được tặng cờ thi đua không.`, missing, said);
    }
    return met(`Có ${needs} trong thời gian đó.`, said);
  }
  if (isEnough(context, combination, hoped)) {
    const missing = missingFact(subject, 'ratings', 'xếp loại các năm còn thiếu trong thời gian đó');
    return unknown(`Có ${needs} nếu các năm chưa xếp loại hoặc chưa có quyết định được tính.`, missing, said);
  }
  return notMet(`Có ${describeCounts(combination, counts)}; cần ${needs}.`, said);
}

/** By setting, a Government flag beyond those asked for stands for a provincial one. */
function isEnough({ settings }: EvaluationContext, { needs }: AwardCombination, counts: Counts): boolean {
  const spareFlags = settings.higherFlag === 'counts' ? Math.max(0, counts.COCP.length - (needs.COCP ?? 0)) : 0;
  return (
    counts.COCP.length >= (needs.COCP ?? 0) &&
    counts.COT.length + spareFlags >= (needs.COT ?? 0) &&
    counts.BKTTG.length >= (needs.BKTTG ?? 0) &&
    counts.BKT.length >= (needs.BKT ?? 0)
  );
}

/** `01 Cờ tỉnh và 02 BK tỉnh`, with the remark on collectives that receive no flags. */
function describeNeeds({ needs, onlyWithoutFlag }: AwardCombination): string {
  const parts = countedAwards
    .filter((code) => needs[code])
    .map((code) => `${twoDigits(needs[code] ?? 0)} ${shortName(code)}`);
  return `${parts.join(' và ')}${onlyWithoutFlag ? ' (tập thể không thuộc đối tượng tặng cờ)' : ''}`;
}

function describeCounts({ needs }: AwardCombination, counts: Counts): string {
  const parts = countedAwards
    .filter((code) => needs[code])
    .map((code) => `${twoDigits(counts[code].length)} ${shortName(code)}`);
  return parts.join(' và ');
}
