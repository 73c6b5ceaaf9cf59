import { attribute, childElement, type XmlElement } from '../word/xml-reader.ts';
import { pt } from './css-classes.ts';
import { type Border, lengthOf, readBorders, type Side } from './word-formatting.ts';

/** Word's lines are half a point and more; Chromium draws none thinner than a pixel, 0.75 pt, and counts them so. */
export const THINNEST_LINE = 0.75;

/** In the order of CSS. */
export const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** The lines of a table and the margins of its cells. */
export interface TableLook {
  readonly borders: ReturnType<typeof readBorders>;
  readonly margins: Readonly<Record<Side, number>>;
}

/** How a row behaves. */
export interface RowLook {
  readonly isHeader: boolean;
  readonly css: string;
}

/** How many columns a cell covers, whether it goes on from above, and how it looks. */
export interface CellLook {
  readonly span: number;
  readonly merge: 'none' | 'start' | 'continued';
  readonly css: string;
}

/** Reads `w:tblPr`, those of the table's styles first. */
export function readTableLook(propertiesInOrder: readonly XmlElement[]): TableLook {
  let borders: TableLook['borders'] = {};
  const margins = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const properties of propertiesInOrder) {
    borders = { ...borders, ...readBorders(childElement(properties, 'w:tblBorders')) };
    const cellMargins = childElement(properties, 'w:tblCellMar');
    for (const side of SIDES) margins[side] = lengthOf(childElement(cellMargins, `w:${side}`), 'w:w') ?? margins[side];
  }
  return { borders, margins };
}

/** Reads `w:trPr`. */
export function readRowLook(properties: XmlElement | undefined): RowLook {
  const height = lengthOf(childElement(properties, 'w:trHeight'), 'w:val');
  const cantSplit = childElement(properties, 'w:cantSplit') !== undefined;
  return {
    isHeader: childElement(properties, 'w:tblHeader') !== undefined,
    css: `${cantSplit ? 'break-inside:avoid;' : ''}${height === undefined ? '' : `height:${pt(height)};`}`,
  };
}

/** Where a cell stands in its table. */
export interface CellPlace {
  /** The first row has a line above it that no other row shares. */
  readonly isFirstRow: boolean;
  /** The points by which its column is drawn narrower than the file says; its text keeps its room. */
  readonly lessWidth: number;
}

/** Reads `w:tcPr`. */
export function readCellLook(
  properties: XmlElement | undefined,
  table: TableLook,
  { isFirstRow, lessWidth }: CellPlace,
): CellLook {
  const span = childElement(properties, 'w:gridSpan');
  const merge = childElement(properties, 'w:vMerge');
  const align = childElement(properties, 'w:vAlign');
  const ownMargins = childElement(properties, 'w:tcMar');
  const borders = cellBorders(properties, table);
  const padding = SIDES.map((side) => {
    const margin = lengthOf(childElement(ownMargins, `w:${side}`), 'w:w') ?? table.margins[side];
    // The line above the first row takes room of its own, and does so again above each repeated header.
    const above = isFirstRow && side === 'top' ? (borders.top?.width ?? 0) : 0;
    const less = side === 'right' ? lessWidth : 0;
    return pt(Math.max(0, paddingBeside(side, margin, borders[side]) + above - less));
  });
  const vertical = align && attribute(align, 'w:val') === 'center' ? 'middle' : align && attribute(align, 'w:val');
  return {
    span: span ? Number(attribute(span, 'w:val')) : 1,
    merge: merge ? (attribute(merge, 'w:val') === 'restart' ? 'start' : 'continued') : 'none',
    css: [
      `padding:${padding.join(' ')};`,
      ...SIDES.map((side) => borderCss(side, borders[side])),
      vertical === 'middle' || vertical === 'bottom' ? `vertical-align:${vertical};` : '',
      fillCss(properties),
    ].join(''),
  };
}

/** The colour behind a cell (`w:shd`), printed as it is seen. */
function fillCss(properties: XmlElement | undefined): string {
  const shading = childElement(properties, 'w:shd');
  const fill = shading && attribute(shading, 'w:fill');
  return fill !== undefined && /^[0-9A-Fa-f]{6}$/.test(fill)
    ? `background:#${fill};print-color-adjust:exact;-webkit-print-color-adjust:exact;`
    : '';
}

function cellBorders(properties: XmlElement | undefined, table: TableLook): Partial<Record<Side, Border>> {
  const { insideH, insideV } = table.borders;
  const inside = {
    ...(insideH && { top: insideH, bottom: insideH }),
    ...(insideV && { left: insideV, right: insideV }),
  };
  const own = readBorders(childElement(properties, 'w:tcBorders'));
  return { ...inside, ...own };
}

/**
 * Word measures a cell's margin from the middle of its line at the sides, and adds the line's width once to the height of a row;
 * Chromium halves each line, of at least a pixel, between the two cells. The padding makes both come to the same.
 */
function paddingBeside(side: Side, margin: number, border: Border | undefined): number {
  if (!border || border.width === 0) return margin;
  const drawn = Math.max(border.width, THINNEST_LINE);
  const inWord = side === 'left' || side === 'right' ? 0 : border.width / 2;
  return Math.max(0, margin - drawn / 2 + inWord);
}

/** A line at one side, no thinner than Chromium draws it; nothing for none. */
export function borderCss(side: Side, border: Border | undefined): string {
  if (!border || border.width === 0) return '';
  return `border-${side}:${pt(Math.max(border.width, THINNEST_LINE))} solid ${border.color};`;
}
