import {
  type CellEdit,
  type CellEdits,
  moveEdits,
  noEdits,
  ROW_PROBLEM,
  type TypedChange,
  withEdits,
  withOutcomes,
  withPending,
  withProblems,
} from './cell-edits.ts';
import { isEmptyValue } from './cell-text.ts';
import type { EditOutcome, GridProps, NewRow } from './grid-types.ts';
import { type CellInput, type EditPlan, planEdits } from './plan-edits.ts';

/** What has been typed but not saved. */
export interface UnsavedState {
  edits: CellEdits;
  /** Rows typed below the last one and not saved yet, top to bottom. */
  draftIds: readonly string[];
  /** Counts drafts ever made: names the next one. */
  draftCount: number;
  savingCount: number;
}

/** How the program saves, and the sentence for a failure that has none of its own. */
export interface CellSaver<Row> extends Pick<GridProps<Row>, 'onEdit' | 'onAppendRows'> {
  failureSentence: (error: unknown) => string;
}

/** The id of the draft that would be made next (0), or after so many others. */
export function draftIdAt(state: UnsavedState, offset: number): string {
  return `draft:${state.draftCount + offset}`;
}

/**
 * Keeps what has been typed and is not saved, outside React, since a paste, the program's answer and the next key may come
 * between two drawings. Values show at once; the program saves them through `onEdit` or, where rows are new,
 * `onAppendRows`; what is refused stays at its cell with what was typed.
 */
export class UnsavedCells<Row> {
  #state: UnsavedState = { edits: noEdits, draftIds: [], draftCount: 0, savingCount: 0 };
  #lastBatch = 0;
  readonly #listeners = new Set<() => void>();
  readonly #saver: () => CellSaver<Row>;

  constructor(saver: () => CellSaver<Row>) {
    this.#saver = saver;
  }

  readonly state = (): UnsavedState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Writes cells and tells at once what it understood; what became of it shows at the cells. */
  write(inputs: readonly CellInput<Row>[], label: string): EditPlan {
    const plan = planEdits(inputs, this.#state.edits);
    const known = new Set(this.#state.draftIds);
    const newLines = new Set(inputs.flatMap(({ rowId, row }) => (row === null && !known.has(rowId) ? [rowId] : [])));
    const fresh = filledLines(plan, newLines);
    const drafts = new Set([...known, ...fresh]);

    let { edits } = this.#state;
    edits = withProblems(
      edits,
      plan.problems.filter(({ rowId }) => drafts.has(rowId) || !newLines.has(rowId)),
    );
    edits = withEdits(
      edits,
      plan.settled.map((cell) => ({ ...cell, edit: null })),
    );
    const drafted = plan.changes.filter(({ rowId }) => drafts.has(rowId));
    edits = withEdits(
      edits,
      drafted.map(({ rowId, key, value, text }) => ({ rowId, key, edit: { status: 'kept', value, text } })),
    );
    const touched = new Set(drafted.map(({ rowId }) => rowId));
    const emptied = new Set([...touched].filter((id) => isEmptyDraft(edits, id)));
    for (const id of emptied) edits = moveEdits(edits, id, undefined);
    const draftIds = [...this.#state.draftIds, ...fresh].filter((id) => !emptied.has(id));
    const draftCount = Math.max(this.#state.draftCount, ...fresh.map((id) => draftNumber(id) + 1));
    this.#update({ edits, draftIds, draftCount });

    const saved = plan.changes.filter(({ rowId }) => !drafts.has(rowId));
    this.#send(
      saved,
      draftIds.filter((id) => touched.has(id)),
      label,
    );
    return plan;
  }

  /** Gives up what was typed in a refused cell. */
  discard(rowId: string, key: string): void {
    this.#update({ edits: withEdits(this.#state.edits, [{ rowId, key, edit: null }]) });
  }

  /** A draft that is already being saved waits for the answer: its later cells are sent then. */
  #send(changes: readonly TypedChange[], draftIds: readonly string[], label: string): void {
    const { edits, savingCount } = this.#state;
    const newRows = draftIds
      .filter((id) => !cellsOf(edits, id).some(([, edit]) => edit.status === 'pending'))
      .map((draftId): NewRow => ({ draftId, values: Object.fromEntries(keptValues(edits, draftId)) }));
    if (changes.length === 0 && newRows.length === 0) return;
    this.#lastBatch += 1;
    const batch = this.#lastBatch;
    const draftChanges = newRows.flatMap(({ draftId }) => keptChanges(edits, draftId));
    const unblamed = withEdits(
      edits,
      newRows.map(({ draftId }) => ({ rowId: draftId, key: ROW_PROBLEM, edit: null })),
    );
    this.#update({ edits: withPending(unblamed, [...changes, ...draftChanges], batch), savingCount: savingCount + 1 });
    const saver = this.#saver();
    const bare = changes.map(({ rowId, key, value }) => ({ rowId, key, value }));
    const answer = newRows.length > 0 ? saver.onAppendRows?.(newRows, bare, label) : saver.onEdit?.(bare, label);
    const sentDrafts = newRows.map(({ draftId }) => draftId);
    Promise.resolve(answer).then(
      (outcomes) => this.#settle(batch, outcomes ?? [], sentDrafts),
      (error: unknown) => {
        const problem = saver.failureSentence(error);
        const rowIds = new Set([...changes.map(({ rowId }) => rowId), ...sentDrafts]);
        const outcomes = [...rowIds].map((rowId): EditOutcome => ({ status: 'refused', rowId, problem }));
        this.#settle(batch, outcomes, sentDrafts);
      },
    );
  }

  #settle(batch: number, outcomes: readonly EditOutcome[], sentDrafts: readonly string[]): void {
    const before = this.#state;
    const refused = new Set(outcomes.flatMap((outcome) => (outcome.status === 'refused' ? [outcome.rowId] : [])));
    const typedSince = sentDrafts.filter((id) => keptValues(before.edits, id).length > 0);
    let edits = withOutcomes(before.edits, batch, outcomes, new Set(sentDrafts));
    const late: TypedChange[] = [];
    for (const draftId of sentDrafts) {
      if (refused.has(draftId)) continue;
      const outcome = outcomes.find(({ status, rowId }) => status === 'saved' && rowId === draftId);
      const rowId = outcome?.status === 'saved' ? outcome.savedAs : undefined;
      if (rowId !== undefined) late.push(...keptChanges(edits, draftId).map((change) => ({ ...change, rowId })));
      edits = moveEdits(edits, draftId, rowId);
    }
    const draftIds = before.draftIds.filter((id) => !sentDrafts.includes(id) || refused.has(id));
    this.#update({ edits, draftIds, savingCount: before.savingCount - 1 });
    this.#send(
      late,
      typedSince.filter((id) => refused.has(id)),
      'Sửa dòng mới',
    );
  }

  #update(change: Partial<UnsavedState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function cellsOf(edits: CellEdits, rowId: string): [string, CellEdit][] {
  return [...(edits.get(rowId) ?? [])].filter(([key]) => key !== ROW_PROBLEM);
}

function keptChanges(edits: CellEdits, rowId: string): TypedChange[] {
  return cellsOf(edits, rowId).flatMap(([key, edit]) =>
    edit.status === 'kept' ? [{ rowId, key, value: edit.value, text: edit.text }] : [],
  );
}

function keptValues(edits: CellEdits, rowId: string): [string, TypedChange['value']][] {
  return keptChanges(edits, rowId).map(({ key, value }) => [key, value]);
}

function isEmptyDraft(edits: CellEdits, draftId: string): boolean {
  return cellsOf(edits, draftId).every(([, edit]) =>
    edit.status === 'refused' ? edit.text === '' : isEmptyValue(edit.value),
  );
}

function draftNumber(id: string): number {
  return Number(id.slice('draft:'.length));
}

/** The new lines in which something was really typed, in their order. */
function filledLines(plan: EditPlan, newLines: ReadonlySet<string>): readonly string[] {
  const filled = new Set<string>();
  for (const { rowId } of plan.changes) if (newLines.has(rowId)) filled.add(rowId);
  for (const { rowId, text } of plan.problems) if (newLines.has(rowId) && text !== '') filled.add(rowId);
  return [...filled].sort((a, b) => draftNumber(a) - draftNumber(b));
}
