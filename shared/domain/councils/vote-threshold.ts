import { type Certainty, certaintyNames } from '../../law/certainty.ts';
import type { LawInForce } from '../../law/law-in-force.ts';
import type { Parameter } from '../../law/parameter.ts';
import { votesBaseTitlePercent } from '../../law/parameters/votes/base-title-percent.ts';
import { votesHigherTitlePercent } from '../../law/parameters/votes/higher-title-percent.ts';
import { votesOtherPercent } from '../../law/parameters/votes/other-percent.ts';

/** How many of all members must agree. */
export interface VoteThreshold {
  /** Percent of all members; null where no text sets one: then more than half. */
  readonly percent: number | null;
  /** Where it stands, as the minutes cite it. */
  readonly basis: string;
  /** How sure the program is; null where the basis is a custom and not a text. */
  readonly certainty: Certainty | null;
  /** The law asks for a ballot (bỏ phiếu kín); for other awards a show of hands will do. */
  readonly isBallotRequired: boolean;
  /** What to know before relying on it, or null. */
  readonly note: string | null;
}

/** Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7: 90% for these … */
const higherTitles: ReadonlySet<string> = new Set(['CSTDT', 'CSTDTQ']);
/** … and 80% for these; for both by ballot. */
const baseTitles: ReadonlySet<string> = new Set(['CSTDCS', 'COT', 'COCP']);

const HIGHER_NOTE =
  'Luật đặt tỷ lệ này cho hội đồng cấp bộ, tỉnh; hội đồng cơ sở lấy cùng mức khi bình xét để đề nghị.';
const CUSTOM = 'Quá nửa tổng số thành viên hội đồng (luật không quy định tỷ lệ; nhập tỷ lệ của quy chế ở trang Luật)';

/**
 * The threshold for an award's code on the day of the law given: the law's, or that of the regulation of the province or office
 * (parameters `votes.*`); where neither sets one, more than half of all members.
 */
export function voteThreshold(code: string, law: LawInForce): VoteThreshold {
  const isBallotRequired = higherTitles.has(code) || baseTitles.has(code);
  const found = law.find(parameterOf(code));
  if (found === undefined) return { percent: null, basis: CUSTOM, certainty: null, isBallotRequired, note: null };
  const notes = [
    higherTitles.has(code) && !found.isOfRegulation && HIGHER_NOTE,
    found.certainty !== 'read' && `${certaintyNames[found.certainty]}.`,
  ].filter((note) => note !== false);
  return {
    percent: found.value,
    basis: found.provisions.join('; '),
    certainty: found.certainty,
    isBallotRequired,
    note: notes.length === 0 ? null : notes.join(' '),
  };
}

function parameterOf(code: string): Parameter<number> {
  if (higherTitles.has(code)) return votesHigherTitlePercent;
  return baseTitles.has(code) ? votesBaseTitlePercent : votesOtherPercent;
}

/**
 * The least number of votes that reaches a threshold among so many members, counted in whole numbers: 80% of 9 is 8 (7,2 rounded
 * up), more than half of 9 is 5. The share is of all members, not of those present (Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7).
 */
export function votesNeeded({ percent }: Pick<VoteThreshold, 'percent'>, members: number): number {
  return percent === null ? Math.floor(members / 2) + 1 : Math.ceil((percent * members) / 100);
}

/** The threshold in words: `từ 80% tổng số thành viên (8/9)`. */
export function thresholdInWords(threshold: Pick<VoteThreshold, 'percent'>, members: number): string {
  const needed = `${votesNeeded(threshold, members)}/${members}`;
  return threshold.percent === null
    ? `quá nửa tổng số thành viên (${needed})`
    : `từ ${threshold.percent}% tổng số thành viên trở lên (${needed})`;
}
