import { useEffect, useState } from 'react';
import { takeFreeFocus } from '../lib/take-free-focus.ts';

/**
 * Gives the focus back to what had it before, when what took it goes away together with its component. (A dialog that
 * stays mounted and is only closed does so by itself.)
 */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (before instanceof HTMLElement && before.isConnected) takeFreeFocus(() => before.focus());
      });
    },
    [before],
  );
}
