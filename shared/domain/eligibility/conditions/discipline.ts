import { addDays, addMonths, yearOf } from '../../../dates/iso-date.ts';
import { ldttRecruitMonths } from '../../../law/parameters/titles/ldtt/recruit-months.ts';
import type { AwardCode } from '../../awards/award-code.ts';
import { disciplineNames } from '../case-codes.ts';
import type { DisciplineFact } from '../case-input.ts';
import type { EvaluationContext } from '../context.ts';
import { type ConditionHead, type Criterion, met, notMet, toConfirm, unknown, type Verdict } from '../criterion.ts';
import { missingFact } from '../missing-fact.ts';
import { showDate, twoDigits } from '../wording.ts';

/** Awards for the achievement of a single year: a decision of discipline in that year bars them. */
const yearlyAwards: ReadonlySet<AwardCode> = new Set(['LDTT', 'CSTDCS', 'TTLDTT', 'TTLDXS', 'COT', 'COCP', 'GK']);

/**
 * No award during a disciplinary period; achievement is counted from its end (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4). A
 * yearly award is also barred by a decision of discipline in the year itself, and needs as many months after an older period
 * as a new recruit needs. Longer counts begin after the year in which the period ended: see `lastDisciplinedYear`.
 */
export function notDisciplined(head: Omit<ConditionHead, 'key' | 'label'>): Criterion {
  return {
    key: 'discipline',
    label: 'Không trong thời hạn kỷ luật',
    ...head,
    check: (context) => judge(context),
  };
}

const spotless = met('Không bị kỷ luật.');

function judge(context: EvaluationContext): Verdict {
  const { facts, on, subject, year, award } = context;
  if (facts.discipline === undefined) {
    if (subject !== 'person') return toConfirm('Cán bộ xác nhận tập thể, hộ không bị xử lý kỷ luật, xử phạt.');
    return unknown(
      'Chưa rõ có bị kỷ luật không.',
      missingFact(subject, 'discipline', `việc kỷ luật đến ngày ${showDate(on)}`),
    );
  }
  if (facts.discipline.length === 0) return spotless;
  const decided = facts.discipline.filter((fact) => fact.on <= on);
  const inForce = decided.find(({ until }) => until === null || (until !== undefined && until >= on));
  if (inForce !== undefined)
    return notMet(`${capital(nameDiscipline(inForce))}, chưa hết thời hạn; thành tích tính từ khi hết kỷ luật.`, [
      nameDiscipline(inForce),
    ]);
  const isYearly = yearlyAwards.has(award) && context.kind === 'merit';
  const inYear = isYearly ? decided.find((fact) => yearOf(fact.on) === year) : undefined;
  if (inYear !== undefined)
    return notMet(`Trong năm ${year} ${nameDiscipline(inYear)}; không xét danh hiệu, khen thưởng của năm đó.`, [
      nameDiscipline(inYear),
    ]);
  const unsure = decided.find(({ until }) => until === undefined);
  if (unsure !== undefined) {
    const missing = missingFact(subject, 'discipline', `ngày hết thời hạn kỷ luật ${nameDiscipline(unsure)}`);
    return unknown(`${capital(nameDiscipline(unsure))}, chưa rõ ngày hết thời hạn.`, missing);
  }
  const last = decided
    .map((fact) => fact.until ?? '')
    .sort()
    .at(-1);
  const ended = decided.find((fact) => fact.until === last);
  if (ended?.until && isYearly) return judgeRestOfYear(context, ended);
  if (ended?.until) {
    return met(`${capital(nameDiscipline(ended))}, đã hết ngày ${showDate(ended.until)}; thành tích tính từ đó.`, [
      nameDiscipline(ended),
    ]);
  }
  return spotless;
}

function judgeRestOfYear(context: EvaluationContext, ended: DisciplineFact): Verdict {
  const { year, law } = context;
  const until = ended.until ?? context.on;
  const said = `${capital(nameDiscipline(ended))}, hết ngày ${showDate(until)}`;
  if (yearOf(until) < year) return met(`${said}, trước năm ${year}.`, [nameDiscipline(ended)]);
  const months = law.find(ldttRecruitMonths)?.value ?? 0;
  const isLongEnough = addMonths(addDays(until, 1), months) <= `${year + 1}-01-01`;
  if (isLongEnough)
    return met(`${said}; phần còn lại của năm ${year} đủ ${twoDigits(months)} tháng.`, [nameDiscipline(ended)]);
  return notMet(`${said}; phần còn lại của năm ${year} chưa đủ ${twoDigits(months)} tháng.`, [nameDiscipline(ended)]);
}

function nameDiscipline(fact: DisciplineFact): string {
  return `bị ${disciplineNames[fact.form]} ngày ${showDate(fact.on)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
