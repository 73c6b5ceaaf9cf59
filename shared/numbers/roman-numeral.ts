const SYMBOLS = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** The Roman numeral of 1 to 3999, as groups and appendixes are numbered: 4 → `IV`. Throws RangeError for other values. */
export function romanNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) throw new RangeError(`No Roman numeral for ${value}`);
  let rest = value;
  let numeral = '';
  for (const [symbol, worth] of SYMBOLS) {
    while (rest >= worth) {
      numeral += symbol;
      rest -= worth;
    }
  }
  return numeral;
}

/** The value of a Roman numeral in capitals, `null` if it is none or misspelled: `XIV` → 14, `IIII` → `null`. */
export function parseRomanNumeral(text: string): number | null {
  let rest = text;
  let value = 0;
  for (const [symbol, worth] of SYMBOLS) {
    while (rest.startsWith(symbol)) {
      value += worth;
      rest = rest.slice(symbol.length);
    }
  }
  return rest === '' && value > 0 && value <= 3999 && romanNumeral(value) === text ? value : null;
}
