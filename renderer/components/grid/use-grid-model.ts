import { useCallback, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { CallFailed } from '../../lib/api.ts';
import { type Arrangement, arrangeRows, rearrangeRows } from './arrange-rows.ts';
import type { CellRange, GridSize } from './cell-range.ts';
import type { LaidOutColumn } from './column-layout.ts';
import { type GridLines, stackLines } from './grid-lines.ts';
import { clampSelection, type GridSelection, selectCell, selectedRanges } from './grid-selection.ts';
import { type GridSlots, layOutSlots } from './grid-slots.ts';
import type { GridProps, GridView } from './grid-types.ts';
import { defaultGridView, readGridView } from './grid-view.ts';
import { type GroupHeading, stackGroups } from './group-rows.ts';
import { draftIdAt, UnsavedCells, type UnsavedState } from './unsaved-cells.ts';
import { type CellEditor, useCellEditor } from './use-cell-editor.ts';
import { type GridViewport, useGridViewport } from './use-grid-viewport.ts';
import { useLatest } from './use-latest.ts';

const ROW_HEIGHTS = { normal: 28, dense: 22 } as const;
const TITLE_HEIGHT = 30;
const FILTER_HEIGHT = 28;

/** All that the parts of the grid share: what is shown, where, what is selected, edited and unsaved. */
export interface GridModel<Row> {
  props: GridProps<Row>;
  view: GridView;
  setView: (view: GridView) => void;
  /** Rows after filter, sort and grouping, those in folded groups included. */
  listedRows: readonly Row[];
  /** The rows that are lines of the grid: without those in folded groups. */
  shownRows: readonly Row[];
  headings: readonly GroupHeading<Row>[];
  slots: GridSlots;
  /** Whether edited rows stand elsewhere than sort and filter would put them; `arrangeAgain` does it. */
  isStale: boolean;
  arrangeAgain: () => void;
  lines: GridLines<Row>;
  viewport: GridViewport<Row>;
  /** The columns that are drawn: the frozen ones, and those of the others that are in sight. */
  frozen: readonly LaidOutColumn<Row>[];
  scrolling: readonly LaidOutColumn<Row>[];
  size: GridSize;
  selection: GridSelection;
  setSelection: (selection: GridSelection) => void;
  ranges: readonly CellRange[];
  unsaved: UnsavedCells<Row>;
  unsavedState: UnsavedState;
  editor: CellEditor;
  /** A passing sentence in the status line. */
  notice: string | null;
  setNotice: (notice: string | null) => void;
}

/** Puts the grid's state together. */
export function useGridModel<Row>(props: GridProps<Row>): GridModel<Row> {
  const { rows, rowId, columns } = props;
  const [view, setView] = useView(props);
  const [arrangement, arrangeAgain] = useArrangement(props, view);
  const [unsaved, unsavedState] = useUnsaved(props);
  const blankId = props.onAppendRows && !props.isLoading && !props.error ? draftIdAt(unsavedState, 0) : null;
  const { shown, headings } = useGroups(arrangement, view.collapsed);
  const lines = useMemo(
    () => stackLines(shown, rowId, unsavedState.draftIds, blankId),
    [shown, rowId, unsavedState.draftIds, blankId],
  );
  const slots = useMemo(
    () =>
      layOutSlots(
        lines.count,
        headings.map(({ firstLine }) => firstLine),
      ),
    [lines.count, headings],
  );
  const rowHeight = ROW_HEIGHTS[view.density];
  const viewport = useGridViewport({
    columns,
    view,
    slots,
    gutterWidth: 20 + 8 * Math.max(3, String(rows.length).length),
    rowHeight,
    headerHeight: TITLE_HEIGHT + (props.hasFilters === false ? 0 : FILTER_HEIGHT),
    footHeight: view.hasTotals ? rowHeight : 0,
  });
  const { layout, firstColumn, endColumn } = viewport;
  const frozen = useMemo(() => layout.columns.slice(0, layout.frozenCount), [layout]);
  const scrolling = useMemo(() => layout.columns.slice(firstColumn, endColumn), [layout, firstColumn, endColumn]);
  const size = useMemo(
    () => ({ rows: lines.count, columns: layout.columns.length }),
    [lines.count, layout.columns.length],
  );
  const [selection, setSelection] = useFollowedSelection(lines, size, view, viewport.scrollToTop);
  const ranges = useMemo(() => selectedRanges(selection, size), [selection, size]);
  const editor = useCellEditor();
  const [notice, setNotice] = useState<string | null>(null);
  return {
    ...{ props, view, setView, lines, viewport, size, selection, setSelection, ranges, editor, notice, setNotice },
    ...{
      frozen,
      scrolling,
      unsaved,
      unsavedState,
      listedRows: arrangement.shown,
      shownRows: shown,
      headings,
      slots,
      isStale: arrangement.isStale,
      arrangeAgain,
    },
  };
}

/** The view as the program keeps it, or as the grid does where the program does not. */
function useView<Row>({ columns, view: given, onViewChange }: GridProps<Row>): [GridView, (view: GridView) => void] {
  const [own, setOwn] = useState<GridView>(() => defaultGridView(columns));
  const source = given ?? own;
  const view = useMemo(() => readGridView(source, columns), [source, columns]);
  const latest = useLatest(onViewChange);
  const setView = useCallback(
    (next: GridView) => {
      setOwn(next);
      latest.current?.(next);
    },
    [latest],
  );
  return [view, setView];
}

function useArrangement<Row>(props: GridProps<Row>, view: GridView) {
  const { rows, rowId, columns } = props;
  const sort = useSameContent(view.sort);
  const filters = useSameContent(view.filters);
  const request = { rows, rowId, columns, sort, filters, groupBy: view.groupBy };
  const [arrangement, setArrangement] = useState(() => arrangeRows(request));
  let current = arrangement;
  const isSameView =
    arrangement.sort === sort && arrangement.filters === filters && arrangement.groupBy === view.groupBy;
  if (arrangement.source !== rows || !isSameView) {
    current = rearrangeRows(arrangement, request);
    setArrangement(current);
  }
  const arrangeAgain = () => setArrangement(arrangeRows(request));
  return [current, arrangeAgain] as const;
}

/** Without groups the rows are the very ones that were arranged, so that nothing is laid out anew. */
function useGroups<Row>({ shown, groupTexts }: Arrangement<Row>, collapsed: GridView['collapsed']) {
  const folded = useSameContent(collapsed);
  return useMemo(
    () => (groupTexts ? stackGroups({ rows: shown, texts: groupTexts }, folded) : { shown, headings: [] }),
    [shown, groupTexts, folded],
  );
}

/** The first of several equal values, so that a view stored and read back arranges nothing anew. */
function useSameContent<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}

function useUnsaved<Row>(props: GridProps<Row>): [UnsavedCells<Row>, UnsavedState] {
  const latest = useLatest(props);
  const [unsaved] = useState(() => new UnsavedCells<Row>(() => ({ ...latest.current, failureSentence })));
  return [unsaved, useSyncExternalStore(unsaved.subscribe, unsaved.state)];
}

function failureSentence(error: unknown): string {
  if (error instanceof CallFailed) return error.message;
  console.error(error);
  return 'Chưa lưu được. Hãy thử lại.';
}

/**
 * The selection. It follows the row of the active cell when rows come and go above it, since the next key must not change
 * another row than the one looked at; after sorting, filtering or grouping it begins at the top.
 */
function useFollowedSelection<Row>(
  lines: GridLines<Row>,
  size: GridSize,
  view: GridView,
  scrollToTop: () => void,
): [GridSelection, (selection: GridSelection) => void] {
  const [kept, setSelection] = useState(() => selectCell({ row: 0, column: 0 }));
  const selection = clampSelection(kept, size);
  const activeId = useRef<string | null>(null);
  const arrangedBy = JSON.stringify([view.sort, view.filters, view.groupBy]);
  const lastArrangedBy = useRef(arrangedBy);
  useLayoutEffect(() => {
    const { row, column } = selection.active;
    const isRearranged = lastArrangedBy.current !== arrangedBy;
    const id = lines.at(row)?.id ?? null;
    const moved = !isRearranged && activeId.current !== null && activeId.current !== id;
    const found = moved ? lines.indexOf(activeId.current ?? '') : -1;
    lastArrangedBy.current = arrangedBy;
    if (isRearranged) {
      activeId.current = lines.at(0)?.id ?? null;
      setSelection(selectCell({ row: 0, column }));
      scrollToTop();
    } else if (found !== -1) {
      setSelection(selectCell({ row: found, column }));
    } else {
      activeId.current = id;
    }
  }, [lines, selection, arrangedBy, scrollToTop]);
  const select = useCallback((next: GridSelection) => {
    activeId.current = null;
    setSelection(next);
  }, []);
  return [selection, select];
}
