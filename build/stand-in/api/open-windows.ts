import type { BrowserWindow } from './browser-window.ts';

/** The windows of the program, oldest first. */
export const openWindows = new Set<BrowserWindow>();

/** The window that the user works in: the newest. */
export function focusedWindow(): BrowserWindow | null {
  return [...openWindows].at(-1) ?? null;
}
