import { type KeyboardEvent, useCallback, useRef } from 'react';
import { flushSync } from 'react-dom';
import { cellAt, isTypedInto } from './cell-at.ts';
import { countCells } from './cell-range.ts';
import type { EditActions } from './edit-actions.ts';
import { currentRange } from './grid-selection.ts';
import { type KeyCommand, type KeyMode, keyCommand } from './key-command.ts';
import type { MoveActions } from './move-actions.ts';
import type { OpenChoices } from './use-choices.ts';
import type { GridModel } from './use-grid-model.ts';
import { useLatest } from './use-latest.ts';

/** What keys work on. */
export interface KeyboardRequest<Row> {
  model: GridModel<Row>;
  choices: OpenChoices | null;
  moves: MoveActions;
  edits: EditActions;
  focusFilter: () => void;
  openColumnMenu: () => void;
  copyWithTitles: () => void;
}

/** The keys of the grid. What it does not use goes on to the text, the page and the browser. */
export function useGridKeyboard<Row>(
  request: KeyboardRequest<Row>,
): (event: KeyboardEvent<HTMLTextAreaElement>) => void {
  /** After Esc with nothing to cancel, Tab leaves the grid: the way out for those who have no mouse. */
  const mayLeave = useRef(false);
  const latest = useLatest(request);
  return useCallback(
    (event) => {
      const request = latest.current;
      const { model, edits, choices } = request;
      // The letters of an input method are its own; the first one may still need its cell brought into sight.
      if (event.nativeEvent.isComposing || event.keyCode === 229) {
        if (!model.editor.edited) model.viewport.reveal(model.selection.active);
        return;
      }
      const mode = currentMode(model, choices);
      if (choices && moveHighlight(choices, event)) return;
      const command = keyCommand(event, mode);
      const leaves = command?.do === 'next' && command.by === 'tab' && mode === 'moving' && mayLeave.current;
      if (event.key !== 'Shift') mayLeave.current = false;
      if (leaves) return;
      if (command?.do === 'cancel') {
        if (edits.cancel()) stop(event);
        else mayLeave.current = true;
      } else if (command) {
        if (runCommand(request, command, mode !== 'moving')) stop(event);
      } else if (mode === 'moving') {
        prepareForLetter(model, event);
      }
    },
    [latest],
  );
}

/** Does what a key means. False where the key is left to the browser. */
function runCommand<Row>(request: KeyboardRequest<Row>, command: KeyCommand, isEditing: boolean): boolean {
  const { model, choices, moves, edits } = request;
  // Drawn before the move, which may go to the line that this has only just made.
  const save = () => flushSync(() => edits.commit(choices?.chosenText));
  switch (command.do) {
    case 'move':
      save();
      moves.move(command.step, command.isExtending, command.toEdge);
      return true;
    case 'page':
      moves.page(command.direction, command.isExtending);
      return true;
    case 'row-end':
      moves.rowEnd(command.end, command.isExtending);
      return true;
    case 'grid-end':
      moves.gridEnd(command.end, command.isExtending);
      return true;
    case 'next':
      if (command.by === 'enter' && !isEditing && !command.isBackwards && openRow(model)) return true;
      save();
      return moves.next(command.by, command.isBackwards) || isEditing;
    case 'select':
      moves.select(command.what);
      return true;
    case 'fill':
      edits.fill(command.direction);
      return true;
    case 'clear':
      edits.clear();
      return true;
    case 'clear-and-edit':
      edits.begin('');
      return true;
    case 'edit':
      edits.begin(null);
      return true;
    case 'open-choices':
      if (cellAt(model, model.selection.active)?.column.kind === 'choice') edits.begin(null);
      return true;
    case 'toggle':
      return toggle(model, edits);
    case 'line-break':
      breakLine(model);
      return true;
    case 'fill-selection':
      edits.commitToSelection(choices?.chosenText);
      return true;
    case 'copy-with-titles':
      request.copyWithTitles();
      return true;
    case 'focus-filter':
      request.focusFilter();
      return true;
    case 'column-menu':
      request.openColumnMenu();
      return true;
    case 'cancel':
      return false;
  }
}

function currentMode<Row>({ editor }: GridModel<Row>, choices: OpenChoices | null): KeyMode {
  if (!editor.edited) return 'moving';
  return choices ? 'choosing' : editor.edited.mode;
}

function stop(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function moveHighlight(choices: OpenChoices, event: KeyboardEvent): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
  if (step === undefined) return false;
  choices.highlight(choices.highlighted + step);
  stop(event);
  return true;
}

/** Enter opens the record where the cell itself cannot be edited. */
function openRow<Row>(model: GridModel<Row>): boolean {
  const { selection, size, props } = model;
  const cell = cellAt(model, selection.active);
  if (!cell?.line.row || cell.isEditable || !props.onOpenRow) return false;
  if (countCells(currentRange(selection, size)) > 1) return false;
  props.onOpenRow(cell.line.row);
  return true;
}

/** Space ticks boxes; elsewhere it is a letter like others. */
function toggle<Row>(model: GridModel<Row>, edits: EditActions): boolean {
  const cell = cellAt(model, model.selection.active);
  if (!cell || isTypedInto(cell)) return false;
  if (cell.isEditable) edits.toggle();
  return true;
}

function breakLine<Row>({ editor, selection, viewport }: GridModel<Row>): void {
  const element = editor.field.current;
  if (!element || viewport.layout.columns[selection.active.column]?.column.kind !== 'text') return;
  element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
  editor.setText(element.value);
}

/** Before a letter arrives in the field: the cell is brought into sight, or it is said why it takes none. */
function prepareForLetter<Row>(model: GridModel<Row>, event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
  const cell = cellAt(model, model.selection.active);
  model.viewport.reveal(model.selection.active);
  if (cell && !isTypedInto(cell)) {
    model.setNotice(
      cell.isEditable ? 'Bấm phím cách để đánh dấu hoặc bỏ dấu.' : `Cột “${cell.column.title}” chỉ để xem ở đây.`,
    );
  }
}
