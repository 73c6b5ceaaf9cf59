import { isRegulationInForce, regulationProvision } from '../../law/regulation-values.ts';
import type { AwardCode } from '../awards/award-code.ts';
import { isRatingAtLeast, type RatingCode, ratingNames } from '../awards/rating-code.ts';
import { judgeAchievements } from './conditions/achievements.ts';
import { judgeShare } from './conditions/collective-members.ts';
import { judgeExistence } from './conditions/collective-standing.ts';
import { judgeStreak } from './conditions/consecutive-titles.ts';
import { judgePrior } from './conditions/prior-award.ts';
import { judgeReceipt } from './conditions/received-by.ts';
import { type EvaluationContext, grantedAwards, pendingAwards } from './context.ts';
import { alternativesVerdict, met, notMet, toConfirm, unknown, type Verdict } from './criterion.ts';
import type { Finding } from './finding.ts';
import { missingFact } from './missing-fact.ts';
import type { Regulation, RegulationCriterion, RegulationDemand } from './regulation.ts';
import { describeAward, listYears, shortName, twoDigits, yearRange } from './wording.ts';

/** What the regulations in force on the day of the case add to the law, judged. */
export function regulationFindings(regulations: readonly Regulation[], context: EvaluationContext): Finding[] {
  return regulations
    .filter(({ instrument }) => isRegulationInForce(instrument, context.on))
    .flatMap(({ instrument, criteria }) =>
      criteria
        .filter((criterion) => applies(criterion, context))
        .map((criterion) => ({
          criterion,
          provision: regulationProvision(instrument, criterion.place),
        })),
    )
    .map(({ criterion, provision }) =>
      findingOf(criterion, provision, judgeDemand(criterion.demand, context, provision)),
    );
}

function applies({ award, subject, from }: RegulationCriterion, context: EvaluationContext): boolean {
  const isForSubject = subject === undefined || subject === context.subject;
  return award === context.award && isForSubject && from <= context.on && context.kind === 'merit';
}

function findingOf(
  { key, label }: Pick<RegulationCriterion, 'key' | 'label'>,
  provision: string,
  verdict: Verdict,
): Finding {
  const { result, reason, ...rest } = verdict;
  return {
    criterion: label,
    result,
    provision,
    reason,
    key: `regulation-${key}`,
    certainty: 'read',
    ...rest,
  };
}

function judgeDemand(demand: RegulationDemand, context: EvaluationContext, provision: string): Verdict {
  const { year } = context;
  switch (demand.kind) {
    case 'minimumRating':
      return judgeRatings(context, demand.rating, demand.years);
    case 'initiatives':
      return judgeAchievements(context, {
        list: 'initiatives',
        scope: demand.scope,
        count: demand.count,
        fromYear: year - demand.years + 1,
        toYear: year,
      });
    case 'awards':
      return judgeAwardCount(context, demand.award, demand.count, demand.years);
    case 'consecutiveTitles':
      return judgeStreak(context, demand.award, demand.years);
    case 'priorAward':
      return judgePrior(context, demand.award);
    case 'memberShare':
      return judgeShare(context, demand.of, demand.percent);
    case 'existence':
      return judgeExistence(context, demand.years);
    case 'receivedBy':
      return judgeReceipt(context, demand.monthDay, demand.yearsLater);
    case 'confirm':
      return toConfirm(`${demand.question} Cán bộ xác nhận khi bình xét.`);
    case 'anyOf': {
      const branches = demand.demands.map((branch, index) =>
        findingOf(
          { key: `branch-${index + 1}`, label: `Hướng ${index + 1}` },
          provision,
          judgeDemand(branch, context, provision),
        ),
      );
      return { ...alternativesVerdict(branches), branches };
    }
    default:
      return demand satisfies never;
  }
}

function judgeRatings({ facts, year, subject }: EvaluationContext, least: RatingCode, years: number): Verdict {
  const span = Array.from({ length: years }, (_, index) => year - years + 1 + index);
  const wanted = `cần “${ratingNames[least]}” trở lên các năm ${listYears(span)}`;
  const low = span.filter((each) => {
    const rating = facts.ratings.get(each);
    return rating !== undefined && !isRatingAtLeast(rating, least);
  });
  if (low.length > 0) return notMet(`Năm ${listYears(low)} xếp loại thấp hơn; ${wanted}.`);
  const lacking = span.filter((each) => !facts.ratings.has(each));
  if (lacking.length === 0) return met(`Đạt “${ratingNames[least]}” trở lên các năm ${listYears(span)}.`);
  return unknown(
    `Chưa có xếp loại năm ${listYears(lacking)}; ${wanted}.`,
    missingFact(subject, 'ratings', `xếp loại năm ${listYears(lacking)}`),
  );
}

function judgeAwardCount(context: EvaluationContext, award: AwardCode, count: number, years: number): Verdict {
  const { facts, subject, year } = context;
  const from = year - years + 1;
  const wanted = `cần ${twoDigits(count)} lần ${shortName(award)} (${yearRange(from, year)})`;
  const missing = missingFact(subject, 'awards', `các lần được tặng ${shortName(award)}`);
  if (facts.awards === undefined) return unknown(`Chưa có quá trình khen thưởng; ${wanted}.`, missing);
  const isInSpan = (held: { readonly year: number }): boolean => held.year >= from && held.year <= year;
  const held = grantedAwards(context, award).filter(isInSpan);
  const said = held.map(describeAward);
  if (held.length >= count) return met(`Có ${said.join(', ')}.`, said);
  if (held.length + pendingAwards(context, award).filter(isInSpan).length >= count) {
    return unknown(`Có ${shortName(award)} đang đề nghị, chưa có quyết định; ${wanted}.`, missing, said);
  }
  return notMet(`Có ${twoDigits(held.length)} lần; ${wanted}.`, said);
}
