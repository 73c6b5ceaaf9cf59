import { attribute, childElement, type XmlElement } from '../word/xml-reader.ts';

/** How characters look, as far as said; lengths in points. */
export interface CharacterFormatting {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly capitals?: boolean;
  readonly color?: string;
  /** A font other than Times New Roman. */
  readonly font?: string;
}

/** A line around a paragraph or a cell; width in points. */
export interface Border {
  readonly width: number;
  readonly color: string;
}

export type Side = 'top' | 'left' | 'bottom' | 'right';

/** How a paragraph stands, as far as said; lengths in points. */
export interface ParagraphFormatting {
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly before?: number;
  readonly after?: number;
  readonly indentLeft?: number;
  readonly indentRight?: number;
  /** Negative for a hanging indent. */
  readonly firstLine?: number;
  /** `auto`: multiples of the font's own line; else points. */
  readonly line?: { readonly rule: 'auto' | 'exact' | 'atLeast'; readonly value: number };
  readonly keepWithNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly borders?: Partial<Record<Side, Border>>;
}

const TWIPS_PER_POINT = 20;
const HALF_POINTS_PER_POINT = 2;
/** `w:line` counts 240ths of a line under the rule `auto`. */
const LINE_UNITS = 240;
const EIGHTHS_PER_POINT = 8;

/** A length in twips as points, or undefined. */
export function lengthOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = element && attribute(element, name);
  const length = value === undefined ? Number.NaN : Number(value);
  return Number.isFinite(length) ? length / TWIPS_PER_POINT : undefined;
}

function isOn(properties: XmlElement, name: string): boolean | undefined {
  const element = childElement(properties, name);
  if (!element) return undefined;
  const value = attribute(element, 'w:val');
  return value !== '0' && value !== 'false' && value !== 'none' && value !== 'off';
}

function defined<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

/** Reads `w:rPr`. */
export function readCharacterFormatting(properties: XmlElement | undefined): CharacterFormatting {
  if (!properties) return {};
  const size = childElement(properties, 'w:sz');
  const color = childElement(properties, 'w:color');
  const fonts = childElement(properties, 'w:rFonts');
  const colorValue = color && attribute(color, 'w:val');
  return defined<Required<CharacterFormatting>>({
    size: size ? Number(attribute(size, 'w:val')) / HALF_POINTS_PER_POINT : undefined,
    bold: isOn(properties, 'w:b'),
    italic: isOn(properties, 'w:i'),
    underline: isOn(properties, 'w:u'),
    capitals: isOn(properties, 'w:caps'),
    font: fonts && attribute(fonts, 'w:ascii'),
    color: colorValue && /^[0-9a-fA-F]{6}$/.test(colorValue) ? `#${colorValue}` : undefined,
  });
}

const alignments = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
} as const;

function readAlignment(properties: XmlElement): ParagraphFormatting['align'] {
  const element = childElement(properties, 'w:jc');
  const value = element && attribute(element, 'w:val');
  return value !== undefined && value in alignments ? alignments[value as keyof typeof alignments] : undefined;
}

function readLine(spacing: XmlElement | undefined): ParagraphFormatting['line'] {
  const value = spacing && attribute(spacing, 'w:line');
  if (!spacing || value === undefined) return undefined;
  const rule = attribute(spacing, 'w:lineRule');
  if (rule === 'exact' || rule === 'atLeast') return { rule, value: Number(value) / TWIPS_PER_POINT };
  return { rule: 'auto', value: Number(value) / LINE_UNITS };
}

/** Reads the lines of `w:pBdr`, `w:tblBorders` or `w:tcBorders`; a side set to none is there with width 0. */
export function readBorders(container: XmlElement | undefined): Partial<Record<Side | 'insideH' | 'insideV', Border>> {
  const borders: Partial<Record<Side | 'insideH' | 'insideV', Border>> = {};
  for (const side of ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const) {
    const element = childElement(container, `w:${side}`);
    if (!element) continue;
    const kind = attribute(element, 'w:val');
    const color = attribute(element, 'w:color');
    const width = kind === 'none' || kind === 'nil' ? 0 : Number(attribute(element, 'w:sz') ?? 4) / EIGHTHS_PER_POINT;
    borders[side] = { width, color: color && color !== 'auto' ? `#${color}` : '#000' };
  }
  return borders;
}

/** Reads `w:pPr`, its style left aside. */
export function readParagraphFormatting(properties: XmlElement | undefined): ParagraphFormatting {
  if (!properties) return {};
  const spacing = childElement(properties, 'w:spacing');
  const indent = childElement(properties, 'w:ind');
  const hanging = lengthOf(indent, 'w:hanging');
  const border = childElement(properties, 'w:pBdr');
  return defined<Required<ParagraphFormatting>>({
    align: readAlignment(properties),
    before: lengthOf(spacing, 'w:before'),
    after: lengthOf(spacing, 'w:after'),
    indentLeft: lengthOf(indent, 'w:left') ?? lengthOf(indent, 'w:start'),
    indentRight: lengthOf(indent, 'w:right') ?? lengthOf(indent, 'w:end'),
    firstLine: hanging === undefined ? lengthOf(indent, 'w:firstLine') : -hanging,
    line: readLine(spacing),
    keepWithNext: isOn(properties, 'w:keepNext'),
    keepLines: isOn(properties, 'w:keepLines'),
    pageBreakBefore: isOn(properties, 'w:pageBreakBefore'),
    borders: border ? readBorders(border) : undefined,
  });
}
