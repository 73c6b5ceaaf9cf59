/** The whole numbers from 1 to the greatest that are missing. `numbers` in any order. */
export function gapsIn(numbers: readonly number[]): number[] {
  const known = new Set(numbers);
  const last = Math.max(0, ...numbers);
  return Array.from({ length: last }, (_, index) => index + 1).filter((number) => !known.has(number));
}

/** Numbers for so many awards: gaps first, so that none stays, then on from the last. */
export function nextNumbers(numbers: readonly number[], count: number): number[] {
  const gaps = gapsIn(numbers).slice(0, count);
  const last = Math.max(0, ...numbers);
  return [...gaps, ...Array.from({ length: count - gaps.length }, (_, index) => last + index + 1)];
}

/** Numbers as ranges: `1–12, 15`. */
export function numberRanges(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const number of sorted) {
    const range = ranges.at(-1);
    if (range !== undefined && range[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
