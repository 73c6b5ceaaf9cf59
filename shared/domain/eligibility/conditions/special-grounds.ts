import { addMonths, addYears } from '../../../dates/iso-date.ts';
import type { Parameter } from '../../../law/parameter.ts';
import { dedicationWomenReduction } from '../../../law/parameters/commendations/dedication/women-reduction.ts';
import { dedicationWomenReductionYears } from '../../../law/parameters/commendations/dedication/women-reduction-years.ts';
import { formatMoney } from '../../../numbers/vietnamese-number.ts';
import type { EvaluationContext } from '../context.ts';
import { type ConditionHead, type Criterion, met, notMet, unknown } from '../criterion.ts';
import { missingFact } from '../missing-fact.ts';
import { showDate, twoDigits } from '../wording.ts';

type Head = Omit<ConditionHead, 'key' | 'label'>;

/** A thematic movement of so many years, concluded by the day of the case. */
export function movementLongEnough(head: Head, years: Parameter<number>): Criterion {
  return {
    key: 'movement',
    label: 'Thời gian của phong trào chuyên đề',
    ...head,
    parameters: [years],
    check: ({ facts, law, on, subject }) => {
      const least = law.value(years);
      const wanted = `cần phong trào từ ${twoDigits(least)} năm, đã tổng kết`;
      const movement = facts.movement;
      if (movement === undefined)
        return unknown(`Chưa rõ phong trào; ${wanted}.`, missingFact(subject, 'movement', 'thời gian phong trào'));
      const said = `Phong trào từ ${showDate(movement.startedOn)} đến ${showDate(movement.concludedOn)}`;
      const isEnough = movement.concludedOn <= on && addYears(movement.startedOn, least) <= movement.concludedOn;
      return isEnough ? met(`${said}.`, [said]) : notMet(`${said}; ${wanted}.`, [said]);
    },
  };
}

/** Years as director of a department, shorter for women. Several terms are added up. */
export function longEnoughInPost(head: Head, years: Parameter<number>): Criterion {
  return {
    key: 'leadership',
    label: 'Thời gian giữ chức vụ (cống hiến)',
    ...head,
    parameters: [years],
    check: (context) => {
      const { facts, law, subject } = context;
      if (facts.leadership === undefined) {
        return unknown(
          'Chưa có quá trình giữ chức vụ.',
          missingFact(subject, 'leadership', 'thời gian giữ chức Giám đốc Sở'),
        );
      }
      const full = law.value(years) * 12;
      const reduced = full - womenReductionMonths(context, full);
      const months = monthsInPost(context);
      const said = `Giữ chức Giám đốc Sở ${describeMonths(months)}`;
      if (months >= full) return met(`${said}.`, [said]);
      if (months < reduced)
        return notMet(`${said}; cần từ ${describeMonths(facts.gender === 'male' ? full : reduced)}.`, [said]);
      if (facts.gender === 'female') return met(`${said}; nữ cần từ ${describeMonths(reduced)}.`, [said]);
      if (facts.gender === 'male') return notMet(`${said}; cần từ ${describeMonths(full)}.`, [said]);
      return unknown(
        `${said}; nữ cần ${describeMonths(reduced)}, nam cần ${describeMonths(full)}.`,
        missingFact(subject, 'gender', 'giới tính'),
        [said],
      );
    },
  };
}

function womenReductionMonths({ law }: EvaluationContext, months: number): number {
  const years = law.find(dedicationWomenReductionYears)?.value;
  if (years !== undefined) return years * 12;
  const share = law.find(dedicationWomenReduction)?.value;
  return share === undefined ? 0 : Math.floor((months * share.numerator) / share.denominator);
}

/** Whole months in post by the day of the case. */
function monthsInPost({ facts, on }: EvaluationContext): number {
  let months = 0;
  for (const { from, to } of facts.leadership ?? []) {
    const end = to && to < on ? to : on;
    for (let count = 1; addMonths(from, count) <= end; count += 1) months += 1;
  }
  return months;
}

function describeMonths(months: number): string {
  const rest = months % 12;
  return `${twoDigits(Math.floor(months / 12))} năm${rest === 0 ? '' : ` ${twoDigits(rest)} tháng`}`;
}

/** A household's contribution, as recognized; where the law names a sum, at least that. */
export function contributes(head: Head, least?: Parameter<number>): Criterion {
  return {
    key: 'contribution',
    label: 'Đóng góp của hộ gia đình được công nhận',
    ...head,
    check: ({ facts, law, subject }) => {
      const sum = least === undefined ? undefined : law.find(least)?.value;
      const wanted = sum === undefined ? 'cần đóng góp lớn được công nhận' : `cần từ ${formatMoney(sum)}`;
      const missing = missingFact(subject, 'contribution', 'đóng góp được công nhận');
      if (facts.contribution === undefined) return unknown(`Chưa có thông tin về đóng góp; ${wanted}.`, missing);
      if (sum === undefined) return met('Có đóng góp được công nhận.');
      const { value } = facts.contribution;
      if (value === undefined) return unknown(`Chưa rõ giá trị đóng góp; ${wanted}.`, missing);
      const said = `Đóng góp ${formatMoney(value)}`;
      return value >= sum ? met(`${said}.`, [said]) : notMet(`${said}; ${wanted}.`, [said]);
    },
  };
}
