/** A bar: how much of its plan was reached. */
export interface ChartBar {
  readonly key: string;
  readonly label: string;
  /** Percent of the plan; null: not known, no bar. */
  readonly percent: number | null;
  /** Behind the bar: `4.679,7 / 5.680 tỷ đồng`. */
  readonly text: string;
  readonly look: 'plain' | 'good' | 'warned' | 'bad';
  /** Where the bar leads. */
  readonly to?: string;
}

/** The scale ends here, so that what passes the plan shows; the plan is at 100. */
export const CHART_END = 125;

/** A bar's length in percent of the room for bars. */
export function barLength(percent: number | null): number {
  return (Math.max(0, Math.min(percent ?? 0, CHART_END)) / CHART_END) * 100;
}
