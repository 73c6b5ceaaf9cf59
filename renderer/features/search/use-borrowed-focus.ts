import { type RefObject, useLayoutEffect } from 'react';

/**
 * Takes the focus the moment the box is there (no letter typed after Ctrl+K is lost), and gives it back where it was
 * when the box goes, unless another screen has it by then.
 */
export function useBorrowedFocus(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const owner = document.activeElement;
    box.current?.focus();
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body && owner instanceof HTMLElement) owner.focus();
      });
    };
  }, [box]);
}
