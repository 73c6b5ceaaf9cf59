import { useEffect, useRef } from 'react';

/** Insert, or Ctrl+N before the program's own «Tạo cơ quan mới», which nobody means on this page. */
export function useNewKey(enterNew: () => void): void {
  const newest = useRef(enterNew);
  newest.current = enterNew;
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
