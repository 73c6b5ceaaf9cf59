import type { CertificateField } from './certificate-design.ts';
import { type CertificateValues, fillCertificateText } from './certificate-values.ts';
import { type FontRun, fontRuns, inLetterCase } from './font-runs.ts';

/** The look that a text is measured in. */
export interface MeasuredFont {
  readonly font: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** How wide a text in a font's own code is, in em. */
export type MeasureText = (text: string, font: MeasuredFont) => number;

/** A line of a field as it prints: where its foot stands, in millimetres, and its size in points. */
export interface PlacedLine {
  readonly runs: readonly FontRun[];
  /** The left end, the middle or the right end, as the field is aligned. */
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly width: number;
}

/** The lines of a field; `isTooLong` if even the least size does not fit its room. */
export interface LaidOutField {
  readonly field: CertificateField;
  readonly lines: readonly PlacedLine[];
  readonly isTooLong: boolean;
}

const MILLIMETRES_PER_POINT = 25.4 / 72;
/** Sizes are tried in steps of half a point, as Word offers them. */
const SIZE_STEP = 0.5;
/** A hair of room, so that rounding breaks no line. Millimetres. */
const HAIR = 0.05;

/**
 * Sets the text of a field: fills it, breaks it into lines by their real width, evenly rather than with one word left over,
 * and sets it smaller where it does not fit.
 */
export function layOutField(field: CertificateField, values: CertificateValues, measure: MeasureText): LaidOutField {
  const text = inLetterCase(fillCertificateText(field.text, values), field.letterCase);
  if (text === '') return { field, lines: [], isTooLong: false };
  const look = { isBold: field.isBold, isItalic: field.isItalic };
  const widths = new Map<string, number>();
  const emWidth = (part: string): number => {
    let width = widths.get(part);
    if (width === undefined) {
      width = fontRuns(part, field.font).reduce((sum, run) => sum + measure(run.text, { font: run.font, ...look }), 0);
      widths.set(part, width);
    }
    return width;
  };
  const smallest = Math.min(field.leastSize, field.size);
  for (let size = field.size; ; size = Math.max(smallest, size - SIZE_STEP)) {
    const room = (field.width + HAIR) / (size * MILLIMETRES_PER_POINT);
    const lines = text.split('\n').flatMap((part) => breakText(part, room, emWidth));
    const fits = lines.length <= field.mostLines && lines.every((line) => emWidth(line) <= room);
    if (fits || size <= smallest) {
      return {
        field,
        lines: lines.map((line, index) => place(field, line, index, size, emWidth(line))),
        isTooLong: !fits,
      };
    }
  }
}

function place(field: CertificateField, line: string, index: number, size: number, emWidth: number): PlacedLine {
  const share = field.align === 'left' ? 0 : field.align === 'center' ? 0.5 : 1;
  return {
    runs: fontRuns(line, field.font),
    x: field.x + field.width * share,
    baseline: field.baseline + index * field.lineStep,
    size,
    width: emWidth * size * MILLIMETRES_PER_POINT,
  };
}

/** Breaks at spaces into as few lines as the room allows, then makes them as even as that number allows. Hard spaces hold. */
export function breakText(text: string, room: number, widthOf: (text: string) => number): string[] {
  const fewest = breakGreedily(text, room, widthOf);
  if (fewest.length < 2) return fewest;
  let [narrow, wide] = [0, room];
  for (let round = 0; round < 12; round++) {
    const middle = (narrow + wide) / 2;
    const lines = breakGreedily(text, middle, widthOf);
    if (lines.length <= fewest.length && lines.every((line) => widthOf(line) <= room)) wide = middle;
    else narrow = middle;
  }
  return breakGreedily(text, wide, widthOf);
}

function breakGreedily(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
