import { formatDate } from '../../dates/format-date.ts';
import { type IsoDate, isIsoDate } from '../../dates/iso-date.ts';
import type { Reply } from '../../errors/app-failure.ts';
import { lawInForceOn, type ValueInForce } from '../../law/law-in-force.ts';
import { baseSalary } from '../../law/parameters/pay/base-salary.ts';
import { prizesHouseholdFactor } from '../../law/parameters/prizes/household-factor.ts';
import { prizesRoundingStep } from '../../law/parameters/prizes/rounding-step.ts';
import type { RegulationValues } from '../../law/regulation-values.ts';
import {
  type Decimal,
  decimal,
  decimalToNumber,
  multiplyDecimals,
  roundToNearest,
  roundUpTo,
} from '../../numbers/decimal.ts';
import { awardCatalogue } from '../awards/award-catalogue.ts';
import type { AwardCode } from '../awards/award-code.ts';
import { type SubjectKind, subjectKindNames } from '../awards/subject-kind.ts';
import { prizeCoefficients } from './prize-coefficients.ts';

/** The decrees say “làm tròn số lên hàng chục nghìn đồng”; some offices round to the nearest. */
export type PrizeRounding = 'up' | 'nearest';

export interface PrizeRequest {
  readonly award: AwardCode;
  readonly subject: SubjectKind;
  /** The day of the decision: its base salary and its decree hold. */
  readonly on: IsoDate;
  readonly rounding?: PrizeRounding;
  readonly regulations?: readonly RegulationValues[];
}

/** The prize money of one award. The sum printed is stored with the award and never computed again. */
export interface Prize {
  /** Multiple of the base salary; for a household its own (1,5 lần mức của cá nhân). */
  readonly coefficient: number;
  /** Đồng a month. */
  readonly baseSalary: number;
  /** Đồng. */
  readonly amount: number;
  readonly provisions: readonly string[];
}

/**
 * The prize money of an award decided on a day: coefficient × base salary, rounded to 10 000 đồng (Nghị định 152/2025/NĐ-CP,
 * Điều 49, and its forerunners). A day before the decrees known (1/10/2017; households 1/1/2024), or a subject that the award
 * is not given to, is a failure with a Vietnamese sentence.
 */
export function computePrize(request: PrizeRequest): Reply<Prize> {
  const { award, subject, on, rounding = 'up', regulations = [] } = request;
  const { shortName, subjects } = awardCatalogue[award];
  if (!isIsoDate(on)) return refuse('on', `Ngày “${String(on)}” không có trên lịch; cần ngày dạng YYYY-MM-DD.`);
  if (!subjects.includes(subject)) {
    const allowed = subjects.map((kind) => subjectKindNames[kind]).join(', ');
    return refuse(
      'subject',
      `${shortName} không tặng cho ${subjectKindNames[subject]}; đối tượng được tặng: ${allowed}.`,
    );
  }

  const law = lawInForceOn(on, regulations);
  const parameters = prizeCoefficients[award];
  const base = parameters[subject === 'collective' ? 'collective' : 'person'];
  const coefficient = base === undefined ? undefined : law.find(base);
  const factor = subject === 'household' ? law.find(prizesHouseholdFactor) : undefined;
  const salary = law.find(baseSalary);
  const step = law.find(prizesRoundingStep);
  if (coefficient === undefined || salary === undefined || step === undefined) {
    return refuse(
      'on',
      `Chưa có hệ số tiền thưởng ${shortName} cho ngày ${formatDate(on)}; dữ liệu bắt đầu từ 01/10/2017.`,
    );
  }
  if (subject === 'household' && factor === undefined) {
    return refuse('on', `Chưa có mức thưởng hộ gia đình cho ngày ${formatDate(on)}; dữ liệu bắt đầu từ 01/01/2024.`);
  }

  const multiple = factor === undefined ? decimal(coefficient.value) : times(coefficient, factor);
  const product = multiplyDecimals(multiple, decimal(salary.value));
  const round = rounding === 'up' ? roundUpTo : roundToNearest;
  return {
    ok: true,
    value: {
      coefficient: decimalToNumber(multiple),
      baseSalary: salary.value,
      amount: decimalToNumber(round(product, BigInt(step.value))),
      provisions: provisionsOf([coefficient, factor, step, salary]),
    },
  };
}

function times(left: ValueInForce<string>, right: ValueInForce<string>): Decimal {
  return multiplyDecimals(decimal(left.value), decimal(right.value));
}

function provisionsOf(entries: readonly (ValueInForce<unknown> | undefined)[]): readonly string[] {
  return [...new Set(entries.flatMap((entry) => entry?.provisions ?? []))];
}

function refuse(field: string, message: string): Reply<Prize> {
  return { ok: false, failure: { kind: 'refused', field, message } };
}
