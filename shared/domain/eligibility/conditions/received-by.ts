import { isIsoDate } from '../../../dates/iso-date.ts';
import type { EvaluationContext } from '../context.ts';
import { met, notMet, unknown, type Verdict } from '../criterion.ts';
import { missingText } from '../missing-fact.ts';
import { showDate } from '../wording.ts';

/** Whether the dossier was received by a day of the year, `MM-DD`, of the year of the case or a later one. */
export function judgeReceipt({ year, on }: EvaluationContext, monthDay: string, yearsLater: number): Verdict {
  const last = `${year + yearsLater}-${monthDay}`;
  if (!isIsoDate(last)) {
    const said = `Hạn nhận hồ sơ “${monthDay}” không có trên lịch năm ${year + yearsLater}.`;
    return unknown(said, missingText('hạn nhận hồ sơ', 'regulations'));
  }
  const said = `Nhận hồ sơ ngày ${showDate(on)}`;
  return on <= last ? met(`${said}, trong hạn ${showDate(last)}.`) : notMet(`${said}, quá hạn ${showDate(last)}.`);
}
