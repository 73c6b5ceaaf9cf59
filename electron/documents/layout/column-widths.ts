import { administrativePage, type Orientation, textAreaWidth } from './page-setup.ts';
import { shareRoom } from './share-room.ts';
import { textWidth } from './text-width.ts';

/** What a column has to hold. Lengths in points. */
export interface ColumnContent {
  readonly heading: string;
  /** By row. */
  readonly texts: readonly string[];
  /** Those of the texts that are not broken while the table has room: people's names. */
  readonly wholeTexts: readonly string[];
  /** Texts in bold that are not broken: the numerals of groups. */
  readonly strongTexts?: readonly string[];
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
  /** The longest word, the cell's margins included, as in all of these. */
  readonly least: number;
  /** What nineteen of twenty texts ask for that should stay whole; one long name does not make all columns narrow. */
  readonly whole: number;
  /** What nine texts of ten ask for; all of them in a column of numbers. */
  readonly best: number;
  /** The heading in few lines. */
  readonly heading: number;
  /** The texts of some rows. */
  readonly sample: readonly number[];
}

/** Word rounds differently here and there; a text that fits to the hair might yet be broken. */
const TOLERANCE = 1.5;
/** A heading takes no more lines than this while the table has room, */
const HEADING_LINES = 3;
/** for which headings may take so much of the room that names leave: the texts below need the rest. */
const HEADING_SHARE = 0.35;
/** No single word asks for more than this; longer ones are broken. */
const LONGEST_WORD = 150;
/** So many rows tell how high the rows of a long list become. */
const SAMPLE_SIZE = 200;

function longestWord(text: string, measure: (word: string) => number): number {
  let longest = 0;
  for (const word of text.split(/\s+/)) longest = Math.max(longest, measure(word));
  return Math.min(longest, LONGEST_WORD);
}

/** The least width in which a heading takes `HEADING_LINES` lines. */
function headingWidth(heading: string, bold: (text: string) => number): number {
  const words = heading.split(/\s+/);
  const linesIn = (width: number) => {
    let lines = 1;
    let line = '';
    for (const word of words) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && bold(longer) > width) lines++;
      line = line !== '' && bold(longer) > width ? word : longer;
    }
    return lines;
  };
  const widths = words.flatMap((_, from) => words.slice(from).map((__, count) => words.slice(from, from + count + 1)));
  const fitting = widths.map((line) => bold(line.join(' '))).filter((width) => linesIn(width) <= HEADING_LINES);
  return Math.min(...fitting);
}

function columnNeeds(column: ColumnContent, { size, cellMargin }: TableMeasure): ColumnNeeds {
  const regular = (text: string) => textWidth(text, size);
  const bold = (text: string) => textWidth(text, size, 'bold');
  const strong = (column.strongTexts ?? []).map(bold);
  let least = Math.max(longestWord(column.heading, bold), column.narrowest, ...strong);
  const widths = column.texts.map(regular);
  column.texts.forEach((text, index) => {
    // Only a text that is wider than the longest word so far can hold a longer one.
    if ((widths[index] ?? 0) > least) least = Math.max(least, longestWord(text, regular));
  });
  const limit = Math.max(column.widest, least);
  const best = Math.max(least, quantile(widths, column.isNarrow ? 1 : 0.9));
  const whole = Math.max(least, quantile(column.wholeTexts.map(regular), 0.95));
  const beside = 2 * cellMargin + TOLERANCE;
  return {
    least: least + beside,
    whole: (column.isNarrow ? best : Math.min(whole, limit)) + beside,
    best: Math.min(Math.max(best, whole), limit) + beside,
    heading: headingWidth(column.heading, bold) + beside,
    sample: sample(widths).map((width) => width + beside),
  };
}

/** The width that this share of the texts does not pass. */
function quantile(widths: readonly number[], share: number): number {
  const ordered = widths.toSorted((left, right) => left - right);
  return ordered[Math.ceil(ordered.length * share) - 1] ?? 0;
}

/** Some of the rows, evenly spread. */
function sample(widths: readonly number[]): number[] {
  const step = Math.max(1, Math.floor(widths.length / SAMPLE_SIZE));
  return widths.filter((_, row) => row % step === 0);
}

/**
 * Shares out the width of a table: each column gets at least its longest word, names stay whole if they can, then room goes
 * where it saves lines, and what is left to the columns of text. The sum is `available`.
 */
export function columnWidths(columns: readonly ColumnContent[], available: number, measure: TableMeasure): number[] {
  const needs = columns.map((column) => columnNeeds(column, measure));
  const least = sum(needs.map((need) => need.least));
  const whole = sum(needs.map((need) => need.whole));
  if (least >= available) return needs.map((need) => (need.least * available) / least);
  if (whole >= available) {
    const share = (available - least) / (whole - least);
    return needs.map((need) => need.least + (need.whole - need.least) * share);
  }
  const room = available - whole;
  const headings = needs.map((need) => Math.max(0, need.heading - need.whole));
  const granted = Math.min(1, (room * HEADING_SHARE) / Math.max(1, sum(headings)));
  const widenable = needs.map((need, index) => {
    const width = need.whole + (headings[index] ?? 0) * granted;
    return { width, texts: need.sample, isNarrow: columns[index]?.isNarrow ?? false };
  });
  const { widths, left } = shareRoom(widenable, room - sum(headings) * granted);
  const wide = sum(widths.filter((_, index) => !columns[index]?.isNarrow));
  if (wide === 0) return widths.map((width) => (width * available) / (available - left));
  return widths.map((width, index) => (columns[index]?.isNarrow ? width : width + (left * width) / wide));
}

/** A portrait page may give the columns this part of what they ask for beyond names and longest words; else the page is turned. */
const TIGHTEST_SHARE = 0.3;

/** Upright if the table can be read so, else sideways. */
export function fittingOrientation(columns: readonly ColumnContent[], measure: TableMeasure): Orientation {
  const needs = columns.map((column) => columnNeeds(column, measure));
  const whole = sum(needs.map((need) => need.whole));
  const best = sum(needs.map((need) => need.best));
  const available = textAreaWidth(administrativePage('portrait'));
  return whole + (best - whole) * TIGHTEST_SHARE <= available ? 'portrait' : 'landscape';
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
