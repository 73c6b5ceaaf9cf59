import type { PaperColumn } from './paper.ts';

/** A cell of a table's head. `rows` 0: it continues the cell above. */
export interface HeadingCell {
  readonly text: string;
  /** Columns covered. */
  readonly span: number;
  /** Rows covered, this one included. */
  readonly rows: number;
}

/** The rows of a table's head: headings above several columns, then the columns' own, each as high as there is room. */
export function paperHeadingRows(columns: readonly PaperColumn[]): HeadingCell[][] {
  const paths = columns.map((column) => [...(column.over ?? []), column.heading ?? column.name]);
  const depth = Math.max(1, ...paths.map((path) => path.length));
  return Array.from({ length: depth }, (_, row) => {
    const cells: HeadingCell[] = [];
    for (let column = 0; column < paths.length; ) {
      const path = paths[column] ?? [];
      const last = path.length - 1;
      if (row >= last) {
        cells.push({ text: row === last ? (path[last] ?? '') : '', span: 1, rows: row === last ? depth - last : 0 });
        column += 1;
        continue;
      }
      const next = paths.findIndex(
        (other, index) =>
          index > column &&
          (other.length - 1 <= row || !path.slice(0, row + 1).every((text, level) => text === other[level])),
      );
      const end = next === -1 ? paths.length : next;
      cells.push({ text: path[row] ?? '', span: end - column, rows: 1 });
      column = end;
    }
    return cells;
  });
}
