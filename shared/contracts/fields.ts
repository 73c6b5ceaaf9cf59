import { z } from 'zod';
import { isIsoDate } from '../dates/iso-date.ts';

/** Longest name of a person, a unit or a decision's subject that paper and screen can carry. */
export const LONGEST_NAME = 200;
/** Longest free text (citation, note). */
export const LONGEST_TEXT = 4000;

/** A record's number in the database. */
export const recordId = z.number().int().positive();

/** A calendar day `YYYY-MM-DD` that exists (30/02 does not), between 1900 and 2200. */
export const isoDate = z
  .string()
  .refine(
    (text) => isIsoDate(text) && text >= '1900' && text < '2201',
    'Ngày không có trên lịch. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 05/01/2026.',
  );

/** A year an award or a birth can fall in. */
export const year = z
  .number({ error: 'Năm phải là một số có bốn chữ số, ví dụ 2026.' })
  .int('Năm phải là số nguyên.')
  .min(1900, 'Năm phải từ 1900 trở đi.')
  .max(2200, 'Năm phải trước 2200.');

/** A required line of text, trimmed and in composed Unicode (NFC). `what` names it in the message. */
export function requiredText(what: string, longest = LONGEST_NAME) {
  return z
    .string({ error: `Hãy nhập ${what}.` })
    .transform((text) => cleaned(text).replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(1, `Hãy nhập ${what}.`)
        .max(longest, `${capitalized(what)} dài quá ${longest} ký tự; hãy rút gọn.`),
    );
}

/** Optional text: trimmed, composed, and `null` when empty. Line breaks are kept. */
export function optionalText(what: string, longest = LONGEST_TEXT) {
  return z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : cleaned(text).trim() || null))
    .pipe(
      z
        .string()
        .max(longest, `${capitalized(what)} dài quá ${longest} ký tự; hãy rút gọn.`)
        .nullable(),
    );
}

/** A sum of money in whole đồng. */
export const amountInDong = z
  .number({ error: 'Số tiền phải là một số.' })
  .int('Số tiền phải là số nguyên (đồng).')
  .min(0, 'Số tiền không được âm.')
  .max(1_000_000_000_000, 'Số tiền quá lớn; hãy kiểm tra lại.');

/** Composed Unicode without what no keyboard types: control characters (a NUL ends a text in SQLite) and halves of characters. */
function cleaned(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\P{Cc}\t\n\r]/gu, ' ');
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
