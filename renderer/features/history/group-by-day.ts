import type { ChangeSetRow } from '#shared/contracts/history.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { addDays, isIsoDate } from '#shared/dates/iso-date.ts';
import { dayOfMoment } from '../../lib/format-moment.ts';

/** The steps of one day. */
export interface DayOfSteps {
  readonly day: string;
  /** «Hôm nay», «Hôm qua», or the date. */
  readonly label: string;
  readonly steps: readonly ChangeSetRow[];
}

function dayLabel(day: string, today: string): string {
  if (!isIsoDate(day) || !isIsoDate(today)) return day;
  if (day === today) return 'Hôm nay';
  return day === addDays(today, -1) ? 'Hôm qua' : formatDate(day);
}

/** Steps by the day on which they were made, in the order given. `today` is `YYYY-MM-DD`. */
export function groupByDay(steps: readonly ChangeSetRow[], today: string): DayOfSteps[] {
  const days = new Map<string, ChangeSetRow[]>();
  for (const step of steps) {
    const day = dayOfMoment(step.madeAt);
    const ofDay = days.get(day);
    if (ofDay) ofDay.push(step);
    else days.set(day, [step]);
  }
  return [...days].map(([day, ofDay]) => ({ day, label: dayLabel(day, today), steps: ofDay }));
}
