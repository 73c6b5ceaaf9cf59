import { cellContent, isEditableCell } from './cell-content.ts';
import type { CellEdits, CellProblem, TypedChange } from './cell-edits.ts';
import { editableText, parseText } from './cell-text.ts';
import type { CellValue, GridColumn } from './grid-types.ts';

/** A cell to be written: by text, to be read as the column reads it, or by a value taken from the same column. */
export interface CellInput<Row> {
  rowId: string;
  row: Row | null;
  column: GridColumn<Row>;
  input: { text: string } | { value: CellValue };
}

/** What is to be done with some typed, pasted or filled cells. */
export interface EditPlan {
  changes: readonly TypedChange[];
  problems: readonly CellProblem[];
  /** Cells that had been refused and now hold what is saved anyway. */
  settled: readonly { rowId: string; key: string }[];
  /** Cells left alone as they are only to be read. */
  lockedCount: number;
}

/** Reads every cell and sorts out what changes, what cannot be read, what stays and what may not be touched. */
export function planEdits<Row>(inputs: readonly CellInput<Row>[], edits: CellEdits): EditPlan {
  const changes: TypedChange[] = [];
  const problems: CellProblem[] = [];
  const settled: { rowId: string; key: string }[] = [];
  let lockedCount = 0;
  for (const { rowId, row, column, input } of inputs) {
    const { key } = column;
    if (!isEditableCell(column, row)) {
      lockedCount += 1;
      continue;
    }
    const edit = edits.get(rowId)?.get(key);
    const text = 'text' in input ? input.text : editableText(column, input.value, row);
    const parsed = 'text' in input ? parseText(column, text, row) : { ok: true as const, value: input.value };
    if (!parsed.ok) {
      problems.push({ rowId, key, text, problem: parsed.problem });
    } else if (!sameValue(parsed.value, cellContent(column, row, edit).value)) {
      const isSavedValue = edit?.status === 'refused' && row !== null && sameValue(parsed.value, column.value(row));
      if (isSavedValue) settled.push({ rowId, key });
      else changes.push({ rowId, key, value: parsed.value, text });
    }
  }
  return { changes, problems, settled, lockedCount };
}

function sameValue(one: CellValue, other: CellValue | undefined): boolean {
  return one === other || ((one === null || one === '') && (other === null || other === ''));
}
