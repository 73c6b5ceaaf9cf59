import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { chromiumSwitches } from './chromium-switches.ts';
import { DevToolsPipe } from './devtools-pipe.ts';
import { findChromium } from './find-chromium.ts';

/** How to start Chromium. With `isHeadless` no window is ever shown. */
export interface ChromiumSettings {
  profile: string;
  isHeadless: boolean;
  switches: string[];
}

/** The running browser, steered over its debugging pipe. Emits `exit` when its process ends. */
export class Chromium extends EventEmitter {
  readonly isHeadless: boolean;
  readonly devTools: DevToolsPipe;
  readonly #executable: string;
  readonly #switches: string[];
  readonly #process: ChildProcess;

  /** Starts Chromium. Throws when the machine has none. */
  constructor({ profile, isHeadless, switches }: ChromiumSettings) {
    super();
    const executable = findChromium();
    if (executable === null) {
      throw new Error('Electron stand-in: no Chromium found (sudo apt-get install chromium, or set CHROMIUM_PATH)');
    }
    this.isHeadless = isHeadless;
    this.#executable = executable;
    this.#switches = chromiumSwitches(profile, switches);
    const headless = isHeadless ? ['--headless', '--hide-scrollbars'] : [];
    // A process group of its own: Ctrl+C reaches only the program, which can then quit in order. Chromium ends by
    // itself when the pipe closes, even after `kill -9` of the program.
    this.#process = spawn(executable, [...this.#switches, '--remote-debugging-pipe', ...headless], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: true,
      windowsHide: true,
    });
    // A pipe that breaks is reported by `exit`; without a listener it would end the program.
    for (const stream of this.#process.stdio) stream?.on('error', () => {});
    this.devTools = new DevToolsPipe(this.#process.stdio[3] as Writable, this.#process.stdio[4] as unknown as Readable);
    this.#relayErrors();
    this.#process.on('exit', () => {
      this.devTools.end();
      this.emit('exit');
    });
  }

  /** Opens a window without tab strip: a second launch hands the address to the running browser. */
  openAppWindow(address: string): void {
    const switches = this.#switches.filter((one) => !/^--(no-startup-window|remote-debugging)/.test(one));
    spawn(this.#executable, [...switches, `--app=${address}`], { stdio: 'ignore' }).unref();
  }

  /** Asks Chromium to end, and after three seconds makes it end. */
  async close(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => this.#process.once('exit', () => resolve()));
    const patience = setTimeout(() => this.kill(), 3000);
    void this.devTools.send('Browser.close').catch(() => {});
    await ended;
    clearTimeout(patience);
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }

  /** Playwright waits for the line `DevTools listening on …`; the rest of Chromium's chatter is for `STAND_IN_VERBOSE`. */
  #relayErrors(): void {
    let rest = '';
    this.#process.stderr!.on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      for (const line of lines) {
        if (line.startsWith('DevTools listening') || process.env.STAND_IN_VERBOSE) process.stderr.write(`${line}\n`);
      }
    });
  }
}
