import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronBinary, root } from '#build/scripts/project.ts';

/** A running program: Playwright's handle on the main process, its first window, and its data folder. */
export interface OpenedProgram {
  app: ElectronApplication;
  page: Page;
  userData: string;
}

/** What a journey may set: `userData` to reopen the same data, more environment, more command-line arguments. */
export interface OpenProgramOptions {
  userData?: string;
  env?: Record<string, string>;
  args?: string[];
}

/**
 * The one way in which every journey starts the program: on Electron when its binary is there, else on the stand-in,
 * which answers to the same command line, so that nothing after this line knows the difference.
 * Without `userData` the program starts with an empty data folder of its own.
 */
export async function openProgram(options: OpenProgramOptions = {}): Promise<OpenedProgram> {
  if (!process.env.ELECTRON_OVERRIDE_DIST_PATH && electronBinary() === null) {
    process.env.ELECTRON_OVERRIDE_DIST_PATH = path.join(root, 'build/stand-in');
  }
  const userData = options.userData ?? mkdtempSync(path.join(tmpdir(), 'thi-dua-'));
  const app = await _electron.launch({
    args: [root, `--user-data-dir=${userData}`, ...(options.args ?? [])],
    cwd: root,
    env: { ...(process.env as Record<string, string>), ...options.env },
    timeout: 30_000,
  });
  if (process.env.SHOW_PROGRAM_OUTPUT) app.process().stderr?.on('data', (text) => process.stderr.write(text));
  const page = await app.firstWindow();
  await page.waitForURL((url) => url.pathname.endsWith('/index.html')); // the first page may still be about:blank
  return { app, page, userData };
}
