import type { ReactNode } from 'react';
import { matchRanges } from '#shared/text/fold.ts';

/** A text with the words of a query marked, whatever their accents. */
export function Highlighted({ text, query }: { readonly text: string; readonly query: string }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const range of matchRanges(text, query)) {
    if (range.start > end) parts.push(text.slice(end, range.start));
    parts.push(<mark key={range.start}>{text.slice(range.start, range.end)}</mark>);
    end = range.end;
  }
  parts.push(text.slice(end));
  return <>{parts}</>;
}
