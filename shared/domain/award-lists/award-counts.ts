import type { SubjectKind } from '../awards/subject-kind.ts';
import type { AwardRecord } from './award-record.ts';

/** How many awards a list or a part of it holds, and what they cost. */
export interface AwardCounts {
  readonly collectives: number;
  readonly households: number;
  readonly persons: number;
  /** Sum of the known amounts, in đồng. */
  readonly amount: number;
}

/** Counts the awards given: the only place where anything of a list is counted, so no two counts can differ. */
export function countAwards(records: readonly AwardRecord[]): AwardCounts {
  const count = (subject: SubjectKind) => records.filter((record) => record.subject === subject).length;
  return {
    collectives: count('collective'),
    households: count('household'),
    persons: count('person'),
    amount: records.reduce((sum, record) => sum + (record.amount ?? 0), 0),
  };
}

/**
 * The counts as papers say them, below ten with a zero before: `03 tập thể, 45 cá nhân`. What is none is left out;
 * `không có tập thể, cá nhân nào` if there is nothing at all, else `verb` stands before the counts.
 */
export function countsInText(counts: AwardCounts, verb = ''): string {
  const parts = [
    [counts.collectives, 'tập thể'],
    [counts.households, 'hộ gia đình'],
    [counts.persons, 'cá nhân'],
  ] as const;
  const present = parts.filter(([count]) => count > 0);
  if (present.length === 0) return 'không có tập thể, cá nhân nào';
  return verb + present.map(([count, noun]) => `${count < 10 ? '0' : ''}${count} ${noun}`).join(', ');
}
