import type { GridColumn, GridView } from './grid-types.ts';

/** A visible column with its place, in pixels. */
export interface LaidOutColumn<Row> {
  column: GridColumn<Row>;
  key: string;
  /** Among the visible columns. */
  index: number;
  /** From the left edge of the grid for frozen columns, else from the left edge of the scrolling part. */
  left: number;
  width: number;
  isFrozen: boolean;
  /** Where the frozen part ends. */
  isLastFrozen: boolean;
}

/** All visible columns, left to right. */
export interface ColumnLayout<Row> {
  columns: readonly LaidOutColumn<Row>[];
  frozenCount: number;
  /** Row numbers and frozen columns together. */
  frozenWidth: number;
  gutterWidth: number;
  scrollingWidth: number;
}

/** What must remain for the scrolling columns, however many are frozen. */
const LEAST_SCROLLING = 160;

/**
 * Places the visible columns. Columns are frozen only as far as the window leaves 160 px for the others, since a grid
 * whose frozen part fills the window could not be scrolled at all.
 */
export function layOutColumns<Row>(
  columns: readonly GridColumn<Row>[],
  view: GridView,
  gutterWidth: number,
  viewportWidth: number,
): ColumnLayout<Row> {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const laidOut: LaidOutColumn<Row>[] = [];
  let frozenWidth = gutterWidth;
  let scrollingWidth = 0;
  let frozenCount = 0;
  let canFreeze = true;
  view.columns.forEach((arranged, position) => {
    const column = byKey.get(arranged.key);
    if (!column || arranged.isHidden) return;
    canFreeze &&= position < view.frozenCount && frozenWidth + arranged.width + LEAST_SCROLLING <= viewportWidth;
    const place = { column, key: column.key, index: laidOut.length, width: arranged.width, isFrozen: canFreeze };
    laidOut.push({ ...place, left: canFreeze ? frozenWidth : scrollingWidth, isLastFrozen: false });
    if (canFreeze) {
      frozenWidth += arranged.width;
      frozenCount += 1;
    } else {
      scrollingWidth += arranged.width;
    }
  });
  const lastFrozen = laidOut[frozenCount - 1];
  if (lastFrozen) lastFrozen.isLastFrozen = true;
  return { columns: laidOut, frozenCount, frozenWidth, gutterWidth, scrollingWidth };
}

/** The scrolling columns that a window shows, as a half-open range of indices. */
export function shownColumns<Row>(
  layout: ColumnLayout<Row>,
  scrollLeft: number,
  viewportWidth: number,
): { first: number; end: number } {
  const rightEdge = scrollLeft + viewportWidth - layout.frozenWidth;
  let first = layout.frozenCount;
  let end = layout.frozenCount;
  for (const { index, left, width } of layout.columns.slice(layout.frozenCount)) {
    if (left + width <= scrollLeft) first = index + 1;
    if (left < rightEdge) end = index + 1;
  }
  return { first, end: Math.max(first, end) };
}

/**
 * Which column lies at `x` pixels from the grid's left edge as seen, the nearest one when that is outside; -1 over the row
 * numbers.
 */
export function columnAtPoint<Row>(layout: ColumnLayout<Row>, x: number, scrollLeft: number): number {
  if (x < layout.gutterWidth) return -1;
  const isFrozen = x < layout.frozenWidth;
  const along = isFrozen ? x : x - layout.frozenWidth + scrollLeft;
  const candidates = layout.columns.filter((column) => column.isFrozen === isFrozen);
  const hit = candidates.find((column) => along < column.left + column.width) ?? layout.columns.at(-1);
  return hit?.index ?? 0;
}

/** How far to scroll sideways so that a column is seen whole, or unchanged if it is (or is frozen). */
export function scrollLeftToShow<Row>(
  layout: ColumnLayout<Row>,
  column: number,
  scrollLeft: number,
  viewportWidth: number,
): number {
  const place = layout.columns[column];
  if (!place || place.isFrozen) return scrollLeft;
  const room = viewportWidth - layout.frozenWidth;
  if (place.left < scrollLeft || place.width > room) return place.left;
  return Math.max(scrollLeft, place.left + place.width - room);
}
