import type { ReactNode } from 'react';
import classes from './states.module.css';

/** What stands where nothing is yet: a sentence, and what to do about it. */
export function EmptyState({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className={classes.state}>
      <p>{children}</p>
      {action}
    </div>
  );
}
