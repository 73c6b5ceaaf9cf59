/** A cell by its place on screen: both count from 0, in the order shown. */
export interface CellPosition {
  row: number;
  column: number;
}

/** A rectangle of cells, both ends included. */
export interface CellRange {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** How many rows and columns there are to select in. */
export interface GridSize {
  rows: number;
  columns: number;
}

/** The rectangle that two opposite corners span, in whichever order they come. */
export function rangeBetween(one: CellPosition, other: CellPosition): CellRange {
  return {
    firstRow: Math.min(one.row, other.row),
    lastRow: Math.max(one.row, other.row),
    firstColumn: Math.min(one.column, other.column),
    lastColumn: Math.max(one.column, other.column),
  };
}

/** Whether a cell lies in a range. */
export function isInRange(range: CellRange, { row, column }: CellPosition): boolean {
  return row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
}

/** How many cells a range has. */
export function countCells(range: CellRange): number {
  return (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
}

/** The nearest position inside the grid. */
export function clampPosition({ row, column }: CellPosition, size: GridSize): CellPosition {
  return {
    row: Math.max(0, Math.min(size.rows - 1, row)),
    column: Math.max(0, Math.min(size.columns - 1, column)),
  };
}

/** Every cell of some ranges once, row by row within each range. */
export function* cellsOf(ranges: readonly CellRange[]): Generator<CellPosition> {
  for (const [index, range] of ranges.entries()) {
    const earlier = ranges.slice(0, index);
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
        if (!earlier.some((other) => isInRange(other, { row, column }))) yield { row, column };
      }
    }
  }
}

/** The rows that some ranges touch, ascending, each once. */
export function rowsOf(ranges: readonly CellRange[]): number[] {
  const rows = new Set<number>();
  for (const { firstRow, lastRow } of ranges) for (let row = firstRow; row <= lastRow; row += 1) rows.add(row);
  return ranges.length === 1 ? [...rows] : [...rows].sort((a, b) => a - b);
}

/**
 * Where Ctrl+arrow goes, as in Excel: from a filled cell to the last filled one before a gap; else to the next filled
 * cell, or to the edge of the grid.
 */
export function jumpToEdge(
  from: CellPosition,
  step: CellPosition,
  size: GridSize,
  isFilled: (cell: CellPosition) => boolean,
): CellPosition {
  const next = (cell: CellPosition) => ({ row: cell.row + step.row, column: cell.column + step.column });
  const exists = ({ row, column }: CellPosition) => row >= 0 && column >= 0 && row < size.rows && column < size.columns;
  let at = next(from);
  if (!exists(at)) return from;
  const runsAlongFilled = isFilled(from) && isFilled(at);
  let last = at;
  while (exists(at) && isFilled(at) === runsAlongFilled) {
    last = at;
    at = next(at);
  }
  return runsAlongFilled || !exists(at) ? last : at;
}
