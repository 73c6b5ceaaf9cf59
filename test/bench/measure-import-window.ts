import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { openProgram } from '../end-to-end/open-program.ts';
import { type Figure, median, percentile } from './figure.ts';
import { makeWorkbook } from './import-workbook.ts';

/** A workbook of 10,000 rows × 20 columns imported in a real window: how long the window stands still meanwhile. */
export async function measureImportWindow(office: string): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tdkt-bench-'));
  const file = path.join(folder, 'office.tdkt');
  copyFileSync(office, file);
  const workbook = path.join(folder, 'danh-sach.xlsx');
  writeFileSync(workbook, await makeWorkbook(office));
  const { app, page } = await openProgram({ userData: path.join(folder, 'user'), args: [] });
  try {
    await page.setViewportSize({ width: 1366, height: 768 });
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, file);
    await page.evaluate(() => window.program.invoke('files:open', { path: null }));
    await page.getByRole('link', { name: 'Nhập dữ liệu', exact: true }).click({ timeout: 120_000 });
    await page.getByRole('heading', { name: 'Nhập dữ liệu', level: 1 }).waitFor();
    const fileField = page.getByLabel('Tệp để nhập');
    await fileField.waitFor({ state: 'attached' });
    await page.waitForTimeout(15_000); // what the overview of 20,000 people has asked for comes late
    await watchStalls(page);
    const reading = performance.now();
    await fileField.setInputFiles([workbook]);
    const apply = page.getByRole('button', { name: /^Nhập [\d.]+ dòng$/ });
    await apply.waitFor({ timeout: 120_000 });
    const previewed = performance.now() - reading;
    await page.waitForTimeout(3000); // the rest of the rows comes in the background
    const whileRead = await stalls(page);
    const writing = performance.now();
    await apply.click();
    await page.getByText(/^Đã nhập [\d.]+ dòng/).waitFor({ timeout: 120_000 });
    const written = performance.now() - writing;
    await page.waitForTimeout(1000);
    const whileWritten = await stalls(page);
    const note = (tasks: readonly number[]) =>
      tasks.length === 0
        ? 'no task over 50 ms'
        : `${tasks.length} tasks over 50 ms, median ${Math.round(median(tasks))} ms`;
    return [
      {
        name: 'import in the window: from the file to its rows on screen',
        measured: previewed,
        unit: 'ms',
        promise: null,
      },
      {
        ...{ name: 'import in the window: longest stall while it is read and shown', unit: 'ms', promise: 100 },
        ...{ measured: longest(whileRead), note: note(whileRead) },
      },
      { name: 'import in the window: from the button to the result', measured: written, unit: 'ms', promise: null },
      {
        ...{ name: 'import in the window: longest stall while it is written', unit: 'ms', promise: 100 },
        ...{ measured: longest(whileWritten), note: note(whileWritten) },
      },
    ];
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface StallWindow {
  benchStalls: number[];
}

/** Begins to note every task of the window that takes longer than 50 ms: meanwhile no key and no click is answered. */
async function watchStalls(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = window as unknown as StallWindow;
    watched.benchStalls = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.benchStalls.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** The stalls since it was last asked, in milliseconds. */
async function stalls(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as StallWindow).benchStalls.splice(0));
}

/** The longest; where none was long enough to be noted, 50 ms is what can be promised. */
function longest(tasks: readonly number[]): number {
  return tasks.length === 0 ? 50 : percentile(tasks, 100);
}
