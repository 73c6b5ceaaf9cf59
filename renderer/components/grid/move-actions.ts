import { cellAt } from './cell-at.ts';
import { refusedCells } from './cell-edits.ts';
import { type CellPosition, clampPosition, jumpToEdge } from './cell-range.ts';
import { isEmptyValue } from './cell-text.ts';
import {
  addRange,
  cycleInRange,
  extendTo,
  type GridSelection,
  type SelectionShape,
  selectAll,
  selectCell,
  widen,
} from './grid-selection.ts';
import { setAllCollapsed } from './grid-view.ts';
import type { GridModel } from './use-grid-model.ts';

/** What moves the active cell and the selection. */
export interface MoveActions {
  goTo: (cell: CellPosition, isExtending?: boolean) => void;
  move: (step: CellPosition, isExtending: boolean, toEdge: boolean) => void;
  page: (direction: 1 | -1, isExtending: boolean) => void;
  rowEnd: (end: 'first' | 'last', isExtending: boolean) => void;
  gridEnd: (end: 'first' | 'last', isExtending: boolean) => void;
  /** Tab or Enter. False where there is no further cell, so that Tab may leave the grid. */
  next: (by: 'tab' | 'enter', isBackwards: boolean) => boolean;
  select: (what: 'all' | 'rows' | 'columns') => void;
  /** A click: alone, with Shift (extends) or with Ctrl (adds); on a row number it takes whole rows. */
  point: (cell: CellPosition, shape: SelectionShape, keys: { isExtending: boolean; isAdding: boolean }) => void;
  drag: (cell: CellPosition) => void;
  /** To the next cell, or new row, that was refused: below the active one, then from the top. */
  nextRefused: () => void;
}

/** The moving about in one grid; `model` gives its state as last drawn. */
export function createMoveActions<Row>(model: () => GridModel<Row>): MoveActions {
  /** Where a run of Tabs began: Enter goes back to that column, as in Excel. */
  let tabStart: number | null = null;

  function show(selection: GridSelection, cell: CellPosition): void {
    model().setNotice(null);
    model().setSelection(selection);
    model().viewport.reveal(cell);
  }

  function goTo(cell: CellPosition, isExtending = false): void {
    const { selection, size } = model();
    const target = clampPosition(cell, size);
    tabStart = null;
    show(isExtending ? extendTo(selection, target) : selectCell(target), target);
  }

  /** What was refused may lie in a folded group. */
  function unfoldAll(): void {
    const { view, setView } = model();
    if (view.groupBy !== null) setView(setAllCollapsed(view, false));
  }

  const from = (isExtending: boolean) => (isExtending ? model().selection.lead : model().selection.active);
  const lastRow = () => Math.max(0, model().lines.filledCount - 1);
  const lastColumn = () => model().size.columns - 1;

  return {
    goTo,
    move(step, isExtending, toEdge) {
      const start = from(isExtending);
      if (!toEdge) return goTo({ row: start.row + step.row, column: start.column + step.column }, isExtending);
      const size = { rows: lastRow() + 1, columns: model().size.columns };
      goTo(
        jumpToEdge(start, step, size, (cell) => !isEmptyCell(model(), cell)),
        isExtending,
      );
    },
    page(direction, isExtending) {
      const start = from(isExtending);
      goTo(
        { row: start.row + direction * Math.max(1, model().viewport.pageRows - 1), column: start.column },
        isExtending,
      );
    },
    rowEnd(end, isExtending) {
      if (end === 'first') model().viewport.scrollToLeft();
      goTo({ row: from(isExtending).row, column: end === 'first' ? 0 : lastColumn() }, isExtending);
    },
    gridEnd(end, isExtending) {
      if (end === 'first') model().viewport.scrollToLeft();
      goTo(end === 'first' ? { row: 0, column: 0 } : { row: lastRow(), column: lastColumn() }, isExtending);
    },
    next(by, isBackwards) {
      const { selection, size } = model();
      const cycled = cycleInRange(selection, size, by, isBackwards);
      if (cycled) {
        show(cycled, cycled.active);
        return true;
      }
      const { row, column } = selection.active;
      const sign = isBackwards ? -1 : 1;
      if (by === 'enter') {
        goTo({ row: row + sign, column: tabStart ?? column });
        return true;
      }
      const place = row * size.columns + column + sign;
      if (place < 0 || place >= size.rows * size.columns) return false;
      const start = tabStart ?? column;
      goTo({ row: Math.floor(place / size.columns), column: place % size.columns });
      tabStart = start;
      return true;
    },
    select(what) {
      const { selection, setSelection } = model();
      setSelection(what === 'all' ? selectAll(selection) : widen(selection, what));
    },
    point(cell, shape, { isExtending, isAdding }) {
      const { selection, setSelection, size, setNotice } = model();
      tabStart = null;
      setNotice(null);
      if (isExtending) setSelection({ ...extendTo(selection, cell), shape });
      else if (isAdding) setSelection(addRange(selection, cell, shape, size));
      else setSelection({ ...selectCell(cell), shape });
    },
    drag(cell) {
      const { selection, setSelection } = model();
      setSelection({ ...selection, lead: cell });
    },
    nextRefused() {
      const { unsavedState, selection, editor } = model();
      const places = refusedCells(unsavedState.edits)
        .map(({ rowId, key }) => placeOf(model(), rowId, key))
        .filter(({ row }) => row !== -1)
        .sort((a, b) => a.row - b.row || a.column - b.column);
      const { row, column } = selection.active;
      const next = places.find((place) => place.row > row || (place.row === row && place.column > column)) ?? places[0];
      if (next) goTo(next);
      else unfoldAll();
      editor.focus();
    },
  };
}

/** Row -1 when the row is filtered out; a row refused as a whole is met at its first column. */
function placeOf<Row>({ lines, viewport }: GridModel<Row>, rowId: string, key: string): CellPosition {
  const column = viewport.layout.columns.findIndex((place) => place.key === key);
  return { row: lines.indexOf(rowId), column: Math.max(0, column) };
}

function isEmptyCell<Row>(model: GridModel<Row>, position: CellPosition): boolean {
  const cell = cellAt(model, position);
  return cell === null || (cell.content.value !== undefined && isEmptyValue(cell.content.value));
}
