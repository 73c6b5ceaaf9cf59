import { useSyncExternalStore } from 'react';

/**
 * Where the window is, kept behind the `#` of its address: `#/award-register?year=2024`. The page itself is never
 * loaded anew, and nothing reads the address before the `#`.
 */
export function currentLocation(): string {
  return `/${window.location.hash.replace(/^#?\/?/, '')}`;
}

/** The path of a location: `/award-register?year=2024` → `/award-register`. */
export function pathOf(location: string): string {
  return location.split('?', 1)[0] ?? '/';
}

/** The query of a location without its `?`: `/award-register?year=2024` → `year=2024`. */
export function queryOf(location: string): string {
  const at = location.indexOf('?');
  return at === -1 ? '' : location.slice(at + 1);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Goes to a location without asking anybody; screens use `navigate`, which asks about unsaved work first. */
export function goTo(location: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (location === currentLocation()) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', `#${location}`);
  window.dispatchEvent(new Event('hashchange'));
}

/** The whole location, path and query. */
export function useCurrentLocation(): string {
  return useSyncExternalStore(subscribe, currentLocation);
}
