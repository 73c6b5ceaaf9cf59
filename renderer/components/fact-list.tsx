import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

/** One fact of a record; null: not known. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** What is known of a record, and what is not: a missing fact says «Chưa rõ», never a no. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value }) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value === null || value === '' ? <span className={classes.unknown}>Chưa rõ</span> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
