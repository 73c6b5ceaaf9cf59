import { type RefObject, useEffect, useRef } from 'react';

/** What on a screen the keyboard begins with: what asks for it, or the grid's active cell. */
const FIRST = '[data-autofocus], [data-program-keys]';

function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body || element.matches('[data-region="content"]');
}

/**
 * Gives a new screen's first field or grid the focus as soon as it is there, so that the arrow keys work at once; unless
 * the officer has put the focus somewhere meanwhile.
 */
export function useFirstFocus(screen: RefObject<HTMLElement | null>): void {
  const isWaiting = useRef(true);
  useEffect(() => {
    if (!isWaiting.current) return;
    if (!isNowhere(document.activeElement)) {
      isWaiting.current = false;
      return;
    }
    const first = screen.current?.querySelector<HTMLElement>(FIRST);
    if (!first) return;
    isWaiting.current = false;
    first.focus({ preventScroll: true });
  });
}
