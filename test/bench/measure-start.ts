import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { openProgram } from '../end-to-end/open-program.ts';
import { type Figure, median } from './figure.ts';
import { memoryOfTree } from './process-memory.ts';

const RUNS = 5;

const emptyMain = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: true } });
  window.loadFile(__dirname + '/index.html');
});`;

/** From the command to a first screen that answers, beside an empty window of the same shell on the same machine. */
export async function measureStart(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tdkt-empty-'));
  mkdirSync(path.join(folder, 'app'));
  writeFileSync(path.join(folder, 'app/package.json'), JSON.stringify({ name: 'empty', main: 'main.cjs' }));
  writeFileSync(path.join(folder, 'app/main.cjs'), emptyMain);
  writeFileSync(path.join(folder, 'app/index.html'), '<!doctype html><title>Trống</title><button>Mở</button>');
  const empty: number[] = [];
  const ours: number[] = [];
  const memory: number[] = [];
  const emptyMemory: number[] = [];
  await openOurs(); // the first start reads everything from the disk
  for (let run = 0; run < RUNS; run++) {
    const bare = await openEmpty(path.join(folder, 'app'));
    empty.push(bare.time);
    emptyMemory.push(bare.megabytes);
    const full = await openOurs();
    ours.push(full.time);
    memory.push(full.megabytes);
  }
  rmSync(folder, { recursive: true, force: true });
  return [
    { name: 'an empty window', measured: median(empty), unit: 'ms', promise: null },
    { name: 'an interactive first screen', measured: median(ours), unit: 'ms', promise: null },
    {
      name: 'what the program adds to an empty window',
      measured: median(ours) - median(empty),
      unit: 'ms',
      promise: 400,
    },
    { name: 'memory of all processes, empty window', measured: median(emptyMemory), unit: 'MB', promise: null },
    { name: 'memory of all processes, first screen', measured: median(memory), unit: 'MB', promise: null },
  ];
}

interface Start {
  /** Milliseconds from the command to the button that can be pressed. */
  readonly time: number;
  readonly megabytes: number;
}

async function openOurs(): Promise<Start> {
  const start = performance.now();
  const { app, page, userData } = await openProgram();
  await page.getByRole('button', { name: /Mở tệp dữ liệu/ }).waitFor();
  const time = performance.now() - start;
  const megabytes = memoryOfTree(app.process().pid ?? 0);
  await app.close();
  rmSync(userData, { recursive: true, force: true });
  return { time, megabytes };
}

async function openEmpty(folder: string): Promise<Start> {
  const userData = mkdtempSync(path.join(os.tmpdir(), 'tdkt-empty-data-'));
  const start = performance.now();
  const app = await _electron.launch({
    args: [folder, `--user-data-dir=${userData}`],
    cwd: folder,
    env: process.env as Record<string, string>,
  });
  const page = await app.firstWindow();
  await page.getByRole('button', { name: 'Mở' }).waitFor();
  const time = performance.now() - start;
  const megabytes = memoryOfTree(app.process().pid ?? 0);
  await app.close();
  rmSync(userData, { recursive: true, force: true });
  return { time, megabytes };
}
