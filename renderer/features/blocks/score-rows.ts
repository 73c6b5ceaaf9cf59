import type { ComparedMember, ScoreComparison } from '#shared/contracts/block-scores.ts';
import { isHeading, type ScoreCriterion } from '#shared/domain/blocks/score-criterion.ts';
import { type ScoreStage, scoreStageNames } from '#shared/domain/blocks/score-stage.ts';
import type { StageTotal } from '#shared/domain/blocks/tally-scores.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';

/** A row of the comparison: a line of the table, or one of the sums below it. */
export type ScoreRow =
  | { readonly key: string; readonly index: number; readonly criterion: ScoreCriterion; readonly isHeading: boolean }
  | { readonly key: string; readonly sum: SumKey; readonly name: string };

type SumKey = 'base' | 'bonus' | 'penalty' | 'total' | 'missing' | 'rank';

const sums: Record<SumKey, string> = {
  base: 'Cộng điểm tiêu chí',
  bonus: 'Điểm thưởng được tính',
  penalty: 'Điểm trừ',
  total: 'TỔNG ĐIỂM',
  missing: 'Tiêu chí chưa chấm',
  rank: 'Xếp hạng (theo thẩm định)',
};

/** What the columns show: a stage of all members, or how far the verified score is from the member's own. */
export type ScoreView = ScoreStage | 'difference';

/** All rows of the comparison. */
export function scoreRows({ criteria }: ScoreComparison): ScoreRow[] {
  return [
    ...criteria.map((criterion, index) => ({
      key: String(criterion.id),
      index,
      criterion,
      isHeading: isHeading(criteria, index) || criterion.kind === 'group',
    })),
    ...(Object.keys(sums) as SumKey[]).map((sum) => ({ key: sum, sum, name: sums[sum] })),
  ];
}

/** The number of a member's cell; null where there is none. */
export function cellNumber(row: ScoreRow, member: ComparedMember, view: ScoreView): number | null {
  if ('sum' in row) {
    if (row.sum === 'rank') return view === 'verified' ? member.rank : null;
    if (view === 'difference') {
      if (row.sum === 'missing') return null;
      return difference(member.totals.self[row.sum], member.totals.verified[row.sum]);
    }
    return sumNumber(member.totals[view], row.sum);
  }
  const points = member.lines[row.index];
  if (points === undefined) return null;
  return view === 'difference' ? difference(points.self, points.verified) : points[view];
}

function sumNumber(total: StageTotal, sum: Exclude<SumKey, 'rank'>): number {
  return total[sum];
}

function difference(self: number | null, verified: number | null): number | null {
  return self === null || verified === null ? null : Math.round((verified - self) * 100) / 100;
}

/** The text of a member's cell. */
export function cellText(row: ScoreRow, member: ComparedMember, view: ScoreView): string {
  if ('sum' in row && row.sum === 'rank' && view === 'verified' && member.isBarred) return 'Không xét';
  const value = cellNumber(row, member, view);
  if (value === null) return '';
  if (view === 'difference') return value === 0 ? '' : value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
  return formatNumber(value);
}

/** What to look at in a cell: scores that differ between the columns, changes after the hand-in. */
export function cellWarning(row: ScoreRow, member: ComparedMember, view: ScoreView): string | null {
  if ('sum' in row || row.isHeading) return null;
  const points = member.lines[row.index];
  if (points === undefined) return null;
  const known = (['self', 'cross', 'verified'] as const).filter((stage) => points[stage] !== null);
  const isDifferent = known.some((stage) => points[stage] !== points[known[0] ?? 'self']);
  const parts = [
    ...(isDifferent
      ? [`${known.map((stage) => `${scoreStageNames[stage]} ${formatNumber(points[stage] ?? 0)}`).join(', ')}.`]
      : []),
    ...(member.changed.includes(row.index) ? ['Đã sửa sau khi nộp.'] : []),
  ];
  return parts.length === 0 || view === 'self'
    ? member.changed.includes(row.index)
      ? 'Đã sửa sau khi nộp.'
      : null
    : parts.join(' ');
}
