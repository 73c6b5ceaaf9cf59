import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The stand-in under test. */
export const standIn = path.resolve(import.meta.dirname, '../../../build/stand-in/electron');

/** How long a program may take on a busy machine, in milliseconds. */
export const patience = 60_000;

/** The files of a tiny program, by name; `main.js` is run. */
export type ProgramFiles = Record<string, string>;

/** How a program ended, and everything it wrote. */
export interface ProgramRun {
  status: number | null;
  output: string;
  /** What the program gave to `report(…)`, see `reporting`. */
  reported: Record<string, unknown>;
}

/** A program that runs: `output()` so far, `ended` when it has. */
export interface RunningProgram {
  process: ChildProcess;
  output: () => string;
  ended: Promise<ProgramRun>;
}

/** How to run it: `type` is that of package.json, `userData` is a folder of the program's own when not given. */
export interface ProgramSettings {
  type?: 'module' | 'commonjs';
  parameters?: string[];
  env?: Record<string, string>;
  userData?: string;
}

/** Writes a program into a folder of its own, and returns its path. */
export function writeProgram(files: ProgramFiles, type: 'module' | 'commonjs' = 'module'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'stand-in-test-'));
  const manifest = { name: 'tiny', productName: 'Tiny', version: '1.2.3', type, main: 'main.js' };
  for (const [name, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** Starts a program on the stand-in, without any window on a screen. Its folder is removed when it has ended. */
export function startProgram(files: ProgramFiles, settings: ProgramSettings = {}): RunningProgram {
  const folder = writeProgram(files, settings.type);
  const userData = settings.userData ?? path.join(folder, 'user-data');
  const parameters = [folder, `--user-data-dir=${userData}`, ...(settings.parameters ?? [])];
  const { process, output, ended } = startExecutable(standIn, parameters, settings.env ?? {});
  return { process, output, ended: ended.finally(() => rmSync(folder, { recursive: true, force: true })) };
}

function startExecutable(executable: string, parameters: string[], env: Record<string, string>): RunningProgram {
  const child = spawn(executable, parameters, {
    env: { ...process.env, STAND_IN_WINDOW: 'hidden', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const read = (text: Buffer) => {
    output += text;
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = new Promise<ProgramRun>((resolve) => {
    const limit = setTimeout(() => child.kill('SIGKILL'), patience - 5000);
    child.on('close', (status) => {
      clearTimeout(limit);
      resolve({ status, output, reported: readReport(output) });
    });
  });
  return { process: child, output: () => output, ended };
}

/** Runs an executable that is a stand-in itself, in a packaged program. */
export function runExecutable(
  executable: string,
  parameters: string[],
  env: Record<string, string>,
): Promise<ProgramRun> {
  return startExecutable(executable, parameters, env).ended;
}

/** Runs a program to its end. */
export function runProgram(files: ProgramFiles, settings: ProgramSettings = {}): Promise<ProgramRun> {
  return startProgram(files, settings).ended;
}

/** The start of a main module: `attempt(name, work)` notes what `work` gives or the message that it throws. */
export const reporting = `
  const noted = {};
  const attempt = async (name, work) => {
    try {
      noted[name] = (await work()) ?? 'done';
    } catch (error) {
      noted[name] = error.message;
    }
  };
  const report = () => console.log('REPORT ' + JSON.stringify(noted));
`;

function readReport(output: string): Record<string, unknown> {
  const line = output.split('\n').find((one) => one.startsWith('REPORT '));
  return line ? JSON.parse(line.slice('REPORT '.length)) : {};
}

/** A page that is there without any handler. */
export const dataPage = 'data:text/html,<title>Tiny</title>';
