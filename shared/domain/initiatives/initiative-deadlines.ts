import { addMonths, type IsoDate, isIsoDate } from '../../dates/iso-date.ts';
import type { Parameter } from '../../law/parameter.ts';
import { initiativesCheckMonths } from '../../law/parameters/initiatives/check-months.ts';
import { initiativesDecisionMonths } from '../../law/parameters/initiatives/decision-months.ts';
import { initiativesFilingMonths } from '../../law/parameters/initiatives/filing-months.ts';
import { initiativeLimit } from './initiative-law.ts';
import type { CheckResult } from './initiative-stage.ts';

/** The days of an initiative that time limits run from and to. */
export interface LifeDays {
  readonly firstAppliedOn: string | null;
  readonly requestedOn: string | null;
  readonly receivedOn: string | null;
  readonly checkResult: CheckResult | null;
  readonly checkedOn: string | null;
  readonly correctedOn: string | null;
  /** Recognized, or told that it is not. */
  readonly decidedOn: string | null;
}

/** A time limit: until when, when it was done, and how it stands today. */
export interface InitiativeDeadline {
  readonly step: 'file' | 'check' | 'correct' | 'decide';
  readonly label: string;
  readonly dueOn: IsoDate;
  readonly doneOn: IsoDate | null;
  readonly standing: 'done' | 'done-late' | 'open' | 'overdue';
  readonly provision: string;
  /** False where nobody here has read the text itself. */
  readonly isRead: boolean;
}

/**
 * The time limits of an initiative, as far as the days they run from are known: filing within a year of the first
 * application, checking within a month of receipt, mending within a month, deciding within three months of acceptance.
 * Nghị định 13/2012/NĐ-CP, Điều 6, 7.
 */
export function initiativeDeadlines(days: LifeDays, today: IsoDate): readonly InitiativeDeadline[] {
  const applied = day(days.firstAppliedOn);
  const requested = day(days.requestedOn) ?? day(days.receivedOn);
  const received = day(days.receivedOn) ?? day(days.requestedOn);
  const checked = day(days.checkedOn);
  const corrected = day(days.correctedOn);
  const decided = day(days.decidedOn);
  const wasSentBack = days.checkResult === 'correction' || corrected !== null;
  const isAccepted = days.checkResult === 'accepted';
  const acceptedOn = isAccepted ? later(checked, applied) : null;
  return [
    limit('file', 'Nộp đơn yêu cầu công nhận', initiativesFilingMonths, applied, requested, today),
    limit('check', 'Kiểm tra đơn, thông báo kết quả', initiativesCheckMonths, received, checked, today),
    wasSentBack
      ? limit('correct', 'Tác giả sửa, bổ sung đơn', initiativesCheckMonths, checked, corrected, today)
      : null,
    limit('decide', 'Quyết định công nhận', initiativesDecisionMonths, acceptedOn, decided, today),
  ].filter((deadline) => deadline !== null);
}

function limit(
  step: InitiativeDeadline['step'],
  label: string,
  parameter: Parameter<number>,
  from: IsoDate | null,
  doneOn: IsoDate | null,
  today: IsoDate,
): InitiativeDeadline | null {
  if (from === null) return null;
  const months = initiativeLimit(parameter, from);
  if (months === null) return null;
  const dueOn = addMonths(from, months.value);
  const standing =
    doneOn === null
      ? today > dueOn
        ? 'overdue'
        : 'open'
      : doneOn > dueOn
        ? ('done-late' as const)
        : ('done' as const);
  return { step, label, dueOn, doneOn, standing, provision: months.provision, isRead: months.isRead };
}

function later(left: IsoDate | null, right: IsoDate | null): IsoDate | null {
  if (left === null || right === null) return left ?? right;
  return left > right ? left : right;
}

function day(text: string | null): IsoDate | null {
  return isIsoDate(text) ? text : null;
}
