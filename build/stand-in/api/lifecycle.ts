import { EventEmitter } from 'node:events';
import { closeBrowsers, killBrowsers } from './browser.ts';
import { openWindows } from './open-windows.ts';
import { preventable } from './strictness.ts';

/** The emitter that `app` is. Playwright replaces its `emit` to hold back `ready`, so always call it by this name. */
export const appEvents = new EventEmitter();

/** Resolves when the program may open windows. */
export const readiness = Promise.withResolvers<void>();

const atExit: (() => void)[] = [];
let isReady = false;
let isQuitting = false;
let hasEnded = false;

/** True once the program may open windows. */
export function ready(): boolean {
  return isReady;
}

/** True when the program is quitting or has ended. */
export function quitting(): boolean {
  return isQuitting || hasEnded;
}

/** Throws `message` when the program is not ready yet. */
export function needReady(message: string): void {
  if (!isReady) throw new Error(message);
}

/** Throws `message` when it is too late for what must be done before ready. */
export function needNotReady(message: string): void {
  if (isReady) throw new Error(message);
}

/** Tells the program that it may open windows. */
export function becomeReady(): void {
  appEvents.emit('will-finish-launching');
  isReady = true;
  readiness.resolve();
  appEvents.emit('ready', {}, {});
}

/** Does `work` when the process ends, however it ends (but by `kill -9`). */
export function whenEnding(work: () => void): void {
  atExit.push(work);
}

/**
 * Electron's order: before-quit, then each window closes, then will-quit, then quit. Each of the three can stop it;
 * the next attempt then starts with before-quit again.
 */
export async function quit(): Promise<void> {
  if (quitting()) return;
  isQuitting = true;
  isQuitting = await mayQuit();
  if (isQuitting) await end(0);
}

async function mayQuit(): Promise<boolean> {
  const before = preventable({});
  appEvents.emit('before-quit', before);
  if (before.defaultPrevented) return false;
  for (const window of [...openWindows]) {
    window.close();
    if (!(await window._closing)) return false;
  }
  const will = preventable({});
  appEvents.emit('will-quit', will);
  return !will.defaultPrevented;
}

/** Ends the process at once, after Chromium. */
export async function end(code: number): Promise<void> {
  if (hasEnded) return;
  hasEnded = true;
  appEvents.emit('quit', {}, code);
  await closeBrowsers();
  process.exit(code || process.exitCode || 0);
}

process.on('exit', () => {
  for (const work of atExit) work();
  killBrowsers();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void quit());
