import { type ComponentType, lazy } from 'react';

/** A part of the window in a chunk of its own, loaded when it is first shown. */
export function loadedLater<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}
