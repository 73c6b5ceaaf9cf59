import { z } from 'zod';
import { recordId } from './fields.ts';

/** A named step: who did what, when; and whether it is taken back. */
export interface ChangeSetRow {
  readonly id: number;
  readonly label: string;
  readonly kind: 'founding' | 'edit' | 'undo' | 'redo';
  readonly madeAt: string;
  readonly madeBy: string;
  readonly changeCount: number;
  readonly isUndone: boolean;
}

/** One record before and after a step, told by its Vietnamese field names. */
export interface RecordChange {
  readonly changeSetId: number;
  readonly label: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly table: string;
  readonly rowId: number;
  readonly rowLabel: string;
  readonly kind: 'added' | 'edited' | 'removed';
  /** The import that wrote it, whose file can be looked into; null: it came otherwise. */
  readonly importId: number | null;
  readonly fields: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
}

/** What Ctrl+Z and Ctrl+Y would do now; null when there is nothing. */
export interface UndoState {
  readonly undo: { readonly changeSetId: number; readonly label: string } | null;
  readonly redo: { readonly changeSetId: number; readonly label: string } | null;
}

export const recordKinds = [
  'person',
  'unit',
  'decision',
  'award',
  'initiative',
  'movement',
  'office',
  'award-type',
  'round',
  'registration',
] as const;

export const historyInputs = {
  'history:state': z.strictObject({}),
  'history:list': z.strictObject({ before: recordId.nullable(), limit: z.number().int().min(1).max(500) }),
  'history:change-set': z.strictObject({ id: recordId }),
  'history:of-record': z.strictObject({ kind: z.enum(recordKinds), id: recordId }),
  'history:undo': z.strictObject({}),
  'history:redo': z.strictObject({}),
  /** `later`: what becomes of records that were changed again since; without it the whole is refused (`changedSince`). */
  'history:undo-change-set': z.strictObject({
    id: recordId,
    later: z.enum(['refuse', 'keep', 'overwrite']).optional(),
  }),
} as const;

export interface HistoryOutputs {
  'history:state': UndoState;
  'history:list': readonly ChangeSetRow[];
  'history:change-set': readonly RecordChange[];
  'history:of-record': readonly RecordChange[];
  'history:undo': { readonly label: string };
  'history:redo': { readonly label: string };
  'history:undo-change-set': { readonly label: string };
}
