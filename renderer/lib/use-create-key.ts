import { useEffect, useRef } from 'react';

/** On a list: Insert or Ctrl+N adds one more, wherever the focus is on the screen; not while a dialog is open. */
export function useCreateKey(create: () => void): void {
  const newest = useRef(create);
  newest.current = create;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isNew = event.key === 'Insert' || (event.ctrlKey && !event.shiftKey && event.key.toLowerCase() === 'n');
      if (!isNew || event.altKey || event.isComposing || document.querySelector('[aria-modal="true"]')) return;
      if (event.key === 'Insert' && (event.ctrlKey || event.shiftKey)) return; // copy and paste of old keyboards
      event.preventDefault();
      event.stopPropagation();
      newest.current();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
