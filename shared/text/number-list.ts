/**
 * Numbers as officers write them: `17`, `1-20, 25`. Null for an empty text, which means all; undefined where something else
 * was typed. Each number once, in order.
 */
export function parseNumberList(text: string): number[] | null | undefined {
  const pieces = text.split(/[,;\s]+/).filter(Boolean);
  if (pieces.length === 0) return null;
  const numbers = new Set<number>();
  for (const piece of text
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[,;\s]+/)
    .filter(Boolean)) {
    const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(piece);
    if (match === null) return undefined;
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (first < 1 || last < first) return undefined;
    for (let number = first; number <= last; number++) numbers.add(number);
  }
  return [...numbers].sort((one, other) => one - other);
}

/** The reverse: 1, 2, 3, 7 → `1-3, 7`. */
export function formatNumberList(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}
