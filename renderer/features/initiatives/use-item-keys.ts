import { useEffect, useRef } from 'react';

/** Ctrl+Page Down and Ctrl+Page Up go to the next and the one before, also while a cell is being filled in. */
export function useItemKeys(step: (by: 1 | -1) => void): void {
  const newest = useRef(step);
  newest.current = step;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.shiftKey || document.querySelector('[aria-modal="true"]')) return;
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
      event.preventDefault();
      event.stopPropagation();
      newest.current(event.key === 'PageDown' ? 1 : -1);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
