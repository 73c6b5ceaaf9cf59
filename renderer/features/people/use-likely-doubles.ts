import { useDeferredValue, useMemo, useRef } from 'react';
import type { PersonRow } from '#shared/contracts/people.ts';
import { likelyDoubles } from './likely-doubles.ts';

const none: ReadonlyMap<number, PersonRow> = new Map();

function isSame(a: ReadonlyMap<number, PersonRow>, b: ReadonlyMap<number, PersonRow>): boolean {
  return a.size === b.size && [...a].every(([id, other]) => b.get(id)?.id === other.id);
}

/**
 * Who may be in the list twice, looked for once everybody has come and after each change, when there is time for it.
 * The very same map as long as nothing in it changed, so that the columns that show it need not be drawn again.
 */
export function useLikelyDoubles(people: readonly PersonRow[], isComplete: boolean): ReadonlyMap<number, PersonRow> {
  const settled = useDeferredValue(isComplete ? people : null);
  const found = useMemo(() => (settled === null ? none : likelyDoubles(settled)), [settled]);
  const shown = useRef(none);
  if (!isSame(shown.current, found)) shown.current = found;
  return shown.current;
}
