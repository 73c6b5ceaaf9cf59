import type { ReactNode } from 'react';
import classes from './paper-desk.module.css';

interface PaperDeskProps<Value extends string> {
  readonly papers: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
  /** The preview of the chosen paper. */
  readonly preview: ReactNode;
  /** What is asked for the chosen paper. */
  readonly children?: ReactNode;
}

/** The papers of one record: chosen at the left with what each asks for, at the right its pages as they will print. */
export function PaperDesk<Value extends string>({
  papers,
  chosen,
  onChoose,
  preview,
  children,
}: PaperDeskProps<Value>) {
  return (
    <div className={classes.papers}>
      <div className={classes.choices}>
        <ul aria-label="Văn bản" className={classes.list}>
          {papers.map(({ value, label }) => (
            <li key={value}>
              <button
                type="button"
                aria-pressed={value === chosen}
                className={classes.paper}
                onClick={() => onChoose(value)}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
        {children}
      </div>
      <div className={classes.preview}>{preview}</div>
    </div>
  );
}
