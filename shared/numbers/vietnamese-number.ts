import { normalizeText } from '../text/normalize.ts';

/** The number, or a sentence in Vietnamese saying why it cannot be told. */
export type ParsedNumber = { readonly value: number } | { readonly problem: string };

const MOST_DECIMALS = 6;

/** A number as Vietnamese papers write it, up to six decimals: 1900.5 → `1.900,5`. With `decimals`, exactly so many. */
export function formatNumber(value: number, decimals?: number): string {
  const fixed = Math.abs(value).toFixed(decimals ?? MOST_DECIMALS);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const shownFraction = decimals === undefined ? fraction.replace(/0+$/, '') : fraction;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const isNegative = value < 0 && /[1-9]/.test(fixed);
  return `${isNegative ? '-' : ''}${grouped}${shownFraction === '' ? '' : `,${shownFraction}`}`;
}

/** A sum as papers write it: 1490000 → `1.490.000 đồng`. Decimals, if any, are rounded to whole đồng. */
export function formatMoney(amount: number): string {
  return `${formatNumber(amount, 0)} đồng`;
}

const PLAIN = /^[+-]?\d+$/;
const VIETNAMESE = /^[+-]?(?:[1-9]\d{0,2}(?:[. ]\d{3})+|\d+)(?:,\d+)?$/;
const ENGLISH_BEYOND_DOUBT = /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d+)?|(?:,\d{3})+\.\d+)$/;
const COMMA_OF_THREE = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const POINT_AS_COMMA = /^[+-]?\d*\.\d+$/;

/**
 * Reads a number that a person wrote: `1.900,5`, `1.900` (1900), `1 900`, `0,75`; also `1,490,000`, which can only be
 * English. What could be two numbers is a problem, not a guess: `8.5` (8,5, or a day that Excel changed?) and `1,900`
 * (1,9 or 1900?).
 */
export function parseVietnameseNumber(text: string): ParsedNumber {
  const written = normalizeText(text).replace(/^−/, '-');
  if (written === '') return { problem: 'Chưa có số.' };
  if (COMMA_OF_THREE.test(written)) {
    const digits = written.replace(',', '');
    return {
      problem: `“${written}” có thể là ${formatNumber(Number(digits))} hoặc ${formatNumber(Number(digits) / 1000)}.`,
    };
  }
  if (PLAIN.test(written)) return { value: Number(written) };
  if (VIETNAMESE.test(written)) return { value: Number(written.replace(/[. ]/g, '').replace(',', '.')) };
  if (ENGLISH_BEYOND_DOUBT.test(written)) return { value: Number(written.replaceAll(',', '')) };
  if (POINT_AS_COMMA.test(written)) {
    return { problem: `“${written}” dùng dấu chấm; nếu là số thập phân, hãy ghi “${written.replace('.', ',')}”.` };
  }
  return { problem: `“${written}” không phải là số.` };
}

/** Reads a sum, with or without its currency: `1.490.000 đồng`, `1.490.000đ`, `1490000 VNĐ`. */
export function parseMoney(text: string): ParsedNumber {
  return parseVietnameseNumber(normalizeText(text).replace(/ ?(?:đồng|đ|vnđ|vnd|₫)\.?$/iu, ''));
}
