import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { newFile } from './new-file.ts';
import { surviving } from './steps.ts';

/** What was seen. Every list of problems must be empty. */
export interface KillReport {
  readonly kills: number;
  /** Killed while the file was being opened, before the first step. */
  readonly killsWhileOpening: number;
  readonly acknowledgedSteps: number;
  /** Recorded, and killed before it could be acknowledged. */
  readonly stepsBeyondAcknowledged: number;
  readonly cutLogs: number;
  readonly checkedBackups: number;
  readonly problems: readonly string[];
}

/** So many kills work on one file, each going on where the one before was killed; then a new file, so that looking stays quick. */
const KILLS_OF_ONE_FILE = 20;

/**
 * Kills a writing process at random moments. After each kill the file is opened again: every acknowledged step must be there
 * whole, and nothing of a half one. Then the file as it was before, with the log cut at random bytes, with and without rubbish behind the
 * cut, as a power loss leaves a log that was not yet on the disk: some number of first steps must be whole, and nothing else there.
 */
export async function killUnderWrites(options: {
  readonly folder: string;
  readonly kills: number;
  readonly cutsAfterEach: number;
  readonly onKill?: (kill: number) => void;
}): Promise<KillReport> {
  const { folder, kills, cutsAfterEach } = options;
  const problems: string[] = [];
  let [acknowledged, beyond, opening, cuts, backupsSeen] = [0, 0, 0, 0, 0];
  let file = '';
  let backups = '';
  let acks = '';
  await buildWriter();
  let next = startWriter();
  for (let kill = 0; kill < kills; kill++) {
    if (kill % KILLS_OF_ONE_FILE === 0) {
      const own = path.join(folder, String(kill));
      backups = path.join(own, 'backups');
      mkdirSync(backups, { recursive: true });
      file = path.join(own, 'so.tdkt');
      acks = path.join(own, 'acks');
      newFile(file);
      writeFileSync(acks, '');
    }
    const writer = next;
    next = startWriter();
    await heard(writer, 'ready');
    const before = lastAcknowledged(acks);
    const bytesBefore = readFileSync(file);
    writer.stdin.write(`${file}\t${backups}\t${acks}\t${before}\t0\n`);
    if (kill % 8 === 7) {
      opening++;
      await sleep(Math.random() * 60);
    } else {
      await heard(writer, 'open');
      await sleep(Math.random() * 500);
    }
    await kill9(writer);
    options.onKill?.(kill + 1);

    const told = lastAcknowledged(acks);
    acknowledged += told - before;
    const logBytes = existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0);
    const { last, problem } = surviving(file);
    if (problem !== null) problems.push(`kill ${kill}: ${problem}`);
    if (last < told) problems.push(`kill ${kill}: ${told} steps acknowledged, ${last} there`);
    if (last > told + 1) problems.push(`kill ${kill}: ${last} steps there, ${told} acknowledged`);
    beyond += Math.max(0, last - told);
    writeFileSync(acks, `${last}\n`);
    for (let cut = 0; cut < cutsAfterEach && isFirstLog(logBytes); cut++) {
      cuts++;
      const found = survivingCut(path.join(folder, 'cut.tdkt'), bytesBefore, logBytes);
      if (found.problem !== null) problems.push(`kill ${kill}, cut: ${found.problem}`);
      if (found.last > last) problems.push(`kill ${kill}, cut: more steps than before`);
    }
    for (const name of readdirSync(backups)) {
      const backup = path.join(backups, name);
      if (name.endsWith('.tdkt')) {
        backupsSeen++;
        const kept = surviving(backup);
        if (kept.problem !== null) problems.push(`kill ${kill}, backup ${name}: ${kept.problem}`);
        if (kept.last < Number.parseInt(name, 10)) problems.push(`kill ${kill}, backup ${name}: ${kept.last} steps`);
      }
      rmSync(backup, { force: true });
    }
  }
  next.kill('SIGKILL');
  return {
    ...{ kills, killsWhileOpening: opening, acknowledgedSteps: acknowledged, stepsBeyondAcknowledged: beyond },
    ...{ cutLogs: cuts, checkedBackups: backupsSeen, problems },
  };
}

/** The log holds everything since the file was opened: it was not folded into the file and begun anew. */
function isFirstLog(log: Buffer): boolean {
  return log.length >= 32 && log.readUInt32BE(12) === 0;
}

function survivingCut(copy: string, file: Buffer, log: Buffer): ReturnType<typeof surviving> {
  const at = Math.floor(Math.random() * (log.length + 1));
  const rubbish = Buffer.alloc(
    Math.random() < 0.5 ? 0 : Math.min(4096, log.length - at),
    Math.floor(Math.random() * 256),
  );
  writeFileSync(copy, file);
  writeFileSync(`${copy}-wal`, Buffer.concat([log.subarray(0, at), rubbish]));
  const found = surviving(copy);
  for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true });
  return found;
}

const built = path.resolve(import.meta.dirname, '../../node_modules/.cache/survival');

/** Bundles the writing process once: hundreds of them start. */
export async function buildWriter(): Promise<void> {
  const ssr = path.join(import.meta.dirname, 'writer.ts');
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr, outDir: built, emptyOutDir: true, rolldownOptions: { external: ['better-sqlite3'] } },
  });
}

/** Starts a writing process; it waits for its file, so that its start takes no time of the test. */
export function startWriter(env: NodeJS.ProcessEnv = {}): ChildProcessWithoutNullStreams {
  const writer = spawn(process.execPath, [path.join(built, 'writer.js')], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  writer.stderr.on('data', (text) => process.stderr.write(text));
  writer.stdin.on('error', () => {}); // killed
  return writer;
}

/** Waits until the writer says a word. */
export function heard(writer: ChildProcessWithoutNullStreams, word: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = saidBy.get(writer) ?? '';
  const listen = (text: Buffer | string) => {
    said += text;
    saidBy.set(writer, said);
    if (said.includes(word)) resolve(said);
  };
  listen('');
  writer.stdout.on('data', listen);
  writer.once('exit', (code) => reject(new Error(`The writer ended (${code}) before it said “${word}”.`)));
  return promise;
}

const saidBy = new WeakMap<ChildProcessWithoutNullStreams, string>();

function kill9(writer: ChildProcessWithoutNullStreams): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  writer.once('exit', () => resolve());
  writer.kill('SIGKILL');
  return promise;
}

/** The newest acknowledged step. */
export function lastAcknowledged(acks: string): number {
  const lines = readFileSync(acks, 'utf8').split('\n').filter(Boolean);
  return Number(lines.at(-1) ?? 0);
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
