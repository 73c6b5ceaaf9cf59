import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
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

const KEPT_OF_LOG = 40_000;

/** The last 40,000 letters of the error log; empty where nothing went wrong yet. */
export function readErrorLog(folder: string): string {
  try {
    return readFileSync(path.join(folder, 'errors.log'), 'utf8').slice(-KEPT_OF_LOG);
  } catch {
    return '';
  }
}
