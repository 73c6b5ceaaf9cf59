import { addDays, daysBetween, type IsoDate } from '../../../dates/iso-date.ts';
import { kncServiceYearsHeavyWork } from '../../../law/parameters/commendations/knc/service-years-heavy-work.ts';
import { kncServiceYearsMen } from '../../../law/parameters/commendations/knc/service-years-men.ts';
import { kncServiceYearsWomen } from '../../../law/parameters/commendations/knc/service-years-women.ts';
import { type EvaluationContext, grantedAwards } from '../context.ts';
import { type ConditionHead, type Criterion, met, notMet, unknown, type Verdict } from '../criterion.ts';
import { missingFact, missingText } from '../missing-fact.ts';
import { describeAward, showDate } from '../wording.ts';
import { havePassed } from './years-passed.ts';

type Head = Omit<ConditionHead, 'key' | 'label'>;

/** Years of service in the branch, the disciplinary periods taken out: 20 for men, 15 for women, 10 for heavy work. */
export function longEnoughService(head: Head): Criterion {
  return {
    key: 'serviceYears',
    label: 'Thời gian công tác trong ngành',
    ...head,
    check: judgeService,
  };
}

function judgeService(context: EvaluationContext): Verdict {
  const { facts, law, subject, on } = context;
  const men = law.find(kncServiceYearsMen)?.value;
  const women = law.find(kncServiceYearsWomen)?.value;
  const heavy = law.find(kncServiceYearsHeavyWork)?.value;
  if (men === undefined || women === undefined) {
    return unknown(
      `Chưa nhập tiêu chuẩn Kỷ niệm chương áp dụng ngày ${showDate(on)}; nhập ở Quy định của tỉnh, cơ quan.`,
      missingText('tiêu chuẩn Kỷ niệm chương', 'regulations'),
    );
  }
  const startedOn = facts.employment?.startedOn;
  if (startedOn === undefined) {
    return unknown(
      'Chưa rõ ngày bắt đầu công tác trong ngành.',
      missingFact(subject, 'employment.startedOn', 'ngày bắt đầu công tác trong ngành'),
    );
  }
  const lost = disciplinedDays(context);
  const countedTo = lost === 0 ? on : addDays(on, -lost);
  const served = (years: number): boolean => havePassed(years, startedOn, countedTo);
  const said = `Công tác trong ngành từ ngày ${showDate(startedOn)}`;
  if (facts.employment?.isHeavyWork === true && heavy !== undefined) return judge(served(heavy), heavy, said);
  if (facts.gender !== undefined) {
    const years = facts.gender === 'female' ? women : men;
    return judge(served(years), years, said);
  }
  if (served(men)) return judge(true, men, said);
  if (!served(women)) return judge(false, women, said);
  return unknown(`${said}; nam cần ${men} năm, nữ cần ${women} năm.`, missingFact(subject, 'gender', 'giới tính'), [
    said,
  ]);
}

function judge(isEnough: boolean, years: number, said: string): Verdict {
  return isEnough
    ? met(`${said}, đủ ${years} năm.`, [said])
    : notMet(`${said}, chưa đủ ${years} năm (trừ thời gian bị kỷ luật).`, [said]);
}

/** Days under discipline, the first and the last included; overlapping periods count once. */
function disciplinedDays({ facts, on }: EvaluationContext): number {
  const periods = (facts.discipline ?? [])
    .filter((fact) => fact.on <= on)
    .map((fact) => ({
      from: fact.on,
      to: fact.until && fact.until < on ? fact.until : on,
    }))
    .sort((left, right) => (left.from < right.from ? -1 : 1));
  let days = 0;
  let countedTo: IsoDate | undefined;
  for (const { from, to } of periods) {
    const start = countedTo !== undefined && from <= countedTo ? addDays(countedTo, 1) : from;
    if (start > to) continue;
    days += daysBetween(start, to) + 1;
    countedTo = to;
  }
  return days;
}

/** An award that is given only once. */
export function notYetHeld(head: Head): Criterion {
  return {
    key: 'onlyOnce',
    label: 'Chỉ tặng một lần',
    ...head,
    check: (context) => {
      const { award, subject, facts } = context;
      if (facts.awards === undefined) {
        return unknown(
          'Chưa rõ đã được tặng lần nào chưa.',
          missingFact(subject, 'awards', 'việc đã được tặng Kỷ niệm chương'),
        );
      }
      const [held] = grantedAwards(context, award);
      return held === undefined
        ? met('Chưa được tặng lần nào.')
        : notMet(`Đã được tặng ${describeAward(held)}; chỉ tặng một lần.`, [describeAward(held)]);
    },
  };
}
