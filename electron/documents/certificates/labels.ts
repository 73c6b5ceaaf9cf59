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
  readonly width: number;
  readonly size: number;
  readonly isBold?: boolean;
  readonly align?: 'start' | 'middle';
}

/** Envelopes, the sender at the top left, the recipient below at the right. */
export function renderEnvelopes(size: EnvelopeSize, envelopes: readonly Envelope[]): string {
  const setText = textSetter();
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

/** Labels for folders, two by five on a sheet of A4. */
export function renderFolderLabels(labels: readonly (readonly string[])[]): string {
  const setText = textSetter();
  const [across, down] = [2, 5];
  const [width, height] = [95, 54];
  const pages: SvgPage[] = [];
  for (let first = 0; first < labels.length; first += across * down) {
    const svg = labels.slice(first, first + across * down).flatMap((lines, index) => {
      const x = 10 + (index % across) * width;
      const y = 13.5 + Math.floor(index / across) * height;
      return [
        `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="#888" stroke-width=".2"/>`,
        ...setText(lines, { x: x + width / 2, y: y + 13, width: width - 10, size: 14, isBold: true, align: 'middle' }),
      ];
    });
    pages.push({ width: 210, height: 297, svg: svg.join('') });
  }
  return svgPages('Nhãn bìa hồ sơ', pages);
}

function textSetter(): (lines: readonly string[], block: Block) => string[] {
  const { measure } = fontMeasure();
  return (lines, { x, y, width, size, isBold = false, align = 'start' }) => {
    const look = { font: 'Times New Roman', isBold, isItalic: false };
    const broken = lines.flatMap((line) => breakText(line, width / (size * POINT), (text) => measure(text, look)));
    return broken.map(
      (line, index) =>
        `<text x="${x}" y="${y + index * size * POINT * 1.3}" font-size="${size * POINT}" text-anchor="${align}" font-family='${FAMILY}'${isBold ? ' font-weight="bold"' : ''}>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text>`,
    );
  };
}
