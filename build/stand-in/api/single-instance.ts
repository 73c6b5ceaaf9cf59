import fs from 'node:fs';
import path from 'node:path';
import { makeCloneText } from '../page/clone-text.ts';
import { appEvents, readiness, whenEnding } from './lifecycle.ts';

const { encode, decode } = makeCloneText();
/** What a second instance leaves in the first one's inbox. */
interface Visit {
  argv: string[];
  cwd: string;
  data: string;
}
let lockFile: string | null = null;

/** True when this process is the first instance. */
export function hasInstanceLock(): boolean {
  return lockFile !== null;
}

/** Lets another process become the first instance. */
export function releaseInstanceLock(): void {
  if (lockFile !== null) fs.rmSync(lockFile, { force: true });
  lockFile = null;
}

/**
 * Makes this process the only instance on a data folder and returns true; or, when another one lives, tells it
 * (its `second-instance` event) and returns false. The lock is a file with the owner's process id: a dead owner's
 * lock is taken over.
 */
export function requestInstanceLock(userData: string, data?: unknown): boolean {
  if (lockFile !== null) return true;
  const file = path.join(userData, 'stand-in-instance.lock');
  const inbox = path.join(userData, 'stand-in-instance.inbox');
  while (!claim(file)) {
    if (isAlive(ownerOf(file))) {
      leaveVisit(inbox, { argv: process.argv, cwd: process.cwd(), data: encode(data ?? null) });
      return false;
    }
    fs.rmSync(file, { force: true });
  }
  lockFile = file;
  whenEnding(releaseInstanceLock);
  receiveVisits(inbox);
  return true;
}

function claim(file: string): boolean {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function ownerOf(file: string): number {
  try {
    return Number(fs.readFileSync(file, 'utf8'));
  } catch {
    return 0; // released just now
  }
}

function isAlive(processId: number): boolean {
  if (processId === 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Written under another name first, so that the first instance never reads half a file. */
function leaveVisit(inbox: string, visit: Visit): void {
  const file = path.join(inbox, `${process.pid}.json`);
  fs.writeFileSync(`${file}.part`, JSON.stringify(visit));
  fs.renameSync(`${file}.part`, file);
}

function receiveVisits(inbox: string): void {
  fs.rmSync(inbox, { recursive: true, force: true });
  fs.mkdirSync(inbox, { recursive: true });
  fs.watch(inbox, { persistent: false }, () => {
    for (const name of fs.readdirSync(inbox)) {
      if (!name.endsWith('.json')) continue;
      const { argv, cwd, data } = JSON.parse(fs.readFileSync(path.join(inbox, name), 'utf8')) as Visit;
      fs.rmSync(path.join(inbox, name));
      void readiness.promise.then(() => appEvents.emit('second-instance', {}, argv, cwd, decode(data)));
    }
  });
}
