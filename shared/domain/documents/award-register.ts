import { type AwardCounts, countAwards } from '../award-lists/award-counts.ts';
import type { AwardRecord } from '../award-lists/award-record.ts';
import type { RegisteredAward } from './registered-award.ts';

/** Sổ theo dõi khen thưởng of a year or of several. */
export interface AwardRegister {
  /** `SỔ THEO DÕI KHEN THƯỞNG`. */
  readonly title: string;
  /** `Năm 2026`, `Từ năm 2020 đến năm 2026`. */
  readonly subtitle: string;
  /** The day on which the register is printed, `YYYY-MM-DD`. */
  readonly datedOn: string;
  readonly entries: readonly AwardRegisterEntry[];
  readonly counts: AwardCounts;
}

/** One line of the register. */
export interface AwardRegisterEntry {
  readonly number: number;
  readonly record: RegisteredAward;
}

const compareText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

/** The day of the decision; awards without one stand at the end of their year. */
const dayOf = (record: AwardRecord) => record.decision?.signedOn ?? `${record.year}-12-32`;
const numberOf = (record: AwardRecord) => record.decision?.number.padStart(8, '0') ?? '';

function compareEntries(left: AwardRecord, right: AwardRecord): number {
  return (
    compareText(dayOf(left), dayOf(right)) ||
    compareText(numberOf(left), numberOf(right)) ||
    (left.orderNumber ?? Number.MAX_SAFE_INTEGER) - (right.orderNumber ?? Number.MAX_SAFE_INTEGER) ||
    left.precedence - right.precedence ||
    compareText(left.recipientSortKey, right.recipientSortKey) ||
    left.id - right.id
  );
}

/** Enters the awards in the order in which they were decided, each decision in the order of its own list. */
export function buildAwardRegister(
  records: readonly RegisteredAward[],
  period: { readonly fromYear: number; readonly toYear: number; readonly datedOn: string },
): AwardRegister {
  const { fromYear, toYear, datedOn } = period;
  const ordered = [...records].sort(compareEntries);
  return {
    title: 'SỔ THEO DÕI KHEN THƯỞNG',
    subtitle: fromYear === toYear ? `Năm ${fromYear}` : `Từ năm ${fromYear} đến năm ${toYear}`,
    datedOn,
    entries: ordered.map((record, index) => ({ number: index + 1, record })),
    counts: countAwards(ordered),
  };
}
