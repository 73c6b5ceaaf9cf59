/** The place for a number that is written in by hand after signing. */
const BLANK_NUMBER = '      ';

/** `5` as `05`: document numbers below ten have a leading zero. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3. */
export function withLeadingZero(number: string): string {
  return /^\d$/.test(number) ? `0${number}` : number;
}

/** Number and symbol of a document as they print: `05/QĐ-SCT`. A number that has its symbol already stays as it is. */
export function documentNumber(number: string, symbol: string): string {
  const padded = withLeadingZero(number.trim());
  return symbol === '' || padded.includes('/') ? padded : `${padded}/${symbol}`;
}

/** The number line of a document: `Số: 05/QĐ-SCT`, with a blank for a number not given yet. */
export function numberLine(number: string | null, symbol: string): string {
  return `Số: ${number === null || number.trim() === '' ? `${BLANK_NUMBER}/${symbol}` : documentNumber(number, symbol)}`;
}
