import type { CellPosition, CellRange } from './cell-range.ts';

/** A cell that takes over the content of another. */
export interface FilledCell extends CellPosition {
  from: CellPosition;
}

/** A cell that takes over a text from the clipboard. */
export interface PastedCell extends CellPosition {
  text: string;
}

/** Ctrl+D: each column takes its top cell; a single row takes the row above it. */
export function fillDown(range: CellRange): FilledCell[] {
  const isSingleRow = range.firstRow === range.lastRow;
  const source = isSingleRow ? range.firstRow - 1 : range.firstRow;
  if (source < 0) return [];
  return cellsIn({ ...range, firstRow: source + 1 }).map((cell) => ({
    ...cell,
    from: { row: source, column: cell.column },
  }));
}

/** Ctrl+R: each row takes its leftmost cell; a single column takes the column to its left. */
export function fillRight(range: CellRange): FilledCell[] {
  const isSingleColumn = range.firstColumn === range.lastColumn;
  const source = isSingleColumn ? range.firstColumn - 1 : range.firstColumn;
  if (source < 0) return [];
  return cellsIn({ ...range, firstColumn: source + 1 }).map((cell) => ({
    ...cell,
    from: { row: cell.row, column: source },
  }));
}

/** The fill handle drawn from `source` to `target` (which holds it): the pattern of the source repeats. */
export function fillFromHandle(source: CellRange, target: CellRange): FilledCell[] {
  const height = source.lastRow - source.firstRow + 1;
  const width = source.lastColumn - source.firstColumn + 1;
  return cellsIn(target)
    .filter(({ row, column }) => {
      const isSource =
        row >= source.firstRow && row <= source.lastRow && column >= source.firstColumn && column <= source.lastColumn;
      return !isSource;
    })
    .map((cell) => ({
      ...cell,
      from: {
        row: source.firstRow + modulo(cell.row - source.firstRow, height),
        column: source.firstColumn + modulo(cell.column - source.firstColumn, width),
      },
    }));
}

/** The range that the fill handle covers when it is drawn to a cell: down or up, right or left, whichever is farther. */
export function handleTarget(source: CellRange, to: CellPosition): CellRange {
  const down = Math.max(0, to.row - source.lastRow);
  const up = Math.max(0, source.firstRow - to.row);
  const right = Math.max(0, to.column - source.lastColumn);
  const left = Math.max(0, source.firstColumn - to.column);
  if (Math.max(down, up) >= Math.max(right, left)) {
    return { ...source, firstRow: source.firstRow - up, lastRow: source.lastRow + down };
  }
  return { ...source, firstColumn: source.firstColumn - left, lastColumn: source.lastColumn + right };
}

/**
 * Where a pasted block lands. It goes to the top left of the selection; where the selection is a multiple of the block
 * (one cell into many, one row into many rows), it is repeated to fill it. `rows` may go past the last row; columns past
 * the last one are left out and counted.
 */
export function pasteBlock(
  block: readonly (readonly string[])[],
  range: CellRange,
  columnCount: number,
): { cells: PastedCell[]; covered: CellRange; lostColumns: number } {
  const height = block.length;
  const width = Math.max(...block.map((row) => row.length));
  const selectedHeight = range.lastRow - range.firstRow + 1;
  const selectedWidth = range.lastColumn - range.firstColumn + 1;
  const tallness = selectedHeight % height === 0 ? selectedHeight : height;
  const wideness = selectedWidth % width === 0 ? selectedWidth : width;
  const lostColumns = Math.max(0, range.firstColumn + wideness - columnCount);
  const covered = {
    firstRow: range.firstRow,
    lastRow: range.firstRow + tallness - 1,
    firstColumn: range.firstColumn,
    lastColumn: range.firstColumn + wideness - lostColumns - 1,
  };
  const cells = cellsIn(covered).map(({ row, column }) => ({
    row,
    column,
    text: block[(row - range.firstRow) % height]?.[(column - range.firstColumn) % width] ?? '',
  }));
  return { cells, covered, lostColumns };
}

function cellsIn(range: CellRange): CellPosition[] {
  const cells: CellPosition[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) cells.push({ row, column });
  }
  return cells;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
