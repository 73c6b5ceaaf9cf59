import { addDays, daysBetween, type IsoDate, isIsoDate } from '../../dates/iso-date.ts';

/** A backup as the rule looks at it. `madeAt` by this machine's clock, `YYYY-MM-DDTHH:MM:SS`. */
export interface KeptBackup {
  readonly fileName: string;
  readonly madeAt: string;
  readonly bytes: number;
}

const ALL_FOR_DAYS = 7;
const WEEKLY_FOR_DAYS = 92;
/** However old or large: so many of the newest stay. */
const ALWAYS = 3;

/**
 * Which backups have done their duty: all of the last seven days stay, one a week for a quarter, one a month for ever; then,
 * where they are together larger than `mostBytes`, the oldest go until they fit. Of each week and month the last one stays.
 * When the newest is of a day after `today` the clock was set back, and nothing goes.
 */
export function backupsToRemove(
  backups: readonly KeptBackup[],
  today: IsoDate,
  mostBytes: number | null,
): readonly KeptBackup[] {
  const newestFirst = backups.toSorted((a, b) => compare(b, a));
  const newest = newestFirst[0];
  if (newest === undefined || dayOf(newest) > today) return [];
  const seen = new Set<string>();
  const kept: KeptBackup[] = [];
  const removed: KeptBackup[] = [];
  for (const [place, backup] of newestFirst.entries()) {
    const period = periodOf(dayOf(backup), today);
    const isKept = place < ALWAYS || period === null || !seen.has(period);
    if (period !== null) seen.add(period);
    (isKept ? kept : removed).push(backup);
  }
  let bytes = kept.reduce((sum, backup) => sum + backup.bytes, 0);
  while (mostBytes !== null && bytes > mostBytes && kept.length > ALWAYS) {
    const oldest = kept.pop();
    if (oldest === undefined) break;
    bytes -= oldest.bytes;
    removed.push(oldest);
  }
  return removed;
}

/** The span of which one backup stays; null while all do. */
function periodOf(day: IsoDate, today: IsoDate): string | null {
  const age = daysBetween(day, today);
  if (age < ALL_FOR_DAYS) return null;
  return age <= WEEKLY_FOR_DAYS ? `week ${mondayOf(day)}` : `month ${day.slice(0, 7)}`;
}

function mondayOf(day: IsoDate): IsoDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

function dayOf({ madeAt }: KeptBackup): IsoDate {
  const day = madeAt.slice(0, 10);
  return isIsoDate(day) ? day : '1970-01-01';
}

const compare = (a: KeptBackup, b: KeptBackup): number =>
  a.madeAt < b.madeAt || (a.madeAt === b.madeAt && a.fileName < b.fileName) ? -1 : 1;
