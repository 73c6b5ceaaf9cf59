import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patience, reporting, runProgram } from './run-program.ts';

/** Windows on a screen, as `npm start` shows them: on the screen of an Xvfb of its own. */
describe.skipIf(!existsSync('/usr/bin/Xvfb'))('on a screen', () => {
  let screen: ChildProcess;
  let display: string;
  beforeAll(async () => {
    screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], { stdio: ['ignore', 'pipe', 'ignore'] });
    display = await new Promise((resolve) =>
      screen.stdout!.once('data', (number) => resolve(`:${String(number).trim()}`)),
    );
  });
  afterAll(() => {
    screen.kill();
  });

  test('the first window appears without tabs; one made to print from stays unseen', {
    timeout: patience,
  }, async () => {
    const run = await runProgram(
      {
        'main.js': `
          import { app, BrowserWindow } from 'electron';
          ${reporting}
          app.whenReady().then(async () => {
            const window = new BrowserWindow({ width: 800, height: 500, show: false });
            window.once('ready-to-show', () => window.show());
            await window.loadURL('data:text/html,<title>Shown');
            await attempt('size', () => window.webContents.executeJavaScript('[outerWidth, innerHeight].join()'));
            const printed = new BrowserWindow({ show: false });
            await printed.loadURL('data:text/html,<title>Unseen');
            const pdf = await printed.webContents.printToPDF({});
            await attempt('pdf', () => pdf.subarray(0, 5).toString());
            await attempt('show it', () => printed.show());
            const browserOf = ({ webContents }) => webContents.executeJavaScript('navigator.userAgent.includes("Headless") ? "unseen" : "on the screen"');
            await attempt('browser', () => browserOf(window));
            await attempt('browser for print', () => browserOf(printed));
            printed.destroy();
            report();
            app.quit();
          });`,
      },
      { env: { STAND_IN_WINDOW: 'shown', DISPLAY: display } },
    );
    expect(run.reported.size, run.output).toBe('800,500');
    expect(run.reported.pdf).toBe('%PDF-');
    expect(run.reported['show it']).toContain('cannot be shown later');
    expect([run.reported.browser, run.reported['browser for print']]).toEqual(['on the screen', 'unseen']);
    expect(run.status).toBe(0);
  });
});
