import { rmSync } from 'node:fs';
import { test as base } from '@playwright/test';
import type {} from '#renderer/lib/program-bridge.ts'; // `window.program` in what runs in the page
import { type OpenedProgram, type OpenProgramOptions, openProgram } from './open-program.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Starts the program, as often as a journey wants; each is closed, and its data removed, when the journey ends. */
  open: (options?: OpenProgramOptions) => Promise<OpenedProgram>;
}

/** Playwright's `test` with `open`: `test('…', async ({ open }) => { const { page } = await open(); … })`. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructured first parameter
  open: async ({}, use) => {
    const opened: OpenedProgram[] = [];
    await use(async (options) => {
      const program = await openProgram(options);
      opened.push(program);
      return program;
    });
    for (const { app, page } of opened) {
      // What a journey left unsaved would hold the window; it may also have closed the program itself.
      await page.evaluate(() => window.program.invoke('program:unsaved-work', { isUnsaved: false })).catch(() => {});
      await app.close().catch(() => {});
    }
    for (const { userData } of opened) rmSync(userData, { recursive: true, force: true });
  },
});
