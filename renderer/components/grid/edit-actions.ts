import { cellAt, type GridCell, isTypedInto } from './cell-at.ts';
import { type CellPosition, type CellRange, cellsOf } from './cell-range.ts';
import { isEmptyValue } from './cell-text.ts';
import { type FilledCell, fillDown, fillFromHandle, fillRight } from './fill-range.ts';
import { currentRange } from './grid-selection.ts';
import type { CellInput, EditPlan } from './plan-edits.ts';
import { draftIdAt } from './unsaved-cells.ts';
import type { GridModel } from './use-grid-model.ts';

/** A position and what goes there. */
export interface CellWrite extends CellPosition {
  input: CellInput<never>['input'];
}

/** What changes cells. */
export interface EditActions {
  /** Opens the active cell: with a text, or with its own (null), the caret behind it. False where it cannot be typed in. */
  begin: (text: string | null) => boolean;
  /** Takes what the field has received so far as the beginning of an edit (first letter or composition). */
  beginTyping: () => void;
  /** Saves what is being typed, if anything is; `text` instead of it, where a choice was taken from the list. */
  commit: (text?: string) => void;
  /** Ends editing without saving; or else gives up a refused cell. False when there was nothing to end. */
  cancel: () => boolean;
  /** Ctrl+Enter: what is being typed goes to every selected cell. */
  commitToSelection: (text?: string) => void;
  clear: (verb?: 'Xóa' | 'Cắt') => void;
  /** Space: ticks all selected boxes, or clears them when all are ticked. */
  toggle: (cells?: readonly CellPosition[]) => void;
  fill: (direction: 'down' | 'right') => void;
  fillHandle: (source: CellRange, target: CellRange) => void;
  /** Writes cells anywhere, new lines below the last one included, and says in the status line what was left out. */
  write: (cells: readonly CellWrite[], label: string, notes?: readonly string[]) => void;
}

/** The editing of one grid; `model` gives its state as last drawn. */
export function createEditActions<Row>(model: () => GridModel<Row>): EditActions {
  function write(cells: readonly CellWrite[], label: string, notes: readonly string[] = []): void {
    const { unsaved, setNotice } = model();
    const inputs = cells.flatMap((cell) => toInput(model(), cell));
    const outside = cells.length - inputs.length;
    const plan = unsaved.write(inputs, label);
    setNotice(describePlan(plan, outside, notes));
  }

  function commitText(text: string): void {
    const { editor, lines, viewport } = model();
    const ended = editor.end();
    if (!ended) return;
    const row = lines.indexOf(ended.cell.rowId);
    const column = viewport.layout.columns.find(({ key }) => key === ended.cell.key);
    if (row === -1 || !column) return;
    const { title } = column.column;
    write([{ row, column: column.index, input: { text } }], `Sửa ${lowerFirst(title)}`);
  }

  function fillCells(cells: readonly FilledCell[], verb: string): void {
    const writes = cells.flatMap((cell): CellWrite[] => {
      const from = cellAt(model(), cell.from);
      if (!from) return [];
      const { value, editable } = from.content;
      const isSameColumn = cell.from.column === cell.column && value !== undefined;
      return [{ row: cell.row, column: cell.column, input: isSameColumn ? { value } : { text: editable } }];
    });
    if (writes.length > 0) write(writes, `${verb} ${writes.length} ô`);
  }

  return {
    write,
    begin(text) {
      const { selection, editor, viewport, setNotice } = model();
      const cell = cellAt(model(), selection.active);
      viewport.reveal(selection.active);
      if (!cell || !isTypedInto(cell)) {
        if (cell && !cell.isEditable) setNotice(lockedSentence(cell));
        return false;
      }
      setNotice(null);
      const target = { rowId: cell.line.id, key: cell.column.key };
      editor.begin({ ...target, mode: text === null ? 'caret' : 'typing' }, text ?? cell.content.editable);
      return true;
    },
    beginTyping() {
      const { selection, editor, viewport, setNotice } = model();
      const cell = cellAt(model(), selection.active);
      if (!cell || !isTypedInto(cell)) return;
      viewport.reveal(selection.active);
      setNotice(null);
      editor.begin({ rowId: cell.line.id, key: cell.column.key, mode: 'typing' }, null);
    },
    commit(text) {
      const { editor } = model();
      if (editor.edited) commitText(text ?? editor.field.current?.value ?? '');
    },
    cancel() {
      const { editor, selection, unsaved } = model();
      if (editor.end()) return true;
      const cell = cellAt(model(), selection.active);
      if (cell?.content.tone !== 'refused') return false;
      unsaved.discard(cell.line.id, cell.column.key);
      return true;
    },
    commitToSelection(text) {
      const { editor, ranges } = model();
      const ended = editor.end();
      if (!ended) return;
      const cells = [...cellsOf(ranges)].map((cell) => ({ ...cell, input: { text: text ?? ended.text } }));
      write(cells, `Điền ${cells.length} ô`);
    },
    clear(verb = 'Xóa') {
      const cells = [...cellsOf(model().ranges)].filter((position) => {
        const cell = cellAt(model(), position);
        return cell !== null && (cell.content.value === undefined || !isEmptyValue(cell.content.value));
      });
      const writes = cells.map((cell) => ({ ...cell, input: { text: '' } }));
      if (writes.length > 0) write(writes, `${verb} nội dung ${writes.length} ô`);
    },
    toggle(cells = [...cellsOf(model().ranges)]) {
      const boxes = cells.filter((position) => {
        const cell = cellAt(model(), position);
        return cell?.isEditable && cell.column.kind === 'checkbox';
      });
      const isAllTicked = boxes.every((position) => cellAt(model(), position)?.content.value === true);
      const title = boxes[0] && cellAt(model(), boxes[0])?.column.title;
      const writes = boxes.map((box) => ({ ...box, input: { value: !isAllTicked } }));
      if (writes.length > 0) write(writes, `${isAllTicked ? 'Bỏ đánh dấu' : 'Đánh dấu'} ${lowerFirst(title ?? '')}`);
    },
    fill(direction) {
      const { selection, size } = model();
      const range = currentRange(selection, size);
      if (direction === 'down') fillCells(fillDown(range), 'Điền xuống');
      else fillCells(fillRight(range), 'Điền sang phải');
    },
    fillHandle(source, target) {
      fillCells(fillFromHandle(source, target), 'Kéo điền');
    },
  };
}

/** A cell below the last line belongs to a row that does not exist yet; without `onAppendRows` there is none. */
function toInput<Row>(model: GridModel<Row>, cell: CellWrite): CellInput<Row>[] {
  const column = model.viewport.layout.columns[cell.column]?.column;
  if (!column) return [];
  const line = model.lines.at(cell.row);
  if (line) {
    const isSavable = line.row === null || model.props.onEdit !== undefined;
    const target = isSavable ? column : withoutEdit(column);
    return [{ rowId: line.id, row: line.row, column: target, input: cell.input }];
  }
  if (!model.props.onAppendRows) return [];
  const rowId = draftIdAt(model.unsavedState, cell.row - model.lines.filledCount);
  return [{ rowId, row: null, column, input: cell.input }];
}

function withoutEdit<Column extends { edit?: unknown }>({ edit: _edit, ...column }: Column): Omit<Column, 'edit'> {
  return column;
}

function describePlan(plan: EditPlan, outside: number, notes: readonly string[]): string | null {
  const sentences = [...notes];
  if (outside > 0) sentences.push(`${outside} ô nằm ngoài bảng nên không ghi.`);
  if (plan.lockedCount > 0) sentences.push(`${plan.lockedCount} ô chỉ để xem nên giữ nguyên.`);
  if (plan.problems.length > 1) sentences.push(`${plan.problems.length} ô chưa nhận được, xem góc đỏ ở từng ô.`);
  return sentences.length > 0 ? sentences.join(' ') : null;
}

function lockedSentence<Row>({ column }: GridCell<Row>): string {
  return `Cột “${column.title}” chỉ để xem ở đây.`;
}

/** `Họ và tên` → `họ và tên`, but `CCCD` stays. */
function lowerFirst(title: string): string {
  const [first = '', second = ''] = title;
  return second === second.toLowerCase() ? first.toLowerCase() + title.slice(first.length) : title;
}
