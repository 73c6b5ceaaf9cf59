import { awardCatalogue } from '../../awards/award-catalogue.ts';
import { type AwardCode, commendationCodes } from '../../awards/award-code.ts';
import { grantedAwards } from '../context.ts';
import { type ConditionHead, type Criterion, notMet, toConfirm } from '../criterion.ts';
import type { HeldAward } from '../facts.ts';
import { describeAward, shortName } from '../wording.ts';

/** One achievement, one award of its kind: the same award of the same year is not given again. */
export function notAlreadyGranted(head: Omit<ConditionHead, 'key' | 'label'>): Criterion {
  return {
    key: 'alreadyGranted',
    label: 'Chưa được tặng cho cùng thành tích',
    ...head,
    check: (context) => {
      const same = grantedAwards(context, context.award).find((held) => held.year === context.year && isMerit(held));
      if (same !== undefined)
        return notMet(`Đã được tặng ${describeAward(same)}; một thành tích không khen hai lần.`, [describeAward(same)]);
      if (context.award !== 'COT') return null;
      const flag = grantedAwards(context, 'COCP').find((held) => held.year === context.year);
      if (flag === undefined) return null;
      return notMet(`Đã được tặng ${describeAward(flag)}; năm đó không tặng thêm Cờ tỉnh.`, [describeAward(flag)]);
    },
  };
}

/** One achievement, one form of commendation: a higher form for the merit of the same year leaves nothing for a lower one. */
export function noHigherCommendation(head: Omit<ConditionHead, 'key' | 'label'>): Criterion {
  return {
    key: 'higherCommendation',
    label: 'Thành tích chưa được khen ở mức cao hơn',
    ...head,
    check: (context) => {
      const higher = higherForms[context.award]
        .flatMap((code) => grantedAwards(context, code))
        .filter((held) => held.year === context.year && isMerit(held));
      const sure = higher.find((held) => held.kind === 'merit');
      if (sure !== undefined)
        return notMet(`Thành tích năm ${context.year} đã được tặng ${describeAward(sure)}.`, [describeAward(sure)]);
      const [unsure] = higher;
      if (unsure === undefined) return null;
      return toConfirm(
        `Đã có ${describeAward(unsure)}; cán bộ xác nhận ${shortName(context.award)} là cho thành tích khác.`,
        [describeAward(unsure)],
      );
    },
  };
}

/** For each form, those above it that reward the same sort of merit; none for titles. */
const higherForms = Object.fromEntries(
  Object.values(awardCatalogue).map((award) => [
    award.code,
    commendationCodes.filter(
      (code) => award.family === 'commendation' && code !== 'KNC' && awardCatalogue[code].precedence < award.precedence,
    ),
  ]),
) as unknown as Readonly<Record<AwardCode, readonly AwardCode[]>>;

function isMerit(held: HeldAward): boolean {
  return held.kind === undefined || held.kind === 'merit';
}
