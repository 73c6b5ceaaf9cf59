import { noCorrection, type PrinterCorrection } from './certificate-design.ts';

/** What the officer measured on the printed ruler page, in millimetres; a length that she did not measure is null. */
export interface PrinterMeasures {
  /** From the paper's left edge to mark A, which should be 20. */
  readonly left: number;
  /** From the paper's top edge to mark B, which should be 20. */
  readonly top: number;
  readonly horizontal: number | null;
  readonly vertical: number | null;
}

/** Where the ruler page has its marks, and how long its rulers are, in millimetres. */
export const rulerMarks = { edge: 20, horizontal: 200, vertical: 140 } as const;

/**
 * The correction that makes a printer print where it should. The printer puts what belongs at `p` at `offset + stretch · p`;
 * the correction is the reverse of that.
 */
export function correctionOf(measures: PrinterMeasures | null): PrinterCorrection {
  if (measures === null) return noCorrection;
  const across = reverse(measures.left, measures.horizontal, rulerMarks.horizontal);
  const down = reverse(measures.top, measures.vertical, rulerMarks.vertical);
  return { shiftX: across.shift, scaleX: across.scale, shiftY: down.shift, scaleY: down.scale };
}

function reverse(edge: number, length: number | null, trueLength: number): { shift: number; scale: number } {
  const stretch = length === null || length <= 0 ? 1 : length / trueLength;
  const offset = edge - stretch * rulerMarks.edge;
  return { shift: round(-offset / stretch), scale: round(1 / stretch) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}
