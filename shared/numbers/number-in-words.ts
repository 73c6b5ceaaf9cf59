const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const GROUP_NAMES = ['', 'nghìn', 'triệu'] as const;
const BILLION = 1_000_000_000;

const digitWord = (digit: number): string => DIGITS[digit] ?? '';

function unitAfterTens(tens: number, unit: number): string {
  if (unit === 0) return '';
  if (unit === 5) return 'lăm';
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 4 && tens > 1) return 'tư';
  return digitWord(unit);
}

/** A group of three digits; a group that follows a higher one is read in full: 5 → `không trăm linh năm`. */
function groupInWords(group: number, isFull: boolean): string {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor(group / 10) % 10;
  const unit = group % 10;
  const words: string[] = [];
  if (hundreds > 0 || isFull) words.push(digitWord(hundreds), 'trăm');
  if (tens === 0 && unit > 0) words.push(words.length > 0 ? 'linh' : '', digitWord(unit));
  if (tens === 1) words.push('mười', unitAfterTens(1, unit));
  if (tens > 1) words.push(digitWord(tens), 'mươi', unitAfterTens(tens, unit));
  return words.filter(Boolean).join(' ');
}

function belowBillionInWords(value: number, isFull: boolean): string {
  const words: string[] = [];
  for (let place = 2; place >= 0; place--) {
    const group = Math.floor(value / 1000 ** place) % 1000;
    if (group === 0) continue;
    words.push(groupInWords(group, isFull || words.length > 0), GROUP_NAMES[place] ?? '');
  }
  return words.filter(Boolean).join(' ');
}

function positiveInWords(value: number, isFull: boolean): string {
  const billions = Math.floor(value / BILLION);
  const rest = value % BILLION;
  if (billions === 0) return belowBillionInWords(rest, isFull);
  const head = `${positiveInWords(billions, isFull)} tỷ`;
  return rest === 0 ? head : `${head} ${belowBillionInWords(rest, true)}`;
}

/**
 * A whole number in Vietnamese words, as officials write it: 1905 → `một nghìn chín trăm linh năm`, 21 → `hai mươi mốt`,
 * 15 → `mười lăm`, 24 → `hai mươi tư`, 1.000.005 → `một triệu không trăm linh năm`. Throws RangeError for what is no safe
 * integer, which is a mistake of the program.
 */
export function numberInWords(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`);
  if (value === 0) return 'không';
  return value < 0 ? `âm ${positiveInWords(-value, false)}` : positiveInWords(value, false);
}

/** A sum in words for papers (“Bằng chữ: …”): 1490000 → `Một triệu bốn trăm chín mươi nghìn đồng`. Whole đồng only. */
export function moneyInWords(amount: number): string {
  const words = `${numberInWords(amount)} đồng`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
