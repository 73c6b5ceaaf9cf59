import type { AwardCode } from '../../awards/award-code.ts';
import { type EvaluationContext, grantedAwards, laterAwards, pendingAwards } from '../context.ts';
import { type ConditionHead, type Criterion, met, notMet, toConfirm, unknown, type Verdict } from '../criterion.ts';
import { missingFact } from '../missing-fact.ts';
import { describeAward, shortName } from '../wording.ts';
import { priorAward } from './counted-period.ts';

type Head = Omit<ConditionHead, 'key' | 'label'>;

/** The award that must have been granted before. Thematic and unexpected ones support no merit award. */
export function hasPriorAward(head: Head, code: AwardCode): Criterion {
  return {
    key: 'priorAward',
    label: `Đã được tặng ${shortName(code)}`,
    ...head,
    check: (context) => judgePrior(context, code),
  };
}

/** Whether an award was granted before, for merit, by the day of the case. */
export function judgePrior(context: EvaluationContext, code: AwardCode): Verdict {
  const { facts, subject, year } = context;
  const name = shortName(code);
  if (facts.awards === undefined) {
    const missing = missingFact(subject, 'awards', `việc đã được tặng ${name}`);
    return unknown(`Chưa có quá trình khen thưởng; cần đã được tặng ${name}.`, missing);
  }
  const prior = priorAward(context, code);
  if (prior !== undefined) return met(`Đã được tặng ${describeAward(prior)}.`, [describeAward(prior)]);
  const thematic = grantedAwards(context, code).filter((held) => held.year <= year);
  if (thematic.length > 0) {
    const said = thematic.map(describeAward);
    return notMet(
      `Chỉ có ${said.join(', ')} theo chuyên đề hoặc đột xuất; không dùng để đề nghị khen công trạng.`,
      said,
    );
  }
  if (pendingAwards(context, code).length > 0) {
    return unknown(
      `${name} đang đề nghị, chưa có quyết định.`,
      missingFact(subject, 'awards', `quyết định tặng ${name}`),
    );
  }
  const later = laterAwards(context, code).map(describeAward);
  return notMet(later.length === 0 ? `Chưa được tặng ${name}.` : `${later.join(', ')} có sau ngày xét.`);
}

/** Asks the officer to see that diplomas and flags whose kind is not recorded were given for merit. */
export function supportingKindsConfirmed(head: Head, codes: readonly AwardCode[]): Criterion {
  return {
    key: 'supportingKind',
    label: 'Loại hình của khen thưởng làm căn cứ',
    ...head,
    check: (context) => {
      const open = codes
        .flatMap((code) => grantedAwards(context, code))
        .filter((held) => held.kind === undefined && held.year <= context.year);
      if (open.length === 0) return null;
      const said = open.map(describeAward);
      return toConfirm(
        `Cán bộ xác nhận ${said.join(', ')} là khen công trạng, không phải chuyên đề hoặc đột xuất.`,
        said,
      );
    },
  };
}
