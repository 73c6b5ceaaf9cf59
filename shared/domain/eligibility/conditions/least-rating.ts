import type { Parameter } from '../../../law/parameter.ts';
import type { LeastRating } from '../../../law/parameter-values.ts';
import { isRatingAtLeast, ratingNames } from '../../awards/rating-code.ts';
import type { EvaluationContext } from '../context.ts';
import { grantedAwards } from '../context.ts';
import { type ConditionHead, type Criterion, met, notMet, unknown, type Verdict } from '../criterion.ts';
import { missingFact } from '../missing-fact.ts';
import { describeAward } from '../wording.ts';

/** The rating of the year, at least the one that the parameter names. */
export function leastRating(head: Omit<ConditionHead, 'key' | 'label'>, parameter: Parameter<LeastRating>): Criterion {
  return {
    key: 'rating',
    label: 'Mức hoàn thành nhiệm vụ',
    ...head,
    parameters: [parameter],
    check: (context) => judgeRating(context, context.law.value(parameter)),
  };
}

/** A fixed rating that the text itself names: hoàn thành xuất sắc nhiệm vụ. */
export function excellentRating(head: Omit<ConditionHead, 'key' | 'label'>): Criterion {
  return {
    key: 'excellentRating',
    label: 'Hoàn thành xuất sắc nhiệm vụ',
    ...head,
    check: (context) => judgeRating(context, 'HTXS'),
  };
}

/** Holding LĐTT of the year settles the part of a higher title that asks for its standard: titles are never re-tested. */
export function unlessAdvancedLaborer(criterion: Criterion): Criterion {
  return {
    ...criterion,
    check: (context) => {
      const title = grantedAwards(context, 'LDTT').find((held) => held.year === context.year);
      if (title === undefined) return criterion.check(context);
      return met('Đã được tặng LĐTT của năm xét; danh hiệu đã có quyết định không xét lại.', [describeAward(title)]);
    },
  };
}

function judgeRating(context: EvaluationContext, least: LeastRating): Verdict {
  const { year, subject, facts } = context;
  const rating = facts.ratings.get(year);
  if (rating === undefined) {
    const missing = missingFact(subject, 'ratings', `xếp loại năm ${year}`);
    return unknown(`Chưa có xếp loại năm ${year}; cần từ “${ratingNames[least]}”${orBetter(least)}.`, missing);
  }
  const said = `Năm ${year} xếp loại “${ratingNames[rating]}”`;
  const fact = [`Xếp loại năm ${year}: ${rating}`];
  if (isRatingAtLeast(rating, least)) return met(`${said}.`, fact);
  return notMet(`${said}; cần “${ratingNames[least]}”${orBetter(least)}.`, fact);
}

function orBetter(least: LeastRating): string {
  return least === 'HTXS' ? '' : ' trở lên';
}
