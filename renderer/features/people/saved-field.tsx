import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

/** What the field inside is given. */
export interface FieldState<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error: ReactNode;
}

interface SavedFieldProps<Value> {
  /** What is stored. */
  readonly value: Value;
  /** Saves; gives the sentence why not, or null. */
  readonly save: (value: Value) => Promise<string | null>;
  /** A choice is saved as soon as it is made; text when the field is left, or on Enter. */
  readonly isInstant?: boolean;
  readonly children: (field: FieldState<Value>) => ReactNode;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * A fact edited in place: it shows what is stored, saves itself, shows at the field why it could not, and goes back on
 * Escape. What was typed when the screen is left is saved too.
 */
export function SavedField<Value>({ value, save, isInstant = false, children }: SavedFieldProps<Value>) {
  const [draft, setDraft] = useState(value);
  const [stored, setStored] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const newest = useRef({ draft, stored, save });
  newest.current = { draft, stored, save };

  if (!isSame(value, stored)) {
    setStored(value);
    if (isSame(draft, stored)) setDraft(value);
  }

  async function commit(next: Value): Promise<void> {
    if (isSame(next, stored)) {
      setProblem(null);
      return;
    }
    const found = await save(next);
    setProblem(found);
    if (found === null) setStored(next);
  }

  useEffect(
    () => () => {
      const left = newest.current;
      if (!isSame(left.draft, left.stored)) void left.save(left.draft);
    },
    [],
  );

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      setDraft(stored);
      setProblem(null);
    }
    if (event.key === 'Enter' && !event.shiftKey && !isInstant && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void commit(draft);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the field inside it
    <div
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!isInstant && !event.currentTarget.contains(event.relatedTarget)) void commit(draft);
      }}
    >
      {children({
        value: draft,
        error: problem,
        onChange: (next) => {
          setDraft(next);
          if (isInstant) void commit(next);
        },
      })}
    </div>
  );
}
