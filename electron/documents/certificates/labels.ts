import { breakText } from '../../../shared/domain/certificates/lay-out-field.ts';
import { fontMeasure } from '../fonts/measure-text.ts';
import { type SvgPage, svgPages } from './svg-pages.ts';

/** An envelope's measures in millimetres. */
export const envelopeSizes = {
  C5: { width: 229, height: 162, name: 'C5 (229 × 162)' },
  DL: { width: 220, height: 110, name: 'DL (220 × 110)' },
  C4: { width: 324, height: 229, name: 'C4 (324 × 229)' },
} as const;
export type EnvelopeSize = keyof typeof envelopeSizes;

/** Who sends, and to whom; each text may have several lines. */
export interface Envelope {
  readonly sender: readonly string[];
  readonly recipient: readonly string[];
}

const FAMILY = '"Times New Roman","Liberation Serif",Tinos,serif';
const POINT = 25.4 / 72;

interface Block {
  readonly x: number;
  readonly y: number;
  /** Lines wider than this are broken; absent: they are already. */
  readonly width?: number;
  readonly size: number;
  readonly isBold?: boolean;
  readonly align?: 'start' | 'middle';
}

/** Envelopes, the sender at the top left, the recipient below at the right. */
export function renderEnvelopes(size: EnvelopeSize, envelopes: readonly Envelope[]): string {
  const { setText } = textTools();
  const { width, height } = envelopeSizes[size];
  const pages = envelopes.map(({ sender, recipient }): SvgPage => {
    const to = { x: width * 0.42, y: height * 0.58, width: width * 0.52, size: 15 };
    const svg = [
      ...setText(sender, { x: 12, y: 16, width: width * 0.45, size: 12 }),
      ...setText(['Kính gửi:'], { ...to, y: to.y - 9, size: 14 }),
      ...setText(recipient, { ...to, isBold: true }),
    ];
    return { width, height, svg: svg.join('') };
  });
  return svgPages('Phong bì', pages);
}

/** A folder label and the room for its text, in millimetres; its letters as large as that allows. */
const label = { width: 95, height: 54, textWidth: 85, textHeight: 48 };
const labelSizes = [14, 13, 12, 11, 10, 9, 8] as const;
const LINE = 1.3 * POINT;

/** Labels for folders, two by five on a sheet of A4. */
export function renderFolderLabels(labels: readonly (readonly string[])[]): string {
  const { setText, breakLines } = textTools();
  const [across, down] = [2, 5];
  const pages: SvgPage[] = [];
  for (let first = 0; first < labels.length; first += across * down) {
    const svg = labels.slice(first, first + across * down).flatMap((lines, index) => {
      const x = 10 + (index % across) * label.width;
      const y = 13.5 + Math.floor(index / across) * label.height;
      const { size, shown } = fitted(lines, breakLines);
      const top = y + (label.height - shown.length * size * LINE) / 2;
      return [
        `<rect x="${x}" y="${y}" width="${label.width}" height="${label.height}" fill="none" stroke="#888" stroke-width=".2"/>`,
        ...setText(shown, { x: x + label.width / 2, y: top + size * POINT, size, isBold: true, align: 'middle' }),
      ];
    });
    pages.push({ width: 210, height: 297, svg: svg.join('') });
  }
  return svgPages('Nhãn bìa hồ sơ', pages);
}

/** The largest size in which a label's lines fit; in the smallest one, what is too much is cut off with an ellipsis. */
function fitted(lines: readonly string[], breakLines: BreakLines): { readonly size: number; readonly shown: string[] } {
  for (const size of labelSizes) {
    const shown = breakLines(lines, label.textWidth, size, true);
    if (shown.length * size * LINE <= label.textHeight) return { size, shown };
  }
  const size = labelSizes[labelSizes.length - 1] ?? 8;
  const most = Math.floor(label.textHeight / (size * LINE));
  const shown = breakLines(lines, label.textWidth, size, true).slice(0, most);
  return { size, shown: shown.map((line, index) => (index === most - 1 ? `${line}…` : line)) };
}

type BreakLines = (lines: readonly string[], width: number, size: number, isBold: boolean) => string[];

function textTools(): {
  readonly setText: (lines: readonly string[], block: Block) => string[];
  readonly breakLines: BreakLines;
} {
  const { measure } = fontMeasure();
  const breakLines: BreakLines = (lines, width, size, isBold) => {
    const look = { font: 'Times New Roman', isBold, isItalic: false };
    return lines.flatMap((line) => breakText(line, width / (size * POINT), (text) => measure(text, look)));
  };
  const setText = (lines: readonly string[], { x, y, width, size, isBold = false, align = 'start' }: Block) => {
    const broken = width === undefined ? lines : breakLines(lines, width, size, isBold);
    return broken.map(
      (line, index) =>
        `<text x="${x}" y="${y + index * size * LINE}" font-size="${size * POINT}" text-anchor="${align}" font-family='${FAMILY}'${isBold ? ' font-weight="bold"' : ''}>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text>`,
    );
  };
  return { setText, breakLines };
}
