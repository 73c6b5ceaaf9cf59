import { displayedText } from './cell-text.ts';
import type { GridColumn } from './grid-types.ts';

const PADDING = 20;
const MOST_MEASURED = 200;

/**
 * The width in pixels at which a column shows its title and all its texts whole. Of many rows the 200 longest texts are
 * measured, with the fonts (CSS `font` values) of cells and titles.
 */
export function fittingWidth<Row>(
  column: GridColumn<Row>,
  rows: readonly Row[],
  fonts: { cell: string; title: string },
): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return column.width;
  const texts = rows.map((row) => displayedText(column, row)).sort((a, b) => b.length - a.length);
  context.font = fonts.cell;
  const widths = texts.slice(0, MOST_MEASURED).map((text) => context.measureText(text).width);
  context.font = fonts.title;
  const title = context.measureText(column.title).width + 20; // with room for the sort arrow
  return Math.ceil(Math.max(title, ...widths)) + PADDING;
}
