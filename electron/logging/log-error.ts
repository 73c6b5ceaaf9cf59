import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Adds an unexpected error to the log file beside the program's settings, under the reference that the officer was shown. */
export function logError(folder: string, reference: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    mkdirSync(folder, { recursive: true });
    appendFileSync(path.join(folder, 'errors.log'), `${new Date().toISOString()} ${reference} ${text}\n`);
  } catch {
    console.error(reference, text);
  }
}
