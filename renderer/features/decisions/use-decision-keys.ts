import { useEffect, useRef } from 'react';
import { isTyping } from '../../lib/is-typing.ts';

interface DecisionKeys {
  readonly save: () => void;
  /** Takes back a step of the unsaved list; false when there is none, so that the key takes back a step of the file. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

/**
 * Ctrl+S saves, wherever the focus is. Ctrl+Z and Ctrl+Y first belong to the letters being typed, then to the steps of
 * the unsaved list, and only then to the program. Listens before the program does.
 */
export function useDecisionKeys(keys: DecisionKeys): void {
  const newest = useRef(keys);
  newest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.isComposing) return;
      const key = event.key.toLowerCase();
      const isUndo = key === 'z' && !event.shiftKey;
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key === 's' && !event.shiftKey) newest.current.save();
      else if (isTyping(event.target) || document.querySelector('[aria-modal="true"]')) return;
      else if (!(isUndo && newest.current.undo()) && !(isRedo && newest.current.redo())) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
