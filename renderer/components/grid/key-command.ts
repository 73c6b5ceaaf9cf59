import type { CellPosition } from './cell-range.ts';

/** What a key means in the grid. */
export type KeyCommand =
  | { do: 'move'; step: CellPosition; isExtending: boolean; toEdge: boolean }
  | { do: 'page'; direction: 1 | -1; isExtending: boolean }
  | { do: 'row-end'; end: 'first' | 'last'; isExtending: boolean }
  | { do: 'grid-end'; end: 'first' | 'last'; isExtending: boolean }
  | { do: 'next'; by: 'tab' | 'enter'; isBackwards: boolean }
  | { do: 'select'; what: 'all' | 'rows' | 'columns' }
  | { do: 'fill'; direction: 'down' | 'right' }
  | { do: 'edit' | 'open-choices' | 'clear' | 'clear-and-edit' | 'toggle' | 'cancel' }
  | { do: 'line-break' | 'fill-selection' | 'copy-with-titles' | 'focus-filter' | 'column-menu' };

/** The parts of a keyboard event that decide. */
export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/**
 * What the grid is doing: moving about; `typing` after a letter began the edit, when arrows leave the cell; `caret` after
 * F2 or a double click, when they move within the text; `choosing` while a list of choices is open.
 */
export type KeyMode = 'moving' | 'typing' | 'caret' | 'choosing';

const ARROWS: Readonly<Record<string, CellPosition>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * The grid's meaning of a key, or null where it is left to the text, the page or the browser (Ctrl+Z, Ctrl+C, letters).
 * Keys that belong to an input method must not get here.
 */
export function keyCommand(pressed: PressedKey, mode: KeyMode): KeyCommand | null {
  const { key, shiftKey, altKey } = pressed;
  const hasControl = pressed.ctrlKey || pressed.metaKey;
  if (key === 'Escape') return { do: 'cancel' };
  if (key === 'Enter') return enterCommand(mode, hasControl, shiftKey, altKey);
  if (key === 'Tab') return hasControl || altKey ? null : { do: 'next', by: 'tab', isBackwards: shiftKey };
  const step = ARROWS[key];
  if (step) {
    if (altKey) return alternateArrow(key, shiftKey, mode);
    return mode === 'moving' || mode === 'typing'
      ? { do: 'move', step, isExtending: shiftKey, toEdge: hasControl }
      : null;
  }
  return mode === 'moving' && !altKey ? movingCommand(key, hasControl, shiftKey) : null;
}

function enterCommand(mode: KeyMode, hasControl: boolean, shiftKey: boolean, altKey: boolean): KeyCommand | null {
  if (altKey) return mode === 'typing' || mode === 'caret' ? { do: 'line-break' } : null;
  if (hasControl) return mode === 'moving' ? null : { do: 'fill-selection' };
  return { do: 'next', by: 'enter', isBackwards: shiftKey };
}

function alternateArrow(key: string, shiftKey: boolean, mode: KeyMode): KeyCommand | null {
  if (key !== 'ArrowDown' || mode !== 'moving') return null;
  return shiftKey ? { do: 'column-menu' } : { do: 'open-choices' };
}

function movingCommand(key: string, hasControl: boolean, shiftKey: boolean): KeyCommand | null {
  if (hasControl) return controlCommand(key, shiftKey);
  switch (key) {
    case 'F2':
      return { do: 'edit' };
    case 'Delete':
      return { do: 'clear' };
    case 'Backspace':
      return { do: 'clear-and-edit' };
    case ' ':
      return shiftKey ? { do: 'select', what: 'rows' } : { do: 'toggle' };
    case 'Home':
      return { do: 'row-end', end: 'first', isExtending: shiftKey };
    case 'End':
      return { do: 'row-end', end: 'last', isExtending: shiftKey };
    case 'PageDown':
      return { do: 'page', direction: 1, isExtending: shiftKey };
    case 'PageUp':
      return { do: 'page', direction: -1, isExtending: shiftKey };
    default:
      return null;
  }
}

function controlCommand(key: string, shiftKey: boolean): KeyCommand | null {
  switch (key.toLowerCase()) {
    case 'home':
      return { do: 'grid-end', end: 'first', isExtending: shiftKey };
    case 'end':
      return { do: 'grid-end', end: 'last', isExtending: shiftKey };
    case 'a':
      return shiftKey ? null : { do: 'select', what: 'all' };
    case ' ':
      return { do: 'select', what: shiftKey ? 'all' : 'columns' };
    case 'd':
      return shiftKey ? null : { do: 'fill', direction: 'down' };
    case 'r':
      return shiftKey ? null : { do: 'fill', direction: 'right' };
    case 'c':
      return shiftKey ? { do: 'copy-with-titles' } : null;
    case 'l':
      return shiftKey ? { do: 'focus-filter' } : null;
    default:
      return null;
  }
}
