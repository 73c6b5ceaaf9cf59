import { fontEncoding } from './legacy-font.ts';
import { composeLetters } from './normalize.ts';
import { isSilent, READINGS, type Reading, WEIGHT, weighReadings } from './reading-weight.ts';
import { tcvn3ToUnicode, unicodeToTcvn3 } from './tcvn3.ts';
import { unicodeToVni, vniToUnicode } from './vni.ts';

/**
 * How a text is coded. `tcvn3-upper` is TCVN3 in a font that shows capitals (.VnTimeH); `decomposed` is Unicode whose marks
 * are characters of their own.
 */
export type TextEncoding = 'unicode' | 'decomposed' | 'tcvn3' | 'tcvn3-upper' | 'vni';

/** A guess to be shown to the officer. */
export interface EncodingGuess {
  readonly encoding: TextEncoding;
  /** From 0.5 (as likely as the second best) to 1 (certain). */
  readonly confidence: number;
  /** Why, in Vietnamese. */
  readonly reason: string;
}

/** A cell with the name of its font, where the file tells it. */
export interface CellText {
  readonly text: string;
  readonly fontName?: string;
}

const NOT_ASCII = /[^\0-\x7f]/;
const BEYOND_LATIN_1 = /[ăđĩũơư\u1ea0-\u1ef9]/i;
const OTHER_THAN_UNICODE_VIETNAMESE = /[^\0-\x7fàáâãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9\p{P}]|[\u00a1-\u00bf]/iu;

const readingOf = (encoding: TextEncoding | null | undefined): Reading | null => {
  if (encoding === 'tcvn3-upper') return 'tcvn3';
  return encoding === 'decomposed' ? 'unicode' : (encoding ?? null);
};

const ENCODING_NAMES = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

function explain(text: string, reading: Reading, fontName: string | undefined): string {
  if (reading === 'unicode') return 'Chữ Unicode, không cần chuyển.';
  if (fontName !== undefined && readingOf(fontEncoding(fontName)) === reading) {
    return `Phông ${fontName} dùng bảng mã ${ENCODING_NAMES[reading]}.`;
  }
  const word = text.split(/\s+/).find((candidate) => !isSilent(candidate)) ?? text;
  return `Theo bảng mã ${ENCODING_NAMES[reading]}, “${word}” là “${convertToUnicode(word, reading)}”.`;
}

/** The best reading and by how much it leads the second; where two are equal, Unicode wins. */
function likeliestReading(
  text: string,
  font: Reading | null,
  column: Reading | null,
): { reading: Reading; lead: number } {
  const totals = { unicode: WEIGHT.isUnicode as number, tcvn3: 0, vni: 0 };
  if (font !== null) totals[font] += WEIGHT.font;
  if (column !== null) totals[column] += WEIGHT.column;
  for (const word of text.split(/\s+/)) {
    const weights = weighReadings(word);
    for (const reading of READINGS) totals[reading] += weights[reading];
  }
  const ranked = READINGS.toSorted((a, b) => totals[b] - totals[a]);
  const [best = 'unicode', second = 'unicode'] = ranked;
  return { reading: best, lead: totals[best] - totals[second] };
}

/**
 * Guesses how one cell's text is coded: from the name of its font, where known; from how well the text reads as Vietnamese
 * syllables in each encoding; and, if given, from the encoding of most cells of its column. In doubt it is Unicode, so
 * that good text, foreign words, numbers and symbols of documents are not damaged.
 */
export function detectEncoding(text: string, fontName?: string, columnEncoding?: TextEncoding): EncodingGuess {
  const font = fontName === undefined ? null : fontEncoding(fontName);
  if (!NOT_ASCII.test(text)) {
    if (font === 'tcvn3-upper' && /[a-z]/.test(text)) {
      return { encoding: 'tcvn3-upper', confidence: 0.95, reason: `Phông ${fontName} hiện chữ thường thành chữ hoa.` };
    }
    return { encoding: 'unicode', confidence: 1, reason: 'Không có chữ có dấu, không cần chuyển.' };
  }
  if (/\p{L}\p{M}/u.test(text) && composeLetters(text) !== text) {
    return { encoding: 'decomposed', confidence: 0.99, reason: 'Chữ Unicode tổ hợp, dấu tách rời khỏi chữ.' };
  }
  if (BEYOND_LATIN_1.test(text) && !OTHER_THAN_UNICODE_VIETNAMESE.test(text)) {
    return { encoding: 'unicode', confidence: 0.999, reason: explain(text, 'unicode', fontName) };
  }
  const { reading, lead } = likeliestReading(text, readingOf(font), readingOf(columnEncoding));
  const isUpper = reading === 'tcvn3' && (font ?? columnEncoding) === 'tcvn3-upper';
  return {
    encoding: isUpper ? 'tcvn3-upper' : reading,
    confidence: 1 / (1 + Math.exp(-lead)),
    reason: explain(text, reading, fontName),
  };
}

const SURE = 0.95;
const MOST = 0.7;

/**
 * Guesses the encoding of every cell of a column. Cells that could be read in two ways (`Dòng` is Dòng or, in TCVN3, Dũng)
 * follow the sure ones if most of those agree; a mixed column gives no hint.
 */
export function detectColumnEncodings(cells: readonly CellText[]): EncodingGuess[] {
  const guesses = cells.map(({ text, fontName }) => detectEncoding(text, fontName));
  const sure = guesses.filter((guess, index) => guess.confidence >= SURE && NOT_ASCII.test(cells[index]?.text ?? ''));
  const votes = new Map<Reading, number>();
  for (const guess of sure) {
    const reading = readingOf(guess.encoding) ?? 'unicode';
    votes.set(reading, (votes.get(reading) ?? 0) + 1);
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  if (winner === undefined || winner[0] === 'unicode' || winner[1] < sure.length * MOST) return guesses;
  return guesses.map((guess, index) => {
    const cell = cells[index];
    return guess.confidence >= SURE || cell === undefined ? guess : detectEncoding(cell.text, cell.fontName, winner[0]);
  });
}

/** Turns text into composed Unicode. `unicode` is returned untouched; nothing else (spaces, quotes) is tidied. */
export function convertToUnicode(text: string, encoding: TextEncoding): string {
  switch (encoding) {
    case 'unicode':
      return text;
    case 'decomposed':
      return composeLetters(text);
    case 'tcvn3':
      return tcvn3ToUnicode(text);
    case 'tcvn3-upper':
      return tcvn3ToUnicode(text).toUpperCase();
    case 'vni':
      return vniToUnicode(text);
  }
}

/** The other way, for the old script fonts of certificates: Unicode into the encoding of a font (`fontEncoding`). */
export function convertFromUnicode(text: string, encoding: TextEncoding): string {
  switch (encoding) {
    case 'unicode':
      return text.normalize('NFC');
    case 'decomposed':
      return text.normalize('NFD');
    case 'tcvn3':
    case 'tcvn3-upper':
      return unicodeToTcvn3(text);
    case 'vni':
      return unicodeToVni(text);
  }
}
