import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CellPosition } from './cell-range.ts';
import { type ColumnLayout, layOutColumns, scrollLeftToShow, shownColumns } from './column-layout.ts';
import type { GridSlots } from './grid-slots.ts';
import type { GridColumn, GridView } from './grid-types.ts';
import { useLatest } from './use-latest.ts';

/** Rows drawn above and below what is seen, so that a flick of the wheel meets no blank. */
const SPARE_ROWS = 6;

/** What the grid measures and draws now, in pixels and indices. */
export interface GridViewport<Row> {
  scroller: RefObject<HTMLDivElement | null>;
  layout: ColumnLayout<Row>;
  width: number;
  height: number;
  rowHeight: number;
  headerHeight: number;
  /** How many slots at the top stay while the others scroll: as many as asked for, as far as there is room. */
  frozenSlots: number;
  /** Drawn slots (lines and group headings), half open; the frozen ones are drawn besides. */
  firstSlot: number;
  endSlot: number;
  /** Drawn scrolling columns, half open. */
  firstColumn: number;
  endColumn: number;
  /** How many whole rows fit between what stays at the top and at the foot. */
  pageRows: number;
  isInSight: (slot: number) => boolean;
  onScroll: () => void;
  /** Scrolls just so far that the cell is seen whole. */
  reveal: (cell: CellPosition) => void;
  scrollToTop: () => void;
  /** To the first scrolling column: where Home leads, though its cell be a frozen one that is always in sight. */
  scrollToLeft: () => void;
}

interface ViewportRequest<Row> {
  columns: readonly GridColumn<Row>[];
  view: GridView;
  slots: GridSlots;
  gutterWidth: number;
  rowHeight: number;
  headerHeight: number;
  /** Of the line of sums, or 0. */
  footHeight: number;
}

/** What must remain to be scrolled, however many lines are frozen. */
const LEAST_SCROLLING_ROWS = 3;

/**
 * Follows the scrolling window and says which rows and columns to draw. Up and down the browser scrolls; sideways the
 * rows are shifted by the CSS variable `--scroll-x`, so that frozen columns and header never lag behind one another.
 */
export function useGridViewport<Row>(request: ViewportRequest<Row>): GridViewport<Row> {
  const { columns, view, slots, gutterWidth, rowHeight, headerHeight, footHeight } = request;
  const scroller = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [scrolled, setScrolled] = useState({ topRow: 0, firstColumn: 0, endColumn: 0 });
  const layout = useMemo(
    () => layOutColumns(columns, view, gutterWidth, size.width),
    [columns, view, gutterWidth, size.width],
  );
  const roomRows = Math.floor((size.height - headerHeight - footHeight) / rowHeight);
  const frozenSlots = Math.max(0, Math.min(view.frozenLines, slots.count, roomRows - LEAST_SCROLLING_ROWS));
  const latest = useLatest({ layout, size, slots, frozenSlots, rowHeight, headerHeight, footHeight, scrolled });

  const lastLeft = useRef(0);
  const readScroll = useCallback(() => {
    const element = scroller.current;
    const { layout, size, rowHeight, frozenSlots, scrolled } = latest.current;
    if (!element) return scrolled;
    const { scrollLeft, scrollTop } = element;
    if (frozenSlots > 0) element.style.setProperty('--scroll-y', `${scrollTop}px`);
    if (scrollLeft !== lastLeft.current) element.style.setProperty('--scroll-x', `${scrollLeft}px`);
    lastLeft.current = scrollLeft;
    const { first, end } = shownColumns(layout, scrollLeft, size.width);
    const next = { topRow: Math.floor(scrollTop / rowHeight), firstColumn: first, endColumn: end };
    const isSame = next.topRow === scrolled.topRow && first === scrolled.firstColumn && end === scrolled.endColumn;
    return isSame ? scrolled : next;
  }, [latest]);

  const onScroll = useCallback(() => {
    const next = readScroll();
    // Drawn within this very frame: a frame later the rows would be missing at the edge.
    if (next !== latest.current.scrolled) flushSync(() => setScrolled(next));
  }, [latest, readScroll]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: these change what a scroll position shows
  useLayoutEffect(() => setScrolled(readScroll()), [layout, rowHeight, size, slots.count, frozenSlots, readScroll]);

  const reveal = useCallback(
    ({ row, column }: CellPosition) => {
      const element = scroller.current;
      if (!element) return;
      const { layout, size, slots, frozenSlots, rowHeight, headerHeight, footHeight } = latest.current;
      const slot = slots.slotOf(row);
      const top = slot * rowHeight;
      const room = size.height - headerHeight - footHeight;
      if (slot >= frozenSlots) {
        const isUnderHeading = slot > 0 && 'heading' in slots.at(slot - 1);
        const above = (frozenSlots + (isUnderHeading ? 1 : 0)) * rowHeight;
        if (top < element.scrollTop + frozenSlots * rowHeight) element.scrollTop = top - above;
        else if (top + rowHeight > element.scrollTop + room) element.scrollTop = top + rowHeight - room;
      }
      const left = scrollLeftToShow(layout, column, element.scrollLeft, size.width);
      if (left !== element.scrollLeft) element.scrollLeft = left;
    },
    [latest],
  );

  const scrollToTop = useCallback(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, []);

  const scrollToLeft = useCallback(() => {
    if (scroller.current) scroller.current.scrollLeft = 0;
  }, []);

  const pageRows = Math.max(1, roomRows - frozenSlots);
  const drawnCount = Math.min(slots.count, Math.max(1, roomRows) + 2 + 2 * SPARE_ROWS);
  const firstSlot = Math.max(0, Math.min(slots.count - drawnCount, scrolled.topRow - SPARE_ROWS));
  const endSlot = firstSlot + drawnCount;
  return {
    ...{ scroller, layout, rowHeight, headerHeight, pageRows, onScroll, reveal, scrollToTop, scrollToLeft },
    ...size,
    ...{ frozenSlots, firstSlot, endSlot },
    isInSight: (slot) => slot < frozenSlots || (slot >= firstSlot && slot < endSlot),
    firstColumn: scrolled.firstColumn,
    endColumn: scrolled.endColumn,
  };
}
