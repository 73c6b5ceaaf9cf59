import { type RefObject, useCallback, useRef, useState } from 'react';
import { useLatest } from './use-latest.ts';

/** The cell that is being edited, named so that it stays the same cell when rows move. */
export interface EditedCell {
  rowId: string;
  key: string;
  /** `typing`: a letter began it, arrows leave the cell. `caret`: F2 or double click, arrows move in the text. */
  mode: 'typing' | 'caret';
}

/** The one text field of the grid: it lies over the active cell, has the focus, and is seen only while editing. */
export interface CellEditor {
  field: RefObject<HTMLTextAreaElement | null>;
  edited: EditedCell | null;
  /** Follows the typed text, for the list of choices. */
  text: string;
  begin: (cell: EditedCell, text: string | null) => void;
  setText: (text: string) => void;
  /** Ends editing and gives what was typed, or null when nothing was being edited. */
  end: () => { cell: EditedCell; text: string } | null;
  focus: () => void;
}

/**
 * Holds the edit. The field is never emptied or refilled while letters arrive, so that the first key stroke and every
 * composition of a Vietnamese input method go through untouched.
 */
export function useCellEditor(): CellEditor {
  const field = useRef<HTMLTextAreaElement>(null);
  const [edited, setEdited] = useState<EditedCell | null>(null);
  const [text, setText] = useState('');
  const latest = useLatest(edited);

  const begin = useCallback((cell: EditedCell, text: string | null) => {
    const element = field.current;
    if (element && text !== null) {
      element.value = text;
      element.setSelectionRange(text.length, text.length);
    }
    setText(text ?? element?.value ?? '');
    setEdited(cell);
  }, []);

  const end = useCallback(() => {
    const cell = latest.current;
    const element = field.current;
    const text = element?.value ?? '';
    if (element) element.value = '';
    setEdited(null);
    return cell ? { cell, text } : null;
  }, [latest]);

  const focus = useCallback(() => field.current?.focus({ preventScroll: true }), []);

  return { field, edited, text, begin, setText, end, focus };
}
