import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { parseVietnameseDate } from '#shared/dates/parse-date.ts';

/** How far ahead of this year a year of two digits may lie: terms and plans end there. */
const YEARS_AHEAD = 10;

/**
 * What a date field holds while it is typed in: `YYYY-MM-DD` once the text is a day, null when empty, else the text as
 * typed, which the contract then refuses at the field with its own sentence; so nothing typed is ever lost silently.
 * A year of two digits is the nearest one up to a few years ahead of `thisYear`.
 */
export function typedDate(text: string, thisYear: number): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const parsed = parseVietnameseDate(trimmed, { pivotYear: thisYear + YEARS_AHEAD });
  return 'date' in parsed ? parsed.date : trimmed;
}

/** How a date field shows what it holds: `05/03/1985`; a text that is no day stays as typed. */
export function shownDate(value: string | null): string {
  if (value === null) return '';
  return isIsoDate(value) ? formatDate(value) : value;
}

/** Why the text is no day, in a sentence; null when it is one, or empty. */
export function dateProblem(value: string | null): string | null {
  if (value === null || isIsoDate(value)) return null;
  const parsed = parseVietnameseDate(value);
  return 'problem' in parsed ? parsed.problem : 'Hãy nhập đủ ngày, tháng, năm, ví dụ 05/03/2026.';
}
