/** One line of the grid: a saved row; or, below the last one, a draft that is not saved yet or the empty line to type in. */
export interface GridLine<Row> {
  id: string;
  row: Row | null;
  kind: 'saved' | 'draft' | 'blank';
}

/** All lines, top to bottom, made when asked for: there may be 50,000. */
export interface GridLines<Row> {
  /** With drafts and the empty line. */
  count: number;
  /** Without the empty line: where Ctrl+End goes and Ctrl+A ends. */
  filledCount: number;
  savedCount: number;
  at: (index: number) => GridLine<Row> | null;
  /** -1 when there is no such line. */
  indexOf: (id: string) => number;
}

/** Puts saved rows, drafts and, where `blankId` is given, the empty line below each other. */
export function stackLines<Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  draftIds: readonly string[],
  blankId: string | null,
): GridLines<Row> {
  const savedCount = rows.length;
  const filledCount = savedCount + draftIds.length;
  return {
    savedCount,
    filledCount,
    count: filledCount + (blankId === null ? 0 : 1),
    at: (index) => {
      const row = rows[index];
      if (row !== undefined) return { id: rowId(row), row, kind: 'saved' };
      const draftId = index >= savedCount ? draftIds[index - savedCount] : undefined;
      if (draftId !== undefined) return { id: draftId, row: null, kind: 'draft' };
      return index === filledCount && blankId !== null ? { id: blankId, row: null, kind: 'blank' } : null;
    },
    indexOf: (id) => {
      const saved = rows.findIndex((row) => rowId(row) === id);
      if (saved !== -1) return saved;
      const draft = draftIds.indexOf(id);
      if (draft !== -1) return savedCount + draft;
      return id === blankId ? filledCount : -1;
    },
  };
}
