import type { Parameter } from '../../../law/parameter.ts';
import type { EvaluationContext } from '../context.ts';
import { type ConditionHead, type Criterion, met, notMet, unknown, type Verdict } from '../criterion.ts';
import { missingFact } from '../missing-fact.ts';
import { showDate, twoDigits } from '../wording.ts';
import { havePassed } from './years-passed.ts';

type Head = Omit<ConditionHead, 'key' | 'label'>;

/** Đơn vị dẫn đầu cụm, khối thi đua of the year. */
export function leadsBlock(head: Head): Criterion {
  return {
    key: 'blockLeader',
    label: 'Dẫn đầu cụm, khối thi đua',
    ...head,
    check: ({ facts, year, subject }) => {
      if (facts.blockLeader === undefined) {
        return unknown(
          `Chưa có kết quả bình xét khối năm ${year}.`,
          missingFact(subject, 'blockLeader', `đơn vị dẫn đầu khối năm ${year}`),
        );
      }
      const leads = facts.blockLeader.some((mark) => mark.year === year);
      return leads
        ? met(`Dẫn đầu cụm, khối thi đua năm ${year}.`)
        : notMet(`Không dẫn đầu cụm, khối thi đua năm ${year}.`);
    },
  };
}

/** Units that are not among those to which flags are given, such as a division inside a department, receive none. */
export function mayReceiveFlag(head: Head): Criterion {
  return {
    key: 'eligibleForFlag',
    label: 'Thuộc đối tượng được tặng cờ thi đua',
    ...head,
    check: ({ facts }) =>
      facts.eligibleForFlag === false ? notMet('Tập thể không thuộc đối tượng được tặng cờ thi đua.') : null,
  };
}

/** Hoàn thành vượt mức các chỉ tiêu of the year. */
export function exceedsTargets(head: Head): Criterion {
  return {
    key: 'exceededTargets',
    label: 'Hoàn thành vượt các chỉ tiêu, nhiệm vụ',
    ...head,
    check: ({ facts, year, subject }) => {
      if (facts.exceededTargets === undefined) {
        return unknown(
          `Chưa rõ năm ${year} có vượt chỉ tiêu không.`,
          missingFact(subject, 'exceededTargets', `kết quả vượt chỉ tiêu năm ${year}`),
        );
      }
      const exceeds = facts.exceededTargets.some((mark) => mark.year === year);
      return exceeds ? met(`Vượt các chỉ tiêu năm ${year}.`) : notMet(`Năm ${year} không vượt các chỉ tiêu.`);
    },
  };
}

/** So many years of existence by the day of the case. */
export function oldEnough(head: Head, years: Parameter<number>): Criterion {
  return {
    key: 'existence',
    label: 'Thời gian thành lập',
    ...head,
    parameters: [years],
    check: (context) => judgeExistence(context, context.law.value(years)),
  };
}

/** Whether a collective has existed for so many years by the day of the case. */
export function judgeExistence({ facts, on, subject }: EvaluationContext, years: number): Verdict {
  const wanted = `cần từ ${twoDigits(years)} năm`;
  if (facts.existsSince === undefined) {
    return unknown(`Chưa rõ ngày thành lập; ${wanted}.`, missingFact(subject, 'existsSince', 'ngày thành lập'));
  }
  const said = `Thành lập ngày ${showDate(facts.existsSince)}`;
  return havePassed(years, facts.existsSince, on)
    ? met(`${said}, đủ ${twoDigits(years)} năm.`, [said])
    : notMet(`${said}, chưa đủ ${twoDigits(years)} năm; ${wanted}.`, [said]);
}
