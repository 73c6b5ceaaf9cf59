import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { z } from 'zod';

const mark = z.object({ id: z.string(), name: z.string(), host: z.string(), since: z.string() });

/** Who has a data file open for writing: the officer's name, the machine, since when (ISO instant). */
export type Writer = z.output<typeof mark>;

const ENDING = '.dang-mo';
const TOUCHED_EVERY_MILLISECONDS = 20_000;
/** A mark of another machine that nobody touched for so long was left behind by a crash. */
const STALE_MILLISECONDS = 120_000;

/**
 * The small file beside an open data file that tells others who writes in it. SQLite's own lock keeps two writers apart on one
 * machine; over a network share, where such locks are not always kept, the mark does. Touched as long as the file is open.
 */
export class WriterMark {
  private readonly path: string;
  private readonly own: Writer;
  private readonly timer: NodeJS.Timeout;
  /** Another writer that took the file meanwhile, as when this machine was asleep. */
  private successor: Writer | null = null;

  /** Puts the mark beside `file`. Where it can't be written (a full disk) the file is worked on without one. */
  constructor(file: string, name: string) {
    this.path = file + ENDING;
    this.own = { id: randomUUID(), name, host: os.hostname(), since: new Date().toISOString() };
    this.write();
    this.timer = setInterval(() => this.touch(), TOUCHED_EVERY_MILLISECONDS);
    this.timer.unref();
  }

  /** Who took the file in place of this program; null: nobody. */
  get takenBy(): Writer | null {
    return this.successor;
  }

  /** Tells that the program is still there; sees whether somebody else took the file. */
  touch(): void {
    try {
      const written = readMark(this.path);
      if (written === null) this.write();
      else if (written.id !== this.own.id) this.successor = written;
      else utimesSync(this.path, new Date(), new Date());
    } catch {
      // the share is away for a while
    }
  }

  /** Takes the mark away. */
  release(): void {
    clearInterval(this.timer);
    try {
      if (readMark(this.path)?.id === this.own.id) rmSync(this.path, { force: true });
    } catch {
      // the stick is gone, and the mark with it
    }
  }

  private write(): void {
    try {
      writeFileSync(`${this.path}.moi`, JSON.stringify(this.own));
      renameSync(`${this.path}.moi`, this.path);
    } catch {
      // the data file itself will tell what is wrong with the disk
    }
  }
}

/** Who has the file open for writing according to its mark; null: nobody says so. */
export function writerOf(file: string): Writer | null {
  return readMark(file + ENDING);
}

/** Whoever has the file open on another machine and touched the mark lately, by the clock of the disk that holds it. */
export function writerElsewhere(file: string): Writer | null {
  const writer = writerOf(file);
  if (writer === null || writer.host === os.hostname()) return null;
  const touchedAt = statSync(file + ENDING, { throwIfNoEntry: false })?.mtimeMs;
  if (touchedAt === undefined) return null;
  return Math.abs(clockOfDisk(file) - touchedAt) < STALE_MILLISECONDS ? writer : null;
}

/** Now, as the disk of a file tells it: two machines' clocks may be hours apart. */
function clockOfDisk(file: string): number {
  const probe = `${file}.gio-${randomUUID().slice(0, 8)}`;
  try {
    writeFileSync(probe, '');
    return statSync(probe).mtimeMs;
  } catch {
    return Date.now();
  } finally {
    rmSync(probe, { force: true });
  }
}

function readMark(path: string): Writer | null {
  try {
    return mark.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
