import type { QuotaPlace } from './apply-quota.ts';
import type { VoteOutcome } from './judge-vote.ts';

/** What the meeting concludes of a candidate. */
export type Conclusion = 'approved' | 'lowered' | 'rejected' | 'open';

/** As the papers and the screen write it. */
export const conclusionNames: Readonly<Record<Conclusion, string>> = {
  approved: 'Nhất trí đề nghị',
  lowered: 'Hạ mức',
  rejected: 'Không đề nghị',
  open: 'Chưa kết luận',
};

/** A conclusion that the officer records against the count, with its reason. */
export interface Override {
  readonly conclusion: 'approved' | 'rejected';
  readonly reason: string;
}

/** The conclusion from the votes, the places and, before both, an override. */
export function conclude(outcome: VoteOutcome, place: QuotaPlace | null, override: Override | null): Conclusion {
  if (override !== null) return override.conclusion;
  if (outcome === 'unfinished' || place === 'tied') return 'open';
  if (outcome === 'passed') return place === 'beyond' ? 'rejected' : 'approved';
  return outcome === 'downgraded' ? 'lowered' : 'rejected';
}

/** Why, in a few words: what the column “Kết quả” of the count and the minutes says. */
export function conclusionInWords(
  outcome: VoteOutcome,
  place: QuotaPlace | null,
  override: Override | null,
  lowerName: string | null,
): string {
  if (override !== null) {
    return `${override.conclusion === 'approved' ? 'Đề nghị' : 'Không đề nghị'} (${override.reason})`;
  }
  if (outcome === 'unfinished') return 'Chưa kiểm đủ phiếu';
  if (outcome === 'downgraded') return `Không đạt; đề nghị ${lowerName ?? 'mức thấp hơn'}`;
  if (outcome === 'failed') return 'Không đạt';
  if (place === 'tied') return 'Đạt; bằng phiếu, chờ Chủ tịch chọn';
  return place === 'beyond' ? 'Đạt tỷ lệ, ngoài chỉ tiêu' : 'Đạt';
}
