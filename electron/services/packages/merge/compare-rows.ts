import type { Row } from '../../../database/rows.ts';
import type { PlannedChange } from './planned-row.ts';
import { comparable, isDerived, type MappedRow, withoutZeros } from './row-identity.ts';

/** What is known of the columns of two rows that are one thing. */
export interface Comparing {
  readonly columns: readonly string[];
  /** As the package has it, its own numbers still in it. */
  readonly source: Row;
  readonly mapped: MappedRow;
  readonly local: Row;
  /** As both had it when the files parted; null where they never were one, or the row came later. */
  readonly base: Row | null;
  /** Whether the package's word stands where both say something. */
  readonly isTheirWord: boolean;
}

/**
 * The columns in which the package says something else than ours. What ours does not know is filled in; what the package does
 * not know wipes nothing. Of files that were one, only what was changed there counts, and what was changed here too is disputed.
 */
export function compareRows(comparing: Comparing): readonly PlannedChange[] {
  const { base, local, mapped, source, isTheirWord } = comparing;
  return comparing.columns.flatMap((column): PlannedChange[] => {
    if (column === 'id' || isDerived(column)) return [];
    const before = local[column] ?? null;
    const after = mapped[column] ?? null;
    if (isSame(before, after) || (column === 'number' && isSameNumber(before, after))) return [];
    if (base !== null) {
      const then = base[column] ?? null;
      if (isSame(then, source[column] ?? null)) return [];
      const isDisputed = !isSame(then, before) || after === null;
      return [{ column, before, after, isDisputed, isTaken: !isDisputed || (isTheirWord && after !== null) }];
    }
    if (after === null) return [];
    return [{ column, before, after, isDisputed: before !== null, isTaken: before === null || isTheirWord }];
  });
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return (
    typeof one === 'string' &&
    typeof other === 'string' &&
    comparable(one) === comparable(other) &&
    sameCase(one, other)
  );
}

function isSameNumber(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && withoutZeros(one) === withoutZeros(other);
}

/** A name written in capitals is another writing worth seeing; spaces and where a tone mark stands are not. */
function sameCase(one: string, other: string): boolean {
  const capitals = (text: string) => [...text].filter((letter) => letter !== letter.toLocaleLowerCase('vi')).length;
  return capitals(one) === capitals(other);
}
