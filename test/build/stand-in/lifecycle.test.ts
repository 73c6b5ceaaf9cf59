import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dataPage, patience, type RunningProgram, runProgram, startProgram } from './run-program.ts';

/** Logs every step of a program's end, in order. */
const logged = `
  for (const step of ['before-quit', 'will-quit', 'quit', 'window-all-closed']) app.on(step, () => console.log(step));
`;

/** The lines that a program wrote, without the inspector's and Chromium's. */
function steps(output: string): string[] {
  return output.split('\n').filter((line) => /^[a-z0-9: -]+$/.test(line));
}

async function until(program: RunningProgram, text: string): Promise<void> {
  const limit = Date.now() + patience / 2;
  while (!program.output().includes(text)) {
    if (Date.now() > limit) throw new Error(`never wrote ${text}:\n${program.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('quitting goes in Electron’s order: before-quit, each window, will-quit, quit', {
  timeout: patience,
}, async () => {
  const run = await runProgram({
    'main.js': `
      import { app, BrowserWindow } from 'electron';
      ${logged}
      app.whenReady().then(async () => {
        const window = new BrowserWindow();
        window.on('close', () => console.log('close'));
        window.on('closed', () => console.log('closed'));
        await window.loadURL('${dataPage}');
        app.quit();
      });`,
  });
  expect(steps(run.output)).toEqual(['before-quit', 'close', 'closed', 'will-quit', 'quit']);
  expect(run.status).toBe(0);
});

test('the last window’s end quits a program that does not listen to window-all-closed', {
  timeout: patience,
}, async () => {
  const run = await runProgram({
    'main.js': `
      import { app, BrowserWindow } from 'electron';
      app.on('quit', () => console.log('quit'));
      app.whenReady().then(async () => {
        const window = new BrowserWindow();
        await window.loadURL('${dataPage}');
        window.close();
      });`,
  });
  expect(steps(run.output)).toEqual(['quit']);
});

test('before-quit, close and will-quit can each stop it; the next attempt starts anew', {
  timeout: patience,
}, async () => {
  const run = await runProgram({
    'main.js': `
      import { app, BrowserWindow } from 'electron';
      const stops = ['before-quit', 'close', 'will-quit'];
      const stop = (step) => (event) => {
        console.log(step);
        if (stops[0] !== step) return;
        stops.shift();
        event.preventDefault();
        setTimeout(() => app.quit(), 50);
      };
      app.on('before-quit', stop('before-quit')).on('will-quit', stop('will-quit')).on('quit', () => console.log('quit'));
      app.on('window-all-closed', () => {});
      app.whenReady().then(async () => {
        const window = new BrowserWindow();
        window.on('close', stop('close'));
        await window.loadURL('${dataPage}');
        app.quit();
      });`,
  });
  expect(steps(run.output)).toEqual([
    ...['before-quit'],
    ...['before-quit', 'close'],
    ...['before-quit', 'close', 'will-quit'],
    ...['before-quit', 'will-quit', 'quit'],
  ]);
});

test('a page’s beforeunload keeps the window open, in silence, unless the program overrules it', {
  timeout: patience,
}, async () => {
  const run = await runProgram({
    'main.js': `
      import { app, BrowserWindow } from 'electron';
      app.whenReady().then(async () => {
        const window = new BrowserWindow();
        let overrule = false;
        window.webContents.on('will-prevent-unload', (event) => {
          console.log(overrule ? 'overruled' : 'prevented');
          if (overrule) event.preventDefault();
          else setTimeout(() => { overrule = true; console.log('open: ' + !window.isDestroyed()); window.close(); }, 100);
        });
        window.on('closed', () => console.log('closed'));
        await window.loadURL('${dataPage}');
        await window.webContents.executeJavaScript('onbeforeunload = (event) => event.preventDefault(); 1');
        window.close();
      });`,
  });
  expect(steps(run.output)).toEqual(['prevented', 'open: true', 'overruled', 'closed']);
});

test('SIGTERM quits in order', { timeout: patience }, async () => {
  const program = startProgram({
    'main.js': `
      import { app, BrowserWindow } from 'electron';
      ${logged}
      app.whenReady().then(() => new BrowserWindow().loadURL('${dataPage}')).then(() => console.log('open'));`,
  });
  await until(program, 'open');
  program.process.kill('SIGTERM');
  const { output, status } = await program.ended;
  expect(steps(output)).toEqual(['open', 'before-quit', 'will-quit', 'quit']);
  expect(status).toBe(0);
});

test('when Chromium dies, the windows close and the program ends with an error', { timeout: patience }, async () => {
  const run = await runProgram({
    'main.js': `
      import { app, BrowserWindow } from 'electron';
      import { execFileSync } from 'node:child_process';
      app.whenReady().then(async () => {
        const window = new BrowserWindow();
        window.on('closed', () => console.log('closed'));
        await window.loadURL('${dataPage}');
        const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)]).toString().split('\\n');
        process.kill(Number.parseInt(children.find((child) => child.includes('--remote-debugging-pipe'))), 'SIGKILL');
      });`,
  });
  expect(run.output).toContain('Chromium ended');
  expect(steps(run.output)).toEqual(['closed']);
  expect(run.status).toBe(1);
});

test('one data folder, one instance: the second tells the first and ends; a dead owner’s lock is taken over', {
  timeout: patience,
}, async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'stand-in-test-'));
  const main = `
    import { app } from 'electron';
    if (!app.requestSingleInstanceLock({ from: new Date(0) })) {
      console.log('second');
      app.quit();
    } else {
      console.log('first');
      app.on('second-instance', (_event, argv, cwd, data) => {
        console.log('told: ' + (argv.at(-1) === 'file.db' && cwd === process.cwd() && data.from.getTime() === 0));
      });
    }`;
  const first = startProgram({ 'main.js': main }, { userData });
  await until(first, 'first');
  const second = await runProgram({ 'main.js': main }, { userData, parameters: ['file.db'] });
  expect(steps(second.output)).toEqual(['second']);
  await until(first, 'told: ');
  expect(first.output()).toContain('told: true');

  first.process.kill('SIGKILL');
  await first.ended;
  const third = startProgram({ 'main.js': main }, { userData });
  await until(third, 'first');
  third.process.kill('SIGTERM');
  expect((await third.ended).status).toBe(0);
  rmSync(userData, { recursive: true, force: true });
});
