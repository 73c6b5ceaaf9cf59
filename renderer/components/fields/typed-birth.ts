import { parseVietnameseDate } from '#shared/dates/parse-date.ts';
import { shownDate } from './typed-date.ts';

/** Birth as people records keep it: the day, or, where that is not known, the year. */
export interface Birth {
  readonly bornOn: string | null;
  readonly bornYear: number | null;
}

/** Reads a birth as typed: `5/3/85` is a day, `1985` a year; a text that is neither stays in `bornOn`, to be refused there. */
export function typedBirth(text: string, thisYear: number): Birth {
  const trimmed = text.trim();
  if (trimmed === '') return { bornOn: null, bornYear: null };
  const parsed = parseVietnameseDate(trimmed, { pivotYear: thisYear });
  if ('date' in parsed) return { bornOn: parsed.date, bornYear: null };
  if ('year' in parsed && parsed.month === undefined) return { bornOn: null, bornYear: parsed.year };
  return { bornOn: trimmed, bornYear: null };
}

/** How a birth is shown: `05/03/1985`, or `1985`, or nothing. */
export function shownBirth({ bornOn, bornYear }: Birth): string {
  if (bornOn !== null) return shownDate(bornOn);
  return bornYear === null ? '' : String(bornYear);
}
