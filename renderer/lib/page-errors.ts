const KEPT = 50;
const LONGEST = 4000;

const seen: string[] = [];

/** Keeps an error of the page, as text, for the report that the officer may save. */
export function rememberPageError(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  seen.push(text.slice(0, LONGEST));
  if (seen.length > KEPT) seen.shift();
}

/** The errors of the page since the program started, the last fifty. */
export function pageErrors(): string[] {
  return [...seen];
}

/** Keeps every error that nobody caught. */
export function watchPageErrors(): void {
  window.addEventListener('error', (event) => rememberPageError(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => rememberPageError(event.reason));
}
