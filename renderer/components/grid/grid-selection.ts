import {
  type CellPosition,
  type CellRange,
  clampPosition,
  countCells,
  type GridSize,
  rangeBetween,
} from './cell-range.ts';

/** What a selection grows by: cells, whole rows, whole columns, or everything. */
export type SelectionShape = 'cells' | 'rows' | 'columns' | 'all';

/**
 * What is selected. The current range runs from `anchor` to `lead`; `active` is the cell that typing goes to, and wanders
 * inside the range with Tab and Enter. Ctrl+click leaves earlier ranges behind in `others`.
 */
export interface GridSelection {
  active: CellPosition;
  anchor: CellPosition;
  lead: CellPosition;
  shape: SelectionShape;
  others: readonly CellRange[];
}

/** One cell. */
export function selectCell(cell: CellPosition): GridSelection {
  return { active: cell, anchor: cell, lead: cell, shape: 'cells', others: [] };
}

/** The range that the last click or move made. */
export function currentRange({ anchor, lead, shape }: GridSelection, size: GridSize): CellRange {
  const range = rangeBetween(clampPosition(anchor, size), clampPosition(lead, size));
  if (shape === 'rows' || shape === 'all') Object.assign(range, { firstColumn: 0, lastColumn: size.columns - 1 });
  if (shape === 'columns' || shape === 'all') Object.assign(range, { firstRow: 0, lastRow: size.rows - 1 });
  return range;
}

/** All ranges, the current one last. */
export function selectedRanges(selection: GridSelection, size: GridSize): readonly CellRange[] {
  return [...selection.others, currentRange(selection, size)];
}

/** Grows or shrinks the current range to a new far corner (Shift). */
export function extendTo(selection: GridSelection, lead: CellPosition): GridSelection {
  return { ...selection, active: selection.anchor, lead };
}

/** Begins one more range beside those there are (Ctrl+click). */
export function addRange(
  selection: GridSelection,
  cell: CellPosition,
  shape: SelectionShape,
  size: GridSize,
): GridSelection {
  return { active: cell, anchor: cell, lead: cell, shape, others: selectedRanges(selection, size) };
}

/** Whole rows (Shift+Space) or columns (Ctrl+Space) of the current range; the active cell stays. */
export function widen(selection: GridSelection, shape: 'rows' | 'columns'): GridSelection {
  const isOther = selection.shape !== 'cells' && selection.shape !== shape;
  return { ...selection, shape: isOther ? 'all' : shape };
}

/** Everything; the active cell stays. */
export function selectAll(selection: GridSelection): GridSelection {
  return { ...selection, anchor: selection.active, lead: selection.active, shape: 'all', others: [] };
}

/**
 * The next cell for Tab or Enter inside a selected range: along the row (or column) and on to the next, from the last back
 * to the first. Null when the current range is one cell, so that the key moves the selection itself.
 */
export function cycleInRange(
  selection: GridSelection,
  size: GridSize,
  direction: 'tab' | 'enter',
  isBackwards: boolean,
): GridSelection | null {
  const range = currentRange(selection, size);
  const count = countCells(range);
  if (count <= 1) return null;
  const width = range.lastColumn - range.firstColumn + 1;
  const height = range.lastRow - range.firstRow + 1;
  const row = selection.active.row - range.firstRow;
  const column = selection.active.column - range.firstColumn;
  const place = direction === 'tab' ? row * width + column : column * height + row;
  const next = (place + (isBackwards ? count - 1 : 1)) % count;
  const [across, along] =
    direction === 'tab' ? [next % width, Math.floor(next / width)] : [Math.floor(next / height), next % height];
  return { ...selection, active: { row: range.firstRow + along, column: range.firstColumn + across } };
}

/** The same selection after rows or columns have gone: nothing lies outside the grid. */
export function clampSelection(selection: GridSelection, size: GridSize): GridSelection {
  const isInside = ({ row, column }: CellPosition) => row < size.rows && column < size.columns;
  const fits =
    isInside(selection.active) &&
    isInside(selection.anchor) &&
    isInside(selection.lead) &&
    selection.others.every(({ lastRow, lastColumn }) => isInside({ row: lastRow, column: lastColumn }));
  if (fits) return selection;
  return {
    active: clampPosition(selection.active, size),
    anchor: clampPosition(selection.anchor, size),
    lead: clampPosition(selection.lead, size),
    shape: selection.shape,
    others: [],
  };
}
