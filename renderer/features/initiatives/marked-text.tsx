import { Fragment } from 'react';
import type { TextRange } from '#shared/text/fold.ts';
import classes from './initiatives.module.css';

/** A text with these parts marked. */
export function MarkedText({ text, ranges }: { readonly text: string; readonly ranges: readonly TextRange[] }) {
  let end = 0;
  return (
    <>
      {ranges.map((range) => {
        const before = text.slice(end, range.start);
        end = range.end;
        return (
          <Fragment key={range.start}>
            {before}
            <mark className={classes.passage}>{text.slice(range.start, range.end)}</mark>
          </Fragment>
        );
      })}
      {text.slice(end)}
    </>
  );
}
