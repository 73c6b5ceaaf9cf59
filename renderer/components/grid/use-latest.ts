import { useInsertionEffect, useRef } from 'react';

/** A value that event handlers may read later and find as it was last drawn, without being made anew for it. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useInsertionEffect(() => {
    latest.current = value;
  });
  return latest;
}
