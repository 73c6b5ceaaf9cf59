import type { CellChange, CellValue, EditOutcome } from './grid-types.ts';

/**
 * What stands in a cell instead of the saved value: `pending` while a batch is being saved; `refused` with what was typed
 * and why it was not taken; `kept` in a draft row that could not be saved yet.
 */
export type CellEdit =
  | { status: 'pending'; value: CellValue; text: string; batch: number }
  | { status: 'refused'; text: string; problem: string }
  | { status: 'kept'; value: CellValue; text: string };

/** The unsaved cells of one row by column key; under `ROW_PROBLEM` what is wrong with the row as a whole. */
export type RowEdits = ReadonlyMap<string, CellEdit>;

/** All unsaved cells, by row id. A row's map is replaced when it changes, so that only that row is drawn again. */
export type CellEdits = ReadonlyMap<string, RowEdits>;

/** Key of a problem that belongs to a draft row and to no column of it. */
export const ROW_PROBLEM = '';

/** A cell whose text could not be read, or that was refused. */
export interface CellProblem {
  rowId: string;
  key: string;
  text: string;
  problem: string;
}

/** A change with the text that it was read from, so that a refusal can give it back. */
export interface TypedChange extends CellChange {
  text: string;
}

export const noEdits: CellEdits = new Map();

/** Replaces (or with null removes) the edits of some cells. */
export function withEdits(
  edits: CellEdits,
  entries: readonly { rowId: string; key: string; edit: CellEdit | null }[],
): CellEdits {
  if (entries.length === 0) return edits;
  const next = new Map(edits);
  const copied = new Map<string, Map<string, CellEdit>>();
  for (const { rowId, key, edit } of entries) {
    let row = copied.get(rowId);
    if (!row) {
      row = new Map(next.get(rowId));
      copied.set(rowId, row);
      next.set(rowId, row);
    }
    if (edit) row.set(key, edit);
    else row.delete(key);
    if (row.size === 0) next.delete(rowId);
    else next.set(rowId, row);
  }
  return next;
}

/** Shows changes at once while they are being saved. */
export function withPending(edits: CellEdits, changes: readonly TypedChange[], batch: number): CellEdits {
  return withEdits(
    edits,
    changes.map(({ rowId, key, value, text }) => ({ rowId, key, edit: { status: 'pending', value, text, batch } })),
  );
}

/** Marks cells as refused, keeping what was typed. */
export function withProblems(edits: CellEdits, problems: readonly CellProblem[]): CellEdits {
  return withEdits(
    edits,
    problems.map(({ rowId, key, text, problem }) => ({ rowId, key, edit: { status: 'refused', text, problem } })),
  );
}

/**
 * Ends a batch: what was saved gives way to the saved rows, what was refused stays with its problem. A cell that has been
 * typed in again since then belongs to a later batch and is left alone. `draftIds` were rows of the batch that do not
 * exist yet: refused, they keep all that was typed in them.
 */
export function withOutcomes(
  edits: CellEdits,
  batch: number,
  outcomes: readonly EditOutcome[],
  draftIds: ReadonlySet<string>,
): CellEdits {
  const problems = new Map<string, string>();
  const refusedRows = new Set<string>();
  for (const outcome of outcomes) {
    if (outcome.status !== 'refused') continue;
    problems.set(`${outcome.rowId}\n${outcome.key ?? ''}`, outcome.problem);
    refusedRows.add(outcome.rowId);
  }
  const entries: { rowId: string; key: string; edit: CellEdit | null }[] = [];
  for (const [rowId, row] of edits) {
    const isDraft = draftIds.has(rowId);
    const rowProblem = problems.get(`${rowId}\n`);
    for (const [key, edit] of row) {
      if (edit.status !== 'pending' || edit.batch !== batch) continue;
      const problem = problems.get(`${rowId}\n${key}`) ?? (isDraft ? undefined : rowProblem);
      if (problem !== undefined) entries.push({ rowId, key, edit: { status: 'refused', text: edit.text, problem } });
      else if (isDraft && refusedRows.has(rowId)) entries.push({ rowId, key, edit: { ...edit, status: 'kept' } });
      else entries.push({ rowId, key, edit: null });
    }
    if (isDraft && rowProblem !== undefined) {
      entries.push({ rowId, key: ROW_PROBLEM, edit: { status: 'refused', text: '', problem: rowProblem } });
    }
  }
  return withEdits(edits, entries);
}

/** Hands what is left of a draft's cells to the row that it was saved as; without one they are dropped. */
export function moveEdits(edits: CellEdits, fromId: string, toId: string | undefined): CellEdits {
  const row = edits.get(fromId);
  if (!row) return edits;
  const next = new Map(edits);
  next.delete(fromId);
  if (toId !== undefined) next.set(toId, new Map([...(next.get(toId) ?? []), ...row]));
  return next;
}

/** The refused cells and the rows refused as a whole (key `ROW_PROBLEM`), in no particular order. */
export function refusedCells(edits: CellEdits): { rowId: string; key: string }[] {
  const refused: { rowId: string; key: string }[] = [];
  for (const [rowId, row] of edits) {
    for (const [key, edit] of row) if (edit.status === 'refused') refused.push({ rowId, key });
  }
  return refused;
}
