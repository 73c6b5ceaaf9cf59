import type { VoteOutcome } from './judge-vote.ts';

/** A candidate for a limited number of places. */
export interface QuotaCandidate {
  readonly id: number;
  readonly outcome: VoteOutcome;
  /** Votes for the award proposed. */
  readonly votes: number;
  /** The chair has chosen this one among those with equal votes. */
  readonly isChairsChoice: boolean;
}

/** Where a candidate stands: within the places, beyond them, or level with others at the cut until the chair chooses. */
export type QuotaPlace = 'within' | 'beyond' | 'tied';

/** The places of those who passed, by candidate. `problem` says in Vietnamese why a tie is still open. */
export interface QuotaResult {
  readonly places: ReadonlyMap<number, QuotaPlace>;
  readonly problem: string | null;
}

/**
 * Cuts those who passed to `quota` places, most votes first; candidates with equal votes at the cut are the chair's to choose
 * (as in Thông tư 25/2025/TT-BKHCN, Điều 23). Without a quota (null) all who passed are within.
 */
export function applyQuota(candidates: readonly QuotaCandidate[], quota: number | null): QuotaResult {
  const passed = candidates.filter((candidate) => candidate.outcome === 'passed');
  if (quota === null || passed.length <= quota) return { places: everyone(passed, 'within'), problem: null };
  const ordered = [...passed].sort((a, b) => b.votes - a.votes);
  const cut = ordered[quota - 1]?.votes ?? Number.POSITIVE_INFINITY;
  const sure = ordered.filter((candidate) => candidate.votes > cut);
  const level = ordered.filter((candidate) => candidate.votes === cut);
  const beyond = ordered.filter((candidate) => candidate.votes < cut);
  const free = quota - sure.length;
  const chosen = level.filter((candidate) => candidate.isChairsChoice);
  const places = new Map([...everyone(sure, 'within'), ...everyone(beyond, 'beyond')]);
  if (level.length === free) return { places: new Map([...places, ...everyone(level, 'within')]), problem: null };
  if (chosen.length === free) {
    for (const { id, isChairsChoice } of level) places.set(id, isChairsChoice ? 'within' : 'beyond');
    return { places, problem: null };
  }
  for (const { id } of level) places.set(id, 'tied');
  const problem = `${level.length} đối tượng cùng ${cut} phiếu cho ${free} chỗ còn lại: Chủ tịch Hội đồng chọn ${free}${chosen.length > 0 ? ` (đang chọn ${chosen.length})` : ''}.`;
  return { places, problem };
}

function everyone(candidates: readonly QuotaCandidate[], place: QuotaPlace): Map<number, QuotaPlace> {
  return new Map(candidates.map(({ id }) => [id, place]));
}
