import type { CellEdit } from './cell-edits.ts';
import { displayedText, editableText, formatValue } from './cell-text.ts';
import type { CellValue, GridColumn } from './grid-types.ts';

/** What a cell shows and means now, edits counted in. */
export interface CellContent {
  /** Undefined where the typed text means nothing. */
  value: CellValue | undefined;
  /** On screen. */
  shown: string;
  /** In the editor and on the clipboard. */
  editable: string;
  /** The sentence of a refusal or a warning, or null. */
  note: string | null;
  tone: 'plain' | 'pending' | 'refused' | 'warning';
}

/** The content of one cell. `row` is null in a draft, where all there is lies in `edit`. */
export function cellContent<Row>(column: GridColumn<Row>, row: Row | null, edit: CellEdit | undefined): CellContent {
  if (edit?.status === 'refused') {
    return { value: undefined, shown: edit.text, editable: edit.text, note: edit.problem, tone: 'refused' };
  }
  if (edit) {
    return {
      value: edit.value,
      shown: formatValue(column, edit.value, row),
      editable: editableText(column, edit.value, row),
      note: null,
      tone: edit.status === 'pending' ? 'pending' : 'plain',
    };
  }
  if (row === null) return EMPTY;
  const value = column.value(row);
  const note = column.warning?.(row) ?? null;
  const shown = displayedText(column, row);
  const editable = column.edit || !column.display ? editableText(column, value, row) : shown;
  return { value, shown, editable, note, tone: note === null ? 'plain' : 'warning' };
}

const EMPTY: CellContent = { value: null, shown: '', editable: '', note: null, tone: 'plain' };

/** Whether typing may change a cell. A draft takes whatever its columns take. */
export function isEditableCell<Row>(column: GridColumn<Row>, row: Row | null): boolean {
  if (!column.edit) return false;
  return row === null || (column.edit.isEditable?.(row) ?? true);
}
