import { foldText } from '../text/fold.ts';
import { normalizeText } from '../text/normalize.ts';
import { daysInMonth, type IsoDate, isoDate } from './iso-date.ts';

/** A day; or only a year (with the month, where it was given); or a sentence in Vietnamese saying what is wrong. */
export type ParsedDate =
  | { readonly date: IsoDate }
  | { readonly year: number; readonly month?: number }
  | { readonly problem: string };

export interface ParseDateOptions {
  /**
   * The latest year that two digits can mean: with 2026, `85` is 1985, `26` is 2026 and `27` is 1927. For births and past
   * decisions, the current year. Without it a year of two digits is a problem.
   */
  readonly pivotYear?: number;
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

const NOT_UNDERSTOOD = (text: string): ParsedDate => ({
  problem: `Không đọc được ngày “${text}”. Hãy ghi như 05/03/1985, hoặc chỉ ghi năm 1985.`,
});

function completeYear(digits: string, options: ParseDateOptions): number | null {
  const written = Number(digits);
  if (digits.length === 4) return written;
  if (digits.length !== 2 || options.pivotYear === undefined) return null;
  const century = Math.floor(options.pivotYear / 100) * 100;
  return century + written <= options.pivotYear ? century + written : century - 100 + written;
}

function fromParts(
  text: string,
  day: number,
  month: number,
  yearDigits: string,
  options: ParseDateOptions,
): ParsedDate {
  const year = completeYear(yearDigits, options);
  if (year === null) return { problem: `Năm “${yearDigits}” trong “${text}” chưa đủ 4 chữ số.` };
  const yearProblem = checkYear(year);
  if (yearProblem !== null) return yearProblem;
  if (month > 12 && day <= 12) {
    return { problem: `Không có tháng ${month} trong “${text}”; có thể ngày và tháng bị đảo chỗ.` };
  }
  if (month < 1 || month > 12) return { problem: `Không có tháng ${month} trong “${text}”.` };
  const date = isoDate(year, month, day);
  if (date !== null) return { date };
  return {
    problem: `Không có ngày ${day} trong tháng ${month}/${year} (tháng này có ${daysInMonth(year, month)} ngày).`,
  };
}

function checkYear(year: number): { problem: string } | null {
  if (year >= EARLIEST_YEAR && year <= LATEST_YEAR) return null;
  return { problem: `Năm ${year} nằm ngoài khoảng ${EARLIEST_YEAR}–${LATEST_YEAR}.` };
}

/**
 * Reads a date as Vietnamese officers write it, always day before month: `5/3/85`, `05.03.1985`, `5-3-1985`,
 * `ngày 05 tháng 3 năm 1985`, and `1985-03-05`; a time behind it is dropped. `1985` and `năm 1985` give the year, `03/1985`
 * the year and month. Nothing is guessed: `3/25/1985` and `30/02/1985` are problems. Years from 1900 to 2199.
 */
export function parseVietnameseDate(text: string, options: ParseDateOptions = {}): ParsedDate {
  const shown = normalizeText(text);
  const plain = shown.replace(/[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '');
  if (plain === '') return { problem: 'Chưa có ngày.' };

  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return fromParts(shown, Number(iso[3]), Number(iso[2]), iso[1] ?? '', options);

  const numeric = /^(?:ngày )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{2}|\d{4})\.?$/iu.exec(plain);
  if (numeric) return fromParts(shown, Number(numeric[1]), Number(numeric[3]), numeric[4] ?? '', options);

  const worded = /^(?:sinh )?(?:ngay )?(\d{1,2}) ?thang (\d{1,2}) ?nam (\d{2}|\d{4})$/.exec(foldText(plain));
  if (worded) return fromParts(shown, Number(worded[1]), Number(worded[2]), worded[3] ?? '', options);

  const monthOnly = /^(?:tháng )?(\d{1,2}) ?(?:[/.-]|năm) ?(\d{4})$/iu.exec(plain);
  if (monthOnly) return fromMonth(shown, Number(monthOnly[1]), Number(monthOnly[2]));

  const yearOnly = /^(?:sinh )?(?:năm )?(\d{4})$/iu.exec(plain);
  if (yearOnly) return checkYear(Number(yearOnly[1])) ?? { year: Number(yearOnly[1]) };

  return NOT_UNDERSTOOD(shown);
}

function fromMonth(text: string, month: number, year: number): ParsedDate {
  const yearProblem = checkYear(year);
  if (yearProblem !== null) return yearProblem;
  return month >= 1 && month <= 12 ? { year, month } : { problem: `Không có tháng ${month} trong “${text}”.` };
}
