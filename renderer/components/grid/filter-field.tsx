import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import styles from './grid-header.module.css';
import { useLatest } from './use-latest.ts';

interface FilterFieldProps {
  title: string;
  value: string;
  /** How many values of the column are chosen; null: not filtered by values. */
  chosenCount: number | null;
  field: Ref<HTMLInputElement>;
  onFilter: (text: string) => void;
  onLeave: () => void;
  onNext: (isBackwards: boolean) => void;
}

/** How long typing must rest before 20,000 rows are looked through. */
const REST = 120;

/**
 * The filter field of one column. Enter and ↓ lead into the rows, Tab to the next column's field, Esc empties it. What is
 * being composed with an input method is looked for when the word is finished.
 */
export function FilterField({
  title,
  value,
  chosenCount,
  field,
  onFilter,
  onLeave,
  onNext,
}: FilterFieldProps): ReactNode {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const isComposing = useRef(false);
  const timer = useRef<number>(undefined);
  const latest = useLatest(onFilter);
  if (seen !== value) {
    setSeen(value);
    if (text.trim() !== value.trim()) setText(value);
  }
  useEffect(() => () => window.clearTimeout(timer.current), []);

  function filterSoon(next: string, delay: number): void {
    setText(next);
    window.clearTimeout(timer.current);
    if (!isComposing.current) timer.current = window.setTimeout(() => latest.current(next), delay);
  }

  return (
    <input
      ref={field}
      className={styles.filter}
      data-filled={text.trim() !== '' || chosenCount !== null}
      placeholder={chosenCount === null ? undefined : `${chosenCount} giá trị`}
      type="text"
      tabIndex={-1}
      spellCheck={false}
      autoComplete="off"
      aria-label={`Lọc theo ${title}`}
      title="Gõ để lọc, không cần dấu. Cũng được: =rỗng bằng “=”, khác rỗng “<>”, >5, 1..5, >2024"
      value={text}
      onChange={(event) => filterSoon(event.target.value, REST)}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={(event) => {
        isComposing.current = false;
        filterSoon(event.currentTarget.value, REST);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape' && text !== '') {
          event.stopPropagation();
          filterSoon('', 0);
        } else if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'Escape') {
          event.preventDefault();
          filterSoon(text, 0);
          onLeave();
        } else if (event.key === 'Tab') {
          event.preventDefault();
          onNext(event.shiftKey);
        }
      }}
    />
  );
}
