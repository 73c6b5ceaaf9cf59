import { administrativePage, type Orientation, textAreaWidth } from './page-setup.ts';
import { textWidth } from './text-width.ts';

/** What a column has to hold. Lengths in points. */
export interface ColumnContent {
  readonly heading: string;
  readonly texts: readonly string[];
  /** The column grows no wider than this for its content's sake; longer texts take several lines. */
  readonly widest: number;
  /** And no narrower than this, where there is something to be written by hand. */
  readonly narrowest: number;
  /** A column of numbers stays as narrow as its content; others share the room that is left. */
  readonly isNarrow: boolean;
}

/** Size of the text, and the space that each cell needs beside it. */
export interface TableMeasure {
  readonly size: number;
  readonly cellMargin: number;
}

interface ColumnNeeds {
  readonly least: number;
  readonly best: number;
}

/** Word rounds differently here and there; a text that fits to the hair might yet be broken. */
const TOLERANCE = 1.5;
/** No single word asks for more than this; longer ones are broken. */
const LONGEST_WORD = 150;

function longestWord(text: string, measure: (word: string) => number): number {
  let longest = 0;
  for (const word of text.split(/\s+/)) longest = Math.max(longest, measure(word));
  return Math.min(longest, LONGEST_WORD);
}

function columnNeeds(column: ColumnContent, { size, cellMargin }: TableMeasure): ColumnNeeds {
  const regular = (text: string) => textWidth(text, size);
  const bold = (text: string) => textWidth(text, size, 'bold');
  let least = Math.max(longestWord(column.heading, bold), column.narrowest);
  let best = least;
  for (const text of column.texts) {
    const width = regular(text);
    // Whole names are measured first: few of them are wider than what is known already, and only those are cut into words.
    if (width <= least) continue;
    best = Math.max(best, width);
    least = Math.max(least, longestWord(text, regular));
  }
  const beside = 2 * cellMargin + TOLERANCE;
  return { least: least + beside, best: Math.min(Math.max(best, least), Math.max(column.widest, least)) + beside };
}

/**
 * Shares out the width of a table: each column gets at least its longest word, then what its content asks for as far as there
 * is room, and what is left goes to the columns of text. The sum is `available`.
 */
export function columnWidths(columns: readonly ColumnContent[], available: number, measure: TableMeasure): number[] {
  const needs = columns.map((column) => columnNeeds(column, measure));
  const least = sum(needs.map((need) => need.least));
  const best = sum(needs.map((need) => need.best));
  if (least >= available) return needs.map((need) => (need.least * available) / least);
  if (best > available) {
    const share = (available - least) / (best - least);
    return needs.map((need) => need.least + (need.best - need.least) * share);
  }
  const wide = sum(columns.map((column, index) => (column.isNarrow ? 0 : (needs[index]?.best ?? 0))));
  if (wide === 0) return needs.map((need) => (need.best * available) / best);
  return columns.map((column, index) => {
    const need = needs[index]?.best ?? 0;
    return column.isNarrow ? need : need + ((available - best) * need) / wide;
  });
}

/** A portrait page may give the columns this part of what they ask for beyond their longest words; else the page is turned. */
const TIGHTEST_SHARE = 0.5;

/** Upright if the table can be read so, else sideways. */
export function fittingOrientation(columns: readonly ColumnContent[], measure: TableMeasure): Orientation {
  const needs = columns.map((column) => columnNeeds(column, measure));
  const least = sum(needs.map((need) => need.least));
  const best = sum(needs.map((need) => need.best));
  const available = textAreaWidth(administrativePage('portrait'));
  return least + (best - least) * TIGHTEST_SHARE <= available ? 'portrait' : 'landscape';
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
