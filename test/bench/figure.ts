/** A measured figure beside what was promised for it. */
export interface Figure {
  readonly name: string;
  readonly measured: number;
  readonly unit: 'ms' | 'MB' | '×';
  /** The most allowed; null where the figure is only reported. */
  readonly promise: number | null;
  readonly note?: string;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value that `percent` of the values do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}

/** How long work takes, in milliseconds, each of several times; the first runs are not counted. */
export async function timesOf(runs: number, work: () => unknown, warmUp = 1): Promise<number[]> {
  const times: number[] = [];
  for (let run = -warmUp; run < runs; run++) {
    const start = performance.now();
    await work();
    if (run >= 0) times.push(performance.now() - start);
  }
  return times;
}

/** The figures as a Markdown table. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, measured, unit, promise, note = '' }) => {
    const kept = promise === null ? '' : measured <= promise ? 'yes' : '**no**';
    const shown = (value: number) => `${value >= 100 ? Math.round(value) : value.toPrecision(3)} ${unit}`;
    return `| ${name} | ${shown(measured)} | ${promise === null ? '' : `≤ ${shown(promise)}`} | ${kept} | ${note} |`;
  });
  return ['| Figure | Measured (median) | Promise | Kept | Note |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}
