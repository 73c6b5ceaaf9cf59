import { useEffect, useRef } from 'react';
import { isTyping } from '../lib/is-typing.ts';
import { keyName } from './key-name.ts';

/** What a key of the program does, and when it keeps quiet. */
export interface KeyBinding {
  /** As `keyName` writes it: `Ctrl+Shift+Z`, `Alt+1`, `F6`. */
  readonly key: string;
  readonly run: () => void;
  /** False: the key belongs to the text while one is typed (Ctrl+Z). Default true. */
  readonly whileTyping?: boolean;
}

/** Listens to the program's own keys everywhere in the window; a part that used a key itself (`preventDefault`) keeps it. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const newest = useRef(bindings);
  newest.current = bindings;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const name = keyName(event);
      const binding = newest.current.find(({ key }) => key === name);
      if (!binding || (binding.whileTyping === false && isTyping(event.target))) return;
      // A dialog is a world of its own: what lies under it must not change.
      if (document.querySelector('[aria-modal="true"]')) return;
      event.preventDefault();
      binding.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
