/** A number and a symbol as two fields hold them. */
export interface NumberAndSymbol {
  readonly number: string;
  /** Null when only a number was typed. */
  readonly symbol: string | null;
}

/**
 * Reads a number field into which the officer may have typed the whole line of the paper: `Số: 05/QĐ-SCT` is number
 * `05` and symbol `QĐ-SCT`; `12` is a number alone.
 */
export function readDecisionNumber(text: string): NumberAndSymbol {
  const cleaned = text
    .normalize('NFC')
    .replace(/^\s*số\s*:?\s*/iu, '')
    .trim();
  const slash = cleaned.indexOf('/');
  if (slash === -1) return { number: cleaned, symbol: null };
  const symbol = cleaned.slice(slash + 1).trim();
  return { number: cleaned.slice(0, slash).trim(), symbol: symbol === '' ? null : symbol };
}

/** The number as it prints: below ten with a leading zero, `5` → `05`. Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function printedDecisionNumber(number: string): string {
  return /^\d$/.test(number.trim()) ? `0${number.trim()}` : number.trim();
}

/** The head once the number field is left: a whole number line in it is taken apart, a single digit gets its zero. */
export function withSettledNumber<Head extends { readonly number: string; readonly symbol: string }>(head: Head): Head {
  const read = readDecisionNumber(head.number);
  const number = printedDecisionNumber(read.number);
  const symbol = read.symbol ?? head.symbol;
  return number === head.number && symbol === head.symbol ? head : { ...head, number, symbol };
}

/** `05/QĐ-SCT`, as the decision is called everywhere; a new one without a number is called by its symbol alone. */
export function decisionName(decision: { readonly number: string; readonly symbol: string }): string {
  const number = printedDecisionNumber(decision.number);
  return decision.symbol.trim() === '' ? number : `${number}/${decision.symbol.trim()}`;
}
