import { rmSync } from 'node:fs';
import { test as base } from '@playwright/test';
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
    for (const { app } of opened) await app.close().catch(() => {}); // a journey may have closed it itself
    for (const { userData } of opened) rmSync(userData, { recursive: true, force: true });
  },
});
