import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { openProgram } from '../end-to-end/open-program.ts';
import { type Figure, median, percentile } from './figure.ts';
import { memoryOfTree } from './process-memory.ts';

/** Opening the program and the large office in a real window, scrolling it, and what the main process does meanwhile. */
export async function measureWindow(file: string): Promise<Figure[]> {
  const userData = mkdtempSync(path.join(os.tmpdir(), 'tdkt-bench-'));
  const { app, page } = await openProgram({ userData, args: [] });
  try {
    await page.setViewportSize({ width: 1366, height: 768 });
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, file);
    await page.waitForTimeout(3000); // nobody has chosen a file sooner
    await watchMainLoop(app);
    const opening = await timeToFirstRows(page);
    await page.waitForTimeout(12_000); // the rest of the rows comes in the background, and the opening backup is checked
    const frames = await scrollFrames(page, 120);
    const flick = await scrollFrames(page, 400);
    const blocked = await longestBlock(app);
    const memory = await app.evaluate(() => process.memoryUsage().rss / 1_048_576);
    const whole = memoryOfTree(app.process().pid ?? 0);
    return [
      { name: 'opening the file to first rows on screen', measured: opening, unit: 'ms', promise: 1500 },
      {
        name: 'scrolling 20,000 rows, a notch of the wheel at each frame, frame time, 95th percentile',
        measured: percentile(frames, 95),
        unit: 'ms',
        promise: 20,
      },
      { name: 'scrolling, frame time', measured: median(frames), unit: 'ms', promise: null },
      {
        name: 'flicking, 400 px at each frame, frame time, 95th percentile',
        measured: percentile(flick, 95),
        unit: 'ms',
        promise: null,
      },
      { name: 'main process, longest block of the event loop', measured: blocked, unit: 'ms', promise: 100 },
      { name: 'main process, memory with the file open', measured: memory, unit: 'MB', promise: 250 },
      { name: 'all processes, memory with the file open', measured: whole, unit: 'MB', promise: null },
    ];
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

type App = Awaited<ReturnType<typeof openProgram>>['app'];

async function timeToFirstRows(page: Page): Promise<number> {
  const start = performance.now();
  await page.evaluate(() => window.program.invoke('files:open', { path: null }));
  await page.getByRole('navigation').getByRole('link', { name: 'Cá nhân', exact: true }).click();
  await page.getByRole('gridcell').nth(20).waitFor();
  return performance.now() - start;
}

/** Frame times while the list is scrolled so many pixels at each frame; a notch of the wheel is 120. */
async function scrollFrames(page: Page, pixels: number): Promise<number[]> {
  return page.evaluate(async (step) => {
    let scroller = document.querySelector('[role="grid"]');
    while (scroller !== null && getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement;
    if (scroller === null) throw new Error('the list has nothing that scrolls');
    const frames: number[] = [];
    let last = performance.now();
    for (let frame = 0; frame < 240; frame++) {
      scroller.scrollBy({ top: frame < 160 ? step : -step });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    if (scroller.scrollTop === 0) throw new Error('the list did not scroll');
    return frames.slice(5);
  }, pixels);
}

/** Begins to watch how long the main process's event loop is held up. */
async function watchMainLoop(app: App): Promise<void> {
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    Object.assign(globalThis, { benchDelay: delay });
  });
}

async function longestBlock(app: App): Promise<number> {
  return app.evaluate(() => (globalThis as unknown as { benchDelay: { max: number } }).benchDelay.max / 1e6);
}
