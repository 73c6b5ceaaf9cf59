import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PREFIX = 'tdkt-tam-';
/** No work with a copy takes so long; what is older was left behind by a program that was killed. */
const LEFT_AFTER_MILLISECONDS = 60 * 60 * 1000;

/** Gives a folder of its own, in the system's place for temporary files, for as long as `work` runs: plain copies of data never stay. */
export function inWorkingFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), PREFIX));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Removes the working folders that a program left when it was killed. Never fails. */
export function removeLeftFolders(now: number = Date.now()): void {
  try {
    for (const name of readdirSync(tmpdir())) {
      const folder = path.join(tmpdir(), name);
      const madeAt = name.startsWith(PREFIX) ? statSync(folder, { throwIfNoEntry: false })?.mtimeMs : undefined;
      if (madeAt !== undefined && now - madeAt > LEFT_AFTER_MILLISECONDS)
        rmSync(folder, { recursive: true, force: true });
    }
  } catch {
    // another user's, or open: next time
  }
}
