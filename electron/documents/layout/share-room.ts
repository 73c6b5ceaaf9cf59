/** A column that may be widened: how wide it is, and how wide its texts are in some rows. Points. */
export interface WidenableColumn {
  readonly width: number;
  readonly texts: readonly number[];
  readonly isNarrow: boolean;
}

/** Columns are widened by these steps; a larger one may save lines where a small one saves none yet. */
const STEPS = [4, 12, 32, 64, 128];
/** Of each line the cell's margins and about half a word at its end hold no text. */
const UNUSED = 22;

/** How much the cells of a column add to the height of their rows: lines count by their square, as the highest cell makes the row. */
function crowding(texts: readonly number[], width: number): number {
  return texts.reduce((total, text) => {
    const lines = text <= width ? 1 : Math.max(2, Math.ceil((text - UNUSED) / (width - UNUSED)));
    return total + lines * lines;
  }, 0);
}

/**
 * Gives `room` points to the columns, step by step to the one where a point does most against cells of many lines, until no
 * widening helps.
 */
export function shareRoom(
  columns: readonly WidenableColumn[],
  room: number,
): { readonly widths: number[]; readonly left: number } {
  const widths = columns.map((column) => column.width);
  let left = room;
  for (;;) {
    let best = { column: -1, step: 0, gain: 0 };
    columns.forEach(({ texts, isNarrow }, column) => {
      if (isNarrow) return;
      const width = widths[column] ?? 0;
      const now = crowding(texts, width);
      for (const step of STEPS) {
        if (step > left) continue;
        const gain = (now - crowding(texts, width + step)) / step;
        if (gain > best.gain) best = { column, step, gain };
      }
    });
    if (best.column === -1) return { widths, left };
    widths[best.column] = (widths[best.column] ?? 0) + best.step;
    left -= best.step;
  }
}
