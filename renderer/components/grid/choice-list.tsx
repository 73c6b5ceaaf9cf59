import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import styles from './choice-list.module.css';
import type { Choice } from './grid-types.ts';

interface ChoiceListProps {
  id: string;
  choices: readonly Choice[];
  highlighted: number;
  /** The cell's text field, under (or over) which the list stands. */
  field: RefObject<HTMLTextAreaElement | null>;
  onChoose: (choice: Choice) => void;
}

const GAP = 2;

/** The id of one option, for `aria-activedescendant`. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The list of a choice cell while it is edited. The keys stay with the text field; here is the mouse. */
export function ChoiceList({ id, choices, highlighted, field, onChoose }: ChoiceListProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element?.isConnected) return;
    element.showPopover();
    const place = () => {
      const cell = field.current?.getBoundingClientRect();
      if (!cell) return;
      const below = window.innerHeight - cell.bottom - GAP;
      const isAbove = below < element.offsetHeight && cell.top > below;
      element.style.top = isAbove ? `${cell.top - GAP - element.offsetHeight}px` : `${cell.bottom + GAP}px`;
      element.style.left = `${Math.max(4, Math.min(cell.left, window.innerWidth - element.offsetWidth - 4))}px`;
      element.style.minWidth = `${cell.width}px`;
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    window.addEventListener('scroll', place, true);
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', place, true);
    };
  }, [field]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the list itself does not change with the highlight
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [highlighted, choices]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the focus where it is
    <div
      ref={list}
      popover="manual"
      className={styles.list}
      // Keeps the focus in the text field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {choices.length === 0 && <div className={styles.none}>Không có trong danh sách</div>}
      <div role="listbox" id={id} aria-label="Danh sách để chọn">
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text field has the keys
          <div
            key={choice.value}
            id={optionId(id, index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === highlighted}
            className={styles.choice}
            onClick={() => onChoose(choice)}
          >
            {choice.label}
          </div>
        ))}
      </div>
    </div>
  );
}
