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
      let unsure: HeldAward | undefined;
      for (const code of higherForms[context.award]) {
        for (const held of grantedAwards(context, code)) {
          if (held.year !== context.year) continue;
          if (held.kind === 'merit') {
            const said = describeAward(held);
            return notMet(`Thành tích năm ${context.year} đã được tặng ${said}.`, [said]);
          }
          if (held.kind === undefined) unsure ??= held;
        }
      }
      if (unsure === undefined) return null;
      const said = describeAward(unsure);
      const asked = shortName(context.award);
      return toConfirm(`Đã có ${said}; cán bộ xác nhận ${asked} là cho thành tích khác.`, [said]);
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
