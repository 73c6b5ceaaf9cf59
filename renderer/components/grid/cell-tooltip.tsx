import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './cell-tooltip.module.css';

interface Tip {
  text: string;
  cell: DOMRect;
}

const DELAY = 450;

/**
 * Shows the full text of a cell that is cut off, or what is wrong with it, when the mouse rests on it. One for the whole
 * grid: listening at every cell would slow the scrolling.
 */
export function CellTooltip({ area }: { area: RefObject<HTMLDivElement | null> }): ReactNode {
  const [tip, setTip] = useState<Tip | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    let timer = 0;
    const hide = () => {
      window.clearTimeout(timer);
      setTip(null);
    };
    const over = (event: PointerEvent) => {
      const cell =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[role=gridcell],[data-note]') : null;
      hide();
      if (!cell || event.buttons !== 0) return;
      timer = window.setTimeout(() => {
        const isCut = cell.scrollWidth > cell.clientWidth;
        const text = [isCut ? cell.textContent : '', cell.dataset.note].filter(Boolean).join('\n');
        if (text !== '') setTip({ text, cell: cell.getBoundingClientRect() });
      }, DELAY);
    };
    element.addEventListener('pointerover', over);
    for (const type of ['pointerleave', 'pointerdown', 'keydown', 'scroll']) element.addEventListener(type, hide);
    return () => {
      window.clearTimeout(timer);
      element.removeEventListener('pointerover', over);
      for (const type of ['pointerleave', 'pointerdown', 'keydown', 'scroll']) element.removeEventListener(type, hide);
    };
  }, [area]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !tip) return;
    element.showPopover();
    const { cell } = tip;
    const isAbove = cell.bottom + 4 + element.offsetHeight > window.innerHeight;
    element.style.top = `${isAbove ? cell.top - 4 - element.offsetHeight : cell.bottom + 4}px`;
    element.style.left = `${Math.max(4, Math.min(cell.left, window.innerWidth - element.offsetWidth - 4))}px`;
  }, [tip]);

  return tip ? (
    <div ref={box} popover="manual" className={styles.tip} aria-hidden="true">
      {tip.text}
    </div>
  ) : null;
}
