import { certificateDecoration } from './certificate-decoration.ts';
import type { CertificateDesign, CertificateField, PrinterCorrection } from './certificate-design.ts';
import type { LaidOutField, PlacedLine } from './lay-out-field.ts';

const MILLIMETRES_PER_POINT = 25.4 / 72;
/** From the foot of a text to the line below it, in millimetres. */
const RULE_BELOW = 2;
/** How thick that line is, in millimetres. */
export const RULE_WEIGHT = 0.25;
/** What stands in where the machine lacks a field's font. */
const STAND_INS = '"Times New Roman","Liberation Serif",Tinos,serif';

/** A field's lines as SVG text in millimetres: exactly where it is set, without kerning, as it was measured. */
export function fieldSvg({ field, lines }: LaidOutField): string {
  const last = lines.at(-1);
  const rule = field.hasRule && last ? ruleSvg(field, last) : '';
  return lines.map((line) => lineSvg(field, line)).join('') + rule;
}

function ruleSvg(field: CertificateField, line: PlacedLine): string {
  return `<path d="${rulePath(field, line)}" stroke="${field.color}" stroke-width="${RULE_WEIGHT}"/>`;
}

/** The line below a text, as long as it. */
export function rulePath(field: CertificateField, { x, baseline, width }: PlacedLine): string {
  const left = x - width * (field.align === 'left' ? 0 : field.align === 'center' ? 0.5 : 1);
  return `M${round(left)} ${round(baseline + RULE_BELOW)}H${round(left + width)}`;
}

function lineSvg(field: CertificateField, line: PlacedLine): string {
  const anchor = field.align === 'left' ? 'start' : field.align === 'center' ? 'middle' : 'end';
  const [first] = line.runs;
  const runs = line.runs.map((run) =>
    run.font === first?.font
      ? escapeSvg(run.text)
      : `<tspan font-family='${fontFamily(run.font)}'>${escapeSvg(run.text)}</tspan>`,
  );
  return [
    `<text x="${round(line.x)}" y="${round(line.baseline)}" font-size="${round(line.size * MILLIMETRES_PER_POINT)}"`,
    ` text-anchor="${anchor}" fill="${field.color}" font-family='${fontFamily(first?.font ?? field.font)}'`,
    field.isBold ? ' font-weight="bold"' : '',
    field.isItalic ? ' font-style="italic"' : '',
    `>${runs.join('')}</text>`,
  ].join('');
}

/** The CSS family of a font, with what stands in for it. */
export function fontFamily(font: string): string {
  return `"${font.replace(/["'\\<>&]/g, '')}",${STAND_INS}`;
}

/** The inside of one certificate's page, moved and scaled as the printer needs it. */
export function certificateSvg(
  design: CertificateDesign,
  fields: readonly LaidOutField[],
  correction: PrinterCorrection,
  options: { readonly decorationId: string | null; readonly background: string | null },
): string {
  const drawn =
    options.decorationId === null ? certificateDecoration(design) : `<use href="#${options.decorationId}"/>`;
  const scan = options.background === null ? '' : `<use href="#${options.background}"/>`;
  return `${scan}${corrected(correction, drawn + fields.map(fieldSvg).join(''))}`;
}

/** SVG moved and scaled against a printer's error. A printer that prints 2 mm too far right gets everything 2 mm to the left. */
export function corrected({ shiftX, shiftY, scaleX, scaleY }: PrinterCorrection, svg: string): string {
  if (shiftX === 0 && shiftY === 0 && scaleX === 1 && scaleY === 1) return svg;
  return `<g transform="translate(${round(shiftX)} ${round(shiftY)}) scale(${scaleX} ${scaleY})">${svg}</g>`;
}

function escapeSvg(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[^\P{Cc}\t\n]/gu, '');
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
