import type { PackageAnswer, PackageCandidate, PackageOutcome } from '#shared/contracts/packages.ts';
import type { Row } from '../../../database/rows.ts';
import type { MappedRow } from './row-identity.ts';

/** A column whose value here is not that of the package. */
export interface PlannedChange {
  readonly column: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
  readonly isDisputed: boolean;
  readonly isTaken: boolean;
}

/** A row of the package with what will happen to it. */
export interface PlannedRow {
  readonly table: string;
  readonly sourceId: number;
  /** As the package has it. */
  readonly source: Row;
  /** As it would stand here. */
  readonly mapped: MappedRow;
  readonly outcome: PackageOutcome;
  /** The row here; null for one to be made or left. */
  readonly targetId: number | null;
  readonly changes: readonly PlannedChange[];
  readonly problem: string | null;
  readonly match: PackageCandidate | null;
  readonly candidates: readonly PackageCandidate[];
}

/** What a row of the package is here: a row of ours, one to be made, or nothing. */
export type RowTarget =
  | { readonly kind: 'existing'; readonly id: number }
  | { readonly kind: 'new' }
  | { readonly kind: 'none'; readonly isDoubtful: boolean };

/** A row's own number on both sides of the window: "people 12". */
export const plannedRowId = (table: string, sourceId: number): string => `${table} ${sourceId}`;

/** What the officer has said so far, by the rows' numbers. */
export type PackageAnswers = ReadonlyMap<string, PackageAnswer>;

/** What a matcher finds: a row of ours, several that may be meant, or none. */
export interface FoundRow {
  /** Why nothing can be said before another question is answered. */
  readonly waits?: string;
  readonly match: PackageCandidate | null;
  readonly candidates: readonly PackageCandidate[];
  readonly problem: string | null;
}
