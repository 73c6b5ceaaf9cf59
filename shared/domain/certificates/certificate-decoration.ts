import type { CertificateDesign } from './certificate-design.ts';
import { nationalEmblem, star } from './national-emblem.ts';

const RED = '#c8102e';
const GOLD = '#c9972b';
const PALE = '#ecd9a4';

/** From the paper's edge to the border, and the border's width, in millimetres. */
const EDGE = 9;
const BAND = 8;
/** The emblem, in millimetres. */
const EMBLEM = { top: 20, width: 27 };

/**
 * The border, the national emblem in the middle above, and, for the title of emulation fighter, red flags at its sides, as
 * SVG in millimetres. The border is a woven band of our own, not that of the state's certificates. Nghị định 98/2023/NĐ-CP,
 * Điều 104.
 */
export function certificateDecoration(design: Pick<CertificateDesign, 'width' | 'height' | 'decoration'>): string {
  if (design.decoration === 'none') return '';
  const { width, height } = design;
  const emblem = `<g transform="translate(${width / 2 - EMBLEM.width / 2} ${EMBLEM.top}) scale(${EMBLEM.width / 100})">${nationalEmblem()}</g>`;
  const flags = design.decoration === 'emblem-and-flags' ? [flagGroup(width / 2, -1), flagGroup(width / 2, 1)] : [];
  return [border(width, height), ...flags, emblem].join('');
}

function border(width: number, height: number): string {
  const rectangle = (inset: number, stroke: string, weight: number) =>
    `<rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="none" stroke="${stroke}" stroke-width="${weight}"/>`;
  const middle = EDGE + BAND / 2;
  const corners = [
    [middle, middle],
    [width - middle, middle],
    [middle, height - middle],
    [width - middle, height - middle],
  ] as const;
  const waves = [0, 1].flatMap((phase) => [
    wave(middle + BAND / 2, width - middle - BAND / 2, middle, 'x', phase),
    wave(middle + BAND / 2, width - middle - BAND / 2, height - middle, 'x', phase),
    wave(middle + BAND / 2, height - middle - BAND / 2, middle, 'y', phase),
    wave(middle + BAND / 2, height - middle - BAND / 2, width - middle, 'y', phase),
  ]);
  return [
    rectangle(EDGE, RED, 0.9),
    rectangle(EDGE + 1.3, GOLD, 0.3),
    `<g fill="none" stroke="${GOLD}" stroke-width=".35">${waves.join('')}</g>`,
    rectangle(EDGE + BAND - 1.3, GOLD, 0.3),
    rectangle(EDGE + BAND, RED, 0.5),
    ...corners.map(([x, y]) => corner(x, y)),
  ].join('');
}

/** A wave along one side; two of opposite phase make the weave. */
function wave(from: number, to: number, across: number, axis: 'x' | 'y', phase: number): string {
  const count = 2 * Math.round((to - from) / 12);
  const step = (to - from) / count;
  const height = BAND / 2 - 1.7;
  let path = '';
  for (let index = 0; index <= count; index++) {
    const along = from + index * step;
    const side = (index + phase) % 2 === 0 ? height : -height;
    const point = (at: number, off: number) =>
      axis === 'x' ? `${round(at)} ${round(across + off)}` : `${round(across + off)} ${round(at)}`;
    path +=
      index === 0
        ? `M${point(along, side)}`
        : `C${point(along - step / 2, -side)} ${point(along - step / 2, side)} ${point(along, side)}`;
  }
  return `<path d="${path}"/>`;
}

function corner(x: number, y: number): string {
  const half = BAND / 2;
  return [
    `<rect x="${x - half}" y="${y - half}" width="${BAND}" height="${BAND}" fill="#fff" stroke="${RED}" stroke-width=".5"/>`,
    `<rect x="${x - half + 1}" y="${y - half + 1}" width="${BAND - 2}" height="${BAND - 2}" fill="${PALE}" stroke="${GOLD}" stroke-width=".3"/>`,
    `<path d="${star(x, y, 2.3)}" fill="${RED}"/>`,
  ].join('');
}

/** Three red flags on golden poles, leaning away from the emblem; the one in front bears the star. */
function flagGroup(middle: number, side: -1 | 1): string {
  const flags = [34, 22, 10].map((angle, index) => {
    const cloth = 'M0 -24C5 -26.5 8 -21.5 15 -24L15 -13.5C8 -11 5 -16 0 -13.5Z';
    const bearing = index === 2 ? `<path d="${star(7.3, -18.8, 3)}" fill="#f7c948"/>` : '';
    return `<g transform="rotate(${angle})"><path d="M0 0V-26" stroke="${GOLD}" stroke-width=".7"/><circle cx="0" cy="-26.4" r=".7" fill="${GOLD}"/><path d="${cloth}" fill="${RED}" stroke="#8f0f20" stroke-width=".2"/>${bearing}</g>`;
  });
  return `<g transform="translate(${middle + side * 15} ${EMBLEM.top + EMBLEM.width}) scale(${side} 1)">${flags.join('')}</g>`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
