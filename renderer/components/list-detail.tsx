import type { ReactNode } from 'react';
import classes from './list-detail.module.css';

interface ListDetailProps {
  /** What the list is of, as heard. */
  readonly label: string;
  /** `ListDetailItem`s, in groups or not. */
  readonly list: ReactNode;
  /** What is beside the list: one `ListDetailBody`, or parts that scroll by themselves. */
  readonly children: ReactNode;
}

/** A short list at the left and what is chosen in it beside it; both scroll by themselves. It fills its parent. */
export function ListDetail({ label, list, children }: ListDetailProps) {
  return (
    <div className={classes.screen}>
      <nav className={classes.list} aria-label={label}>
        {list}
      </nav>
      {children}
    </div>
  );
}

interface ListDetailItemProps {
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  /** A quiet line below the name. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** One line of the list. */
export function ListDetailItem({ isCurrent, onChoose, note, children }: ListDetailItemProps) {
  return (
    <button type="button" aria-current={isCurrent} onClick={onChoose}>
      {children}
      {note && <small>{note}</small>}
    </button>
  );
}

/** Lines of the list that belong together, below their title. */
export function ListDetailGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** What is chosen, where it is one text that scrolls. */
export function ListDetailBody({ children }: { readonly children: ReactNode }) {
  return <div className={classes.body}>{children}</div>;
}
