import { computeScore, type ScoreEntry } from '#shared/domain/blocks/compute-score.ts';
import type { ScoreCriterion } from '#shared/domain/blocks/score-criterion.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import type { LoggedScore } from '../../database/repositories/block-score-repository.ts';

/** Cells that differ now from what they were when their stage was handed in, by `member criterion stage scorer`. */
export function changedCells(logged: readonly LoggedScore[]): LoggedScore[] {
  const byCell = Map.groupBy(
    logged,
    ({ memberId, criterionId, stage, scorerId }) => `${memberId} ${criterionId} ${stage} ${scorerId ?? 0}`,
  );
  return [...byCell.values()].flatMap((changes) => {
    const [first] = changes;
    const last = changes.at(-1);
    if (first === undefined || last === undefined) return [];
    return isSameEntry(first.before, last.after) ? [] : [{ ...last, before: first.before }];
  });
}

/** Whether two entries say the same. */
export function isSameEntry(a: ScoreEntry, b: ScoreEntry): boolean {
  return (Object.keys(a) as (keyof ScoreEntry)[]).every((key) => a[key] === b[key]);
}

/** An entry in a few words: `40 điểm (thực hiện 5.200/kế hoạch 5.000)`; `để trống`. */
export function entryInWords(criterion: ScoreCriterion, entry: ScoreEntry): string {
  const { points } = computeScore(criterion, entry);
  const parts = [
    entry.actual !== null && `thực hiện ${formatNumber(entry.actual)}`,
    entry.planned !== null && `kế hoạch ${formatNumber(entry.planned)}`,
    entry.grade !== null && `mức ${entry.grade}`,
    entry.isMet !== null && (entry.isMet ? 'có' : 'không'),
    entry.occasions !== null && `${formatNumber(entry.occasions)} lần`,
    entry.note !== null && `“${entry.note}”`,
  ].filter((part) => part !== false);
  if (points === null && parts.length === 0) return 'để trống';
  const told = points === null ? 'chưa có điểm' : `${formatNumber(points)} điểm`;
  return parts.length === 0 ? told : `${told} (${parts.join(', ')})`;
}
