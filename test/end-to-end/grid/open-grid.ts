import { existsSync } from 'node:fs';
import { test as base, type CDPSession, chromium, expect, type Locator, type Page } from '@playwright/test';
import type { CellChange } from '#renderer/components/grid/grid-types.ts';
import { sampleColumns } from './harness/sample-columns.tsx';
import type { SampleRow } from './harness/sample-rows.ts';
import { serveTrialPage } from './harness/serve-trial-page.ts';
import type { TrialWindow } from './harness/trial-page.tsx';

export { expect };

/** The grid in a real browser window, to be worked with keys and mouse, and what the program behind it received. */
export class TrialGrid {
  readonly page: Page;
  #devtools: CDPSession | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  /** A drawn cell by the row's place on screen (from 0) and its column key. */
  cell(row: number, key: string): Locator {
    const column = sampleColumns.findIndex((candidate) => candidate.key === key);
    return this.page.locator(
      `[role=row][aria-rowindex="${row + 2}"] > * [aria-colindex="${column + 2}"], [role=row][aria-rowindex="${row + 2}"] > [aria-colindex="${column + 2}"]`,
    );
  }

  /** The row number at the left. */
  rowNumber(row: number): Locator {
    return this.page.locator(`[role=row][aria-rowindex="${row + 2}"] [role=rowheader]`);
  }

  header(title: string): Locator {
    return this.page.getByRole('columnheader', { name: title, exact: true });
  }

  get status(): Locator {
    return this.page.locator('[role=status]').locator('..');
  }

  get field(): Locator {
    return this.page.locator('textarea');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Makes a cell the active one, wherever it is; columns far to the right are not drawn and cannot be clicked. */
  async goTo(row: number, key: string): Promise<void> {
    await this.page.evaluate(
      ([id, key]) => {
        const { handle } = (window as unknown as TrialWindow).trial;
        handle?.reveal(id, key);
        handle?.focus();
      },
      [String(row + 1), key] as const,
    );
    await this.cell(row, key).waitFor();
  }

  /** What the program has saved. */
  async saved(row: number, key: keyof SampleRow): Promise<SampleRow[keyof SampleRow]> {
    return this.page.evaluate(([row, key]) => (window as unknown as TrialWindow).trial.rows[row]?.[key] ?? null, [
      row,
      key,
    ] as const);
  }

  async rowCount(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as TrialWindow).trial.rows.length);
  }

  /** The steps handed to the program since the start: label and cells. */
  async steps(): Promise<{ label: string; changes: readonly CellChange[]; newRows: readonly unknown[] }[]> {
    return this.page.evaluate(() => (window as unknown as TrialWindow).trial.steps);
  }

  async trial<T>(read: (trial: TrialWindow['trial']) => T): Promise<T> {
    return this.page.evaluate(`(${read.toString()})(window.trial)`) as Promise<T>;
  }

  async refuse(row: number, key: string, problem: string): Promise<void> {
    await this.page.evaluate(
      ([name, problem]) => {
        (window as unknown as TrialWindow).trial.refuse[name] = problem;
      },
      [`${row + 1} ${key}`, problem] as const,
    );
  }

  /** The column key and row (from 0) of the active cell. */
  async active(): Promise<string> {
    return this.page.evaluate(() => {
      const { trial } = window as unknown as TrialWindow;
      const id = document.querySelector('textarea')?.getAttribute('aria-activedescendant');
      const row = id ? document.getElementById(id)?.closest('[role=row]')?.getAttribute('aria-rowindex') : null;
      return `${row ? Number(row) - 2 : '?'} ${trial.selection?.activeKey}`;
    });
  }

  async copyToClipboard(text: string): Promise<void> {
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), text);
  }

  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Chromium's own door, for what Playwright's keyboard cannot do: compositions of input methods. */
  async devtools(): Promise<CDPSession> {
    this.#devtools ??= await this.page.context().newCDPSession(this.page);
    return this.#devtools;
  }
}

/** Where the trial page is opened, and how: `rows`, `append`, `readonly`, `state`, `scheme`, `delay`. */
export interface TrialOptions {
  query?: string;
  width?: number;
  height?: number;
}

interface Fixtures {
  openGrid: (options?: TrialOptions) => Promise<TrialGrid>;
}

interface WorkerFixtures {
  trialWindow: { url: string; page: Page; mistakes: string[] };
}

/** Playwright's `test` with `openGrid`. The page is built once and loaded anew for each test, in one window. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  trialWindow: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructured first parameter
    async ({}, use) => {
      const server = await serveTrialPage();
      const browser = await chromium.launch(installedBrowser());
      const context = await browser.newContext();
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await context.newPage();
      const mistakes: string[] = [];
      page.on('pageerror', (error) => mistakes.push(error.message));
      page.on('console', (message) => {
        const isIcon = message.location().url.endsWith('/favicon.ico');
        if (message.type() === 'error' && !isIcon) mistakes.push(message.text());
      });
      await use({ url: server.url, page, mistakes });
      await browser.close();
      server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  openGrid: async ({ trialWindow }, use) => {
    const { url, page, mistakes } = trialWindow;
    mistakes.length = 0;
    await use(async ({ query = '', width = 1366, height = 768 } = {}) => {
      await page.setViewportSize({ width, height });
      await page.mouse.move(0, 0);
      await page.goto(`${url}?${query}`);
      await page.getByRole('grid').waitFor();
      return new TrialGrid(page);
    });
    expect(mistakes, 'what the page complained about').toEqual([]);
  },
});

/** The system's Chromium; on Windows Edge, which every Windows has. */
function installedBrowser(): { executablePath?: string; channel?: string; args: string[] } {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic'];
  const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  if (chromiumPath) return { executablePath: chromiumPath, args };
  return process.platform === 'win32' ? { channel: 'msedge', args } : { args };
}
