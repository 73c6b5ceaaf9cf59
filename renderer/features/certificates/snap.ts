import type { CertificateDesign, CertificateField } from '#shared/domain/certificates/certificate-design.ts';

/** Nearer than this a dragged field goes to the line. Millimetres. */
const REACH = 1.2;
/** Places are kept to this, so that numbers stay readable. Millimetres. */
const GRAIN = 0.5;

/** Where a dragged field comes to lie, and the lines that drew it. */
export interface Snapped {
  readonly x: number;
  readonly baseline: number;
  /** Vertical lines by their x, horizontal ones by their y. */
  readonly vertical: number | null;
  readonly horizontal: number | null;
}

/**
 * The place of a field being dragged: drawn to the middle of the paper and to the edges, middles and feet of the other
 * fields; elsewhere to half millimetres. With `isFree` nothing draws it, tenths count.
 */
export function snap(
  design: CertificateDesign,
  field: CertificateField,
  x: number,
  baseline: number,
  isFree: boolean,
): Snapped {
  if (isFree) return { x: round(x, 0.1), baseline: round(baseline, 0.1), vertical: null, horizontal: null };
  const others = design.fields.filter((other) => other.id !== field.id);
  const parts = [0, 0.5, 1];
  const lines = [design.width / 2, ...others.flatMap((other) => parts.map((part) => other.x + other.width * part))];
  let best = { distance: REACH, x: round(x, GRAIN), vertical: null as number | null };
  for (const line of lines) {
    for (const part of parts) {
      const distance = Math.abs(x + field.width * part - line);
      if (distance < best.distance) best = { distance, x: round(line - field.width * part, 0.01), vertical: line };
    }
  }
  const foot = others
    .map((other) => other.baseline)
    .filter((line) => Math.abs(line - baseline) < REACH)
    .sort((one, other) => Math.abs(one - baseline) - Math.abs(other - baseline))[0];
  return { x: best.x, vertical: best.vertical, baseline: foot ?? round(baseline, GRAIN), horizontal: foot ?? null };
}

/** Moved by the arrow keys: half a millimetre, five with Shift, a tenth with Ctrl. */
export function arrowStep(key: string, isShift: boolean, isCtrl: boolean): { x: number; baseline: number } | null {
  const step = isShift ? 5 : isCtrl ? 0.1 : 0.5;
  if (key === 'ArrowLeft') return { x: -step, baseline: 0 };
  if (key === 'ArrowRight') return { x: step, baseline: 0 };
  if (key === 'ArrowUp') return { x: 0, baseline: -step };
  return key === 'ArrowDown' ? { x: 0, baseline: step } : null;
}

/** To the nearest multiple, without the dust of binary fractions. */
export function round(value: number, grain: number): number {
  return Math.round((Math.round(value / grain) * grain + Number.EPSILON) * 100) / 100;
}
