import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { fail } from '#shared/errors/app-failure.ts';

const run = promisify(execFile);

/** Where the browsers that can print are usually found; CHROMIUM_PATH names another. */
const browsers = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Prints paged HTML to PDF without the program's window: the machine's Chromium (Edge on Windows) does it, from a file,
 * without network. @throws AppFailureError printingUnavailable
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const browser = browsers.find((known) => known !== undefined && existsSync(known));
  if (browser === undefined) fail({ kind: 'printingUnavailable', detail: 'máy không có Chromium hoặc Edge' });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tdkt-print-'));
  try {
    const page = path.join(folder, 'page.html');
    const pdf = path.join(folder, 'page.pdf');
    await writeFile(page, html);
    await run(browser, [
      '--headless',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--user-data-dir=${path.join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${pdf}`,
      page,
    ]);
    return await readFile(pdf);
  } catch (error) {
    return fail({
      kind: 'printingUnavailable',
      detail: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
