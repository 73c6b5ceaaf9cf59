import { yearOf } from '../../../dates/iso-date.ts';
import type { Parameter } from '../../../law/parameter.ts';
import { disciplineNames, isWarningOrWorse } from '../case-codes.ts';
import type { MembersFact } from '../case-input.ts';
import type { EvaluationContext } from '../context.ts';
import { type ConditionHead, type Criterion, met, notMet, unknown, type Verdict } from '../criterion.ts';
import { missingFact } from '../missing-fact.ts';
import { cutPercent, showDate, twoDigits } from '../wording.ts';

type Head = Omit<ConditionHead, 'key' | 'label'>;
/** Members that a share is asked of. */
export type ShareKey = 'completed' | 'advancedLaborers';
type CountKey = ShareKey | 'grassrootsEmulationFighters';

const countNames: Readonly<Record<CountKey, string>> = {
  completed: 'cá nhân hoàn thành nhiệm vụ',
  advancedLaborers: 'Lao động tiên tiến',
  grassrootsEmulationFighters: 'Chiến sĩ thi đua cơ sở',
};

/** The people a share is taken of: by setting, without those who could not be rated. */
function memberBase({ settings }: EvaluationContext, members: MembersFact): number | undefined {
  if (members.total === undefined) return undefined;
  return settings.memberBase === 'rated' ? members.total - (members.unrated ?? 0) : members.total;
}

/** At least so many percent of the members, exactly: 7 of 10 are 70 %, 28 of 41 are not. */
export function memberShare(head: ConditionHead, counted: ShareKey, percent: Parameter<number>): Criterion {
  return {
    ...head,
    parameters: [percent],
    check: (context) => judgeShare(context, counted, context.law.value(percent)),
  };
}

/** Whether a share of the members is reached, in whole numbers. */
export function judgeShare(context: EvaluationContext, counted: ShareKey, least: number): Verdict {
  const { facts, year, subject } = context;
  const name = countNames[counted];
  const part = facts.members?.[counted];
  const base = facts.members === undefined ? undefined : memberBase(context, facts.members);
  if (part === undefined || base === undefined || base <= 0) {
    const isBaseMissing = base === undefined;
    const key = isBaseMissing ? 'members.total' : `members.${counted}`;
    const missing = missingFact(subject, key, isBaseMissing ? `tổng số cá nhân năm ${year}` : `số ${name} năm ${year}`);
    return unknown(`Chưa có số liệu thành viên năm ${year}; cần từ ${least}% ${name}.`, missing);
  }
  const said = `${twoDigits(part)}/${twoDigits(base)} ${name} (${cutPercent(part, base)})`;
  return part * 100 >= least * base ? met(`${said}.`, [said]) : notMet(`${said}; cần từ ${least}% trở lên.`, [said]);
}

/** At least so many Chiến sĩ thi đua cơ sở among the members. */
export function leastFighters(head: Head, least: Parameter<number>): Criterion {
  return {
    key: 'fighters',
    label: 'Có Chiến sĩ thi đua cơ sở',
    ...head,
    parameters: [least],
    check: ({ facts, law, year, subject }) => {
      const count = facts.members?.grassrootsEmulationFighters;
      const wanted = `cần ít nhất ${twoDigits(law.value(least))} ${countNames.grassrootsEmulationFighters}`;
      if (count === undefined) {
        const missing = missingFact(
          subject,
          'members.grassrootsEmulationFighters',
          `số ${countNames.grassrootsEmulationFighters} năm ${year}`,
        );
        return unknown(`Chưa có số liệu năm ${year}; ${wanted}.`, missing);
      }
      const said = `Năm ${year} có ${twoDigits(count)} ${countNames.grassrootsEmulationFighters}`;
      return count >= law.value(least) ? met(`${said}.`, [said]) : notMet(`${said}; ${wanted}.`, [said]);
    },
  };
}

/** Nobody disciplined with a warning or worse by a decision of the year. */
export function nobodyWarned(head: Head): Criterion {
  return {
    key: 'memberDiscipline',
    label: 'Không có cá nhân bị kỷ luật từ cảnh cáo trở lên',
    ...head,
    check: ({ facts, year, on, subject }) => {
      const disciplined = facts.members?.disciplined;
      if (disciplined === undefined) {
        return unknown(
          `Chưa rõ năm ${year} có cá nhân bị kỷ luật không.`,
          missingFact(subject, 'members.disciplined', `cá nhân bị kỷ luật năm ${year}`),
        );
      }
      const warned = disciplined.filter(
        (fact) => yearOf(fact.on) === year && fact.on <= on && isWarningOrWorse(fact.form),
      );
      if (warned.length === 0) return met(`Năm ${year} không có cá nhân bị kỷ luật từ cảnh cáo trở lên.`);
      const said = warned.map((fact) => `${disciplineNames[fact.form]} ngày ${showDate(fact.on)}`).sort();
      return notMet(`Năm ${year} có cá nhân bị ${said.join(', ')}.`, said);
    },
  };
}
