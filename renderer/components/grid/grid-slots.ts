/**
 * Where lines and group headings stand, counted in rows from the top. Lines are what is selected, edited and copied;
 * headings only lie between them, so that nothing of that need know of groups.
 */
export interface GridSlots {
  /** Lines and headings together. */
  count: number;
  slotOf: (line: number) => number;
  /** What stands in a slot. */
  at: (slot: number) => { line: number } | { heading: number };
  /** The line in a slot; of a heading, the one below it. */
  nearestLine: (slot: number) => number;
}

/** Lays out `lineCount` lines; `headingLines` says above which line each heading stands, ascending. */
export function layOutSlots(lineCount: number, headingLines: readonly number[]): GridSlots {
  /** How many headings stand above what `isAbove` says of them, which holds for the first ones only. */
  function countAbove(isAbove: (heading: number) => boolean): number {
    let low = 0;
    let high = headingLines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isAbove(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  const slotOfHeading = (heading: number) => (headingLines[heading] ?? lineCount) + heading;
  const at = (slot: number) => {
    const above = countAbove((heading) => slotOfHeading(heading) <= slot);
    return above > 0 && slotOfHeading(above - 1) === slot ? { heading: above - 1 } : { line: slot - above };
  };
  return {
    count: lineCount + headingLines.length,
    slotOf: (line) => line + countAbove((heading) => (headingLines[heading] ?? 0) <= line),
    at,
    nearestLine: (slot) => {
      const found = at(slot);
      const line = 'line' in found ? found.line : (headingLines[found.heading] ?? 0);
      return Math.max(0, Math.min(lineCount - 1, line));
    },
  };
}
