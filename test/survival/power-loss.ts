import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildWriter, heard, lastAcknowledged, startWriter } from './kill-under-writes.ts';
import { newFile } from './new-file.ts';
import { surviving } from './steps.ts';

/** One thing that was done to a disk. `file` 0 is the acknowledgements, the rest in the order they were opened. */
type DiskEntry =
  | { readonly kind: 'write'; readonly file: number; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly file: number; readonly offset: number }
  | { readonly kind: 'sync'; readonly file: number };

const SECTOR = 512;

/** The library that stands between a program and its disk, compiled; null where there is no C compiler or no Linux. */
function diskLibrary(folder: string): string | null {
  if (process.platform !== 'linux') return null;
  const library = path.join(folder, 'disk.so');
  try {
    const source = path.join(import.meta.dirname, 'disk.c');
    if (!existsSync(library))
      execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'], { stdio: 'pipe' });
    return library;
  } catch {
    return null;
  }
}

/** What was seen. Every list of problems must be empty. */
export interface PowerReport {
  readonly losses: number;
  /** Calls to the disk that were recorded. */
  readonly diskCalls: number;
  readonly acknowledgedSteps: number;
  readonly problems: readonly string[];
}

/**
 * Records every write of a run with the moments at which it was asked to be on the disk; then lets the power fail at random
 * moments of it: what was synced is there, of everything later a random part, in 512-byte sectors, in any order. Every step
 * acknowledged by then must be there whole. Null: can't be measured here.
 */
export async function losePower(options: {
  readonly folder: string;
  readonly losses: number;
  readonly steps: number;
}): Promise<PowerReport | null> {
  const library = diskLibrary(options.folder);
  if (library === null) return null;
  await buildWriter();
  const folder = mkdtempSync(path.join(options.folder, 'dien-'));
  const { file, acks } = prepare(folder);
  const start = readFileSync(file);
  const record = path.join(options.folder, 'record');
  rmSync(record, { force: true });
  const env = { LD_PRELOAD: library, DISK_FOLDER: folder, DISK_RECORD: record };
  await run(file, acks, options.steps, env);
  const entries = readRecord(readFileSync(record));
  const problems: string[] = [];
  const copy = path.join(options.folder, 'after.tdkt');
  let acknowledgedSteps = 0;
  for (let loss = 0; loss < options.losses; loss++) {
    const until = Math.floor(Math.random() * (entries.length + 1));
    const { acknowledged, disk, log } = diskAfter(entries.slice(0, until), start);
    acknowledgedSteps += acknowledged;
    writeFileSync(copy, disk);
    if (log !== null) writeFileSync(`${copy}-wal`, log);
    const found = surviving(copy);
    if (found.problem !== null) problems.push(`after ${until} calls: ${found.problem}`);
    if (found.last < acknowledged)
      problems.push(`after ${until} calls: ${acknowledged} steps acknowledged, ${found.last} there`);
    for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true });
  }
  return { losses: options.losses, diskCalls: entries.length, acknowledgedSteps, problems };
}

/**
 * Lets bursts of writes and syncs fail, as a full disk and as one that does not answer, while the program goes on: every step that
 * was acknowledged must be there in the end, whole, and every other be absent. Null: can't be measured here.
 */
export async function failUnderWrites(options: {
  readonly folder: string;
  readonly runs: number;
  readonly steps: number;
}): Promise<{ readonly runs: number; readonly failures: number; readonly problems: readonly string[] } | null> {
  const library = diskLibrary(options.folder);
  if (library === null) return null;
  await buildWriter();
  const problems: string[] = [];
  let failures = 0;
  for (let number = 0; number < options.runs; number++) {
    const folder = mkdtempSync(path.join(options.folder, 'dia-'));
    const { file, acks } = prepare(folder);
    const error = number % 2 === 0 ? 'ENOSPC' : 'EIO';
    const env = { LD_PRELOAD: library, DISK_FOLDER: folder, DISK_FAIL: error, DISK_SEED: String(number + 1) };
    const said = await run(file, acks, options.steps, env);
    failures += Number(/done (\d+)/.exec(said)?.[1] ?? 0);
    const { last, problem } = surviving(file);
    if (problem !== null) problems.push(`${error} ${number}: ${problem}`);
    const told = lastAcknowledged(acks);
    if (last !== told) problems.push(`${error} ${number}: ${told} steps acknowledged, ${last} there`);
    rmSync(folder, { recursive: true, force: true });
  }
  return { runs: options.runs, failures, problems };
}

function prepare(folder: string): { readonly file: string; readonly acks: string } {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'so.tdkt');
  const acks = path.join(folder, 'acks');
  newFile(file);
  writeFileSync(acks, '');
  return { file, acks };
}

async function run(file: string, acks: string, steps: number, env: NodeJS.ProcessEnv): Promise<string> {
  const writer = startWriter(env);
  await heard(writer, 'ready');
  writer.stdin.write(`${file}\t\t${acks}\t0\t${steps}\n`);
  return heard(writer, 'done');
}

function readRecord(bytes: Buffer): DiskEntry[] {
  const entries: DiskEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const kind = String.fromCharCode(bytes.readUInt8(at));
    const file = bytes.readUInt8(at + 1);
    const offset = Number(bytes.readBigInt64LE(at + 2));
    const length = bytes.readUInt32LE(at + 10);
    at += 14;
    if (kind === 'W') entries.push({ kind: 'write', file, offset, data: bytes.subarray(at, at + length) });
    else entries.push(kind === 'T' ? { kind: 'truncate', file, offset } : { kind: 'sync', file });
    at += length;
  }
  return entries;
}

/** What the disk holds when the power fails after these calls: all that was synced, and chance of the rest. */
function diskAfter(entries: readonly DiskEntry[], start: Buffer) {
  const [acks, main, log] = [0, 1, 2]; // the order in which the writer opens them
  const acknowledged = entries.filter((entry) => entry.kind === 'write' && entry.file === acks).length;
  const afterSync = (file: number) => entries.findLastIndex((entry) => entry.kind === 'sync' && entry.file === file);
  const contentOf = (file: number, begin: Buffer): Buffer => {
    const content = new Content(begin);
    const synced = afterSync(file);
    for (const [number, entry] of entries.entries()) {
      if (entry.file !== file || entry.kind === 'sync') continue;
      if (number < synced) content.apply(entry);
      else if (Math.random() < 0.6) content.applyPartly(entry);
    }
    return content.bytes();
  };
  const hasLog = entries.some(({ file }) => file === log);
  return { acknowledged, disk: contentOf(main, start), log: hasLog ? contentOf(log, Buffer.alloc(0)) : null };
}

type Change = Exclude<DiskEntry, { kind: 'sync' }>;

/** A file's content, as the calls to the disk change it. */
class Content {
  private buffer: Buffer;
  private length: number;

  constructor(begin: Buffer) {
    this.buffer = Buffer.alloc(Math.max(8 << 20, begin.length * 2));
    begin.copy(this.buffer);
    this.length = begin.length;
  }

  bytes(): Buffer {
    return this.buffer.subarray(0, this.length);
  }

  apply(entry: Change): void {
    if (entry.kind === 'truncate') this.resize(entry.offset);
    else this.put(entry.offset, entry.data);
  }

  /** A write of which each sector may or may not have reached the disk. */
  applyPartly(entry: Change): void {
    if (entry.kind === 'truncate') {
      this.resize(entry.offset);
      return;
    }
    for (let at = 0; at < entry.data.length; at += SECTOR) {
      if (Math.random() < 0.7) this.put(entry.offset + at, entry.data.subarray(at, at + SECTOR));
    }
  }

  private put(offset: number, data: Buffer): void {
    if (offset + data.length > this.length) this.resize(offset + data.length);
    data.copy(this.buffer, offset);
  }

  private resize(length: number): void {
    if (length > this.buffer.length) {
      const larger = Buffer.alloc(length * 2);
      this.buffer.copy(larger);
      this.buffer = larger;
    }
    if (length < this.length) this.buffer.fill(0, length, this.length);
    this.length = length;
  }
}
