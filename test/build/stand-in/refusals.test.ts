import { beforeAll, describe, expect, test } from 'vitest';
import { dataPage, type ProgramRun, patience, reporting, runProgram } from './run-program.ts';

/** What a real Electron refuses, the stand-in must refuse: else a pass here would say nothing about there. */

describe('too early, too late, twice', () => {
  let run: ProgramRun;
  beforeAll(async () => {
    run = await runProgram({
      'main.js': `
        import { app, BrowserWindow, dialog, ipcMain, net, protocol, session } from 'electron';
        ${reporting}
        protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true } }]);
        const earlyDialog = dialog.showMessageBox({ message: 'x' });
        const earlyFetch = net.fetch('file:///x');
        await attempt('early protocol', () => protocol.handle('app', () => new Response('')));
        await attempt('early session', () => session.defaultSession);
        await attempt('early window', () => new BrowserWindow());
        await attempt('early dialog', () => earlyDialog);
        await attempt('early fetch', () => earlyFetch);
        app.whenReady().then(async () => {
          await attempt('late schemes', () => protocol.registerSchemesAsPrivileged([{ scheme: 'late' }]));
          await attempt('late switch of hardware', () => app.disableHardwareAcceleration());
          protocol.handle('app', () => new Response(''));
          await attempt('second protocol', () => protocol.handle('app', () => new Response('')));
          ipcMain.handle('a', () => 1);
          await attempt('second channel', () => ipcMain.handle('a', () => 2));
          report();
          app.quit();
        });
      `,
    });
  }, patience);

  test.each([
    ['early protocol', 'Session can only be received when app is ready'],
    ['early session', 'Session can only be received when app is ready'],
    ['early window', 'Cannot create BrowserWindow before app is ready'],
    ['early dialog', 'dialog module can only be used after app is ready'],
    ['early fetch', 'net.fetch() can only be used after app is ready'],
    ['late schemes', 'protocol.registerSchemesAsPrivileged should be called before app is ready'],
    ['late switch of hardware', 'app.disableHardwareAcceleration() can only be called before app is ready'],
    ['second protocol', 'Failed to register protocol: app'],
    ['second channel', "Attempted to register a second handler for 'a'"],
  ])('%s is refused with Electron’s words', (name, message) => {
    expect(run.reported[name], run.output).toBe(message);
  });
});

describe('what the stand-in lacks is an error, not undefined', () => {
  let run: ProgramRun;
  beforeAll(async () => {
    run = await runProgram({
      'main.js': `
        import { app, BrowserWindow, dialog, net, protocol, session } from 'electron';
        ${reporting}
        protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true } }]);
        app.whenReady().then(async () => {
          await attempt('member', () => app.setBadgeCount(1));
          await attempt('event', () => app.on('gpu-process-crashed', () => {}));
          await attempt('scheme', () => protocol.handle('plain', () => new Response('')));
          await attempt('network', () => net.fetch('https://example.com/'));
          await attempt('filter', () => session.defaultSession.webRequest.onBeforeRequest({ urls: [] }, () => {}));
          for (const [name, value] of [['sandbox', false], ['contextIsolation', false], ['nodeIntegration', true], ['partition', 'p']]) {
            await attempt(name, () => new BrowserWindow({ webPreferences: { [name]: value } }));
          }
          const window = new BrowserWindow();
          await window.loadURL('${dataPage}');
          await attempt('window member', () => window.setVibrancy('x'));
          await attempt('pdf option', () => window.webContents.printToPDF({ marginsType: 1 }));
          await attempt('pdf size', () => window.webContents.printToPDF({ pageSize: 'B5' }));
          await attempt('send', () => window.webContents.send('x', () => 1));
          await attempt('no handler', () => window.loadURL('app://x/'));
          await attempt('dialog', () => dialog.showSaveDialog({}));
          report();
          app.quit();
        });
      `,
    });
  }, patience);

  test.each([
    ['member', /app\.setBadgeCount is not implemented/],
    ['event', /the event gpu-process-crashed of app is not implemented/],
    ['scheme', /only schemes registered as standard/],
    ['network', /reads file: only/],
    ['filter', /takes no filter/],
    ['sandbox', /webPreferences\.sandbox can only be true/],
    ['contextIsolation', /webPreferences\.contextIsolation can only be true/],
    ['nodeIntegration', /webPreferences\.nodeIntegration can only be false/],
    ['partition', /webPreferences\.partition is not supported/],
    ['window member', /BrowserWindow\.setVibrancy is not implemented/],
    ['pdf option', /printToPDF has no option marginsType/],
    ['pdf size', /Invalid pageSize B5/],
    ['send', /^An object could not be cloned\.$/],
    ['no handler', /^ERR_UNKNOWN_URL_SCHEME \(-302\) loading 'app:\/\/x\/'$/],
    ['dialog', /showSaveDialog was called and nobody answers it/],
  ])('%s', (name, message) => {
    expect(run.reported[name], run.output).toMatch(message);
  });
});

describe('a sandboxed preload', () => {
  const preloads: Record<string, string> = {
    fs: `require('fs');`,
    module: `import { ipcRenderer } from 'electron';`,
    dirname: `console.log(__dirname);`,
    buffer: `Buffer.from('x');`,
    sync: `require('electron').ipcRenderer.sendSync('x');`,
    path: `require('electron').webUtils.getPathForFile(null);`,
    late: `require('electron').webFrame.setZoomFactor(1);`,
  };
  let run: ProgramRun;
  beforeAll(async () => {
    run = await runProgram({
      ...Object.fromEntries(Object.entries(preloads).map(([name, text]) => [`${name}.cjs`, text])),
      'main.js': `
        import { app, BrowserWindow } from 'electron';
        import path from 'node:path';
        ${reporting}
        const failure = async (preload) => {
          const window = new BrowserWindow({ webPreferences: { preload } });
          const failed = new Promise((resolve) => window.webContents.on('preload-error', (_event, _path, error) => resolve(error.message)));
          await window.loadURL('${dataPage}');
          return Promise.race([failed, new Promise((resolve) => setTimeout(resolve, 5000, 'no error'))]);
        };
        app.whenReady().then(async () => {
          const inFolder = (name) => [name, path.join(import.meta.dirname, name + '.cjs')];
          const all = [...${JSON.stringify(Object.keys(preloads))}.map(inFolder), ['relative', 'fs.cjs'], ['missing', '/nowhere/preload.cjs']];
          await Promise.all(all.map(([name, preload]) => attempt(name, () => failure(preload))));
          report();
          app.quit();
        });
      `,
    });
  }, patience);

  test.each([
    ['fs', /^module not found: fs$/],
    ['module', /Cannot use import statement outside a module/],
    ['dirname', /^__dirname is not defined$/],
    ['buffer', /Buffer.* is not implemented/],
    ['sync', /ipcRenderer\.sendSync is not supported; use ipcRenderer\.invoke/],
    ['path', /webUtils\.getPathForFile is not supported; send the bytes/],
    ['late', /webFrame is not implemented/],
    ['relative', /^preload script must have absolute path$/],
    ['missing', /ENOENT/],
  ])('that breaks the rule of “%s” is told so', (name, message) => {
    expect(run.reported[name], run.output).toMatch(message);
  });
});

describe('the main module', () => {
  test('that awaits whenReady() at its top level hangs, and is told why', async () => {
    const main = `import { app } from 'electron'; await app.whenReady(); console.log('READY');`;
    const run = await runProgram({ 'main.js': main }, { env: { STAND_IN_PATIENCE: '300' } });
    expect(run.output).toContain('A top-level `await app.whenReady()` never ends');
    expect(run.output).not.toContain('READY');
    expect(run.status).not.toBe(0);
  });

  test('that imports what is not there does not start', async () => {
    const run = await runProgram({ 'main.js': `import { app, Tray } from 'electron'; app.quit();` });
    expect(run.output).toMatch(/does not provide an export named 'Tray'/);
    expect(run.status).toBe(1);
  });

  test('that fails ends with an error, where Electron would only warn', async () => {
    const run = await runProgram({
      'main.js': `import { app } from 'electron'; app.whenReady().then(() => { throw new Error('boom'); });`,
    });
    expect(run.output).toContain('boom');
    expect(run.status).toBe(1);
  });

  test('may be CommonJS', async () => {
    const run = await runProgram(
      {
        'main.js': `
          const { app } = require('electron');
          console.log(app.getName(), app.getVersion(), app.isPackaged, app.getAppPath() === __dirname, process.type);
          app.whenReady().then(() => app.quit());`,
      },
      { type: 'commonjs' },
    );
    expect(run.output).toContain('Tiny 1.2.3 false true browser');
    expect(run.status).toBe(0);
  });

  test('has no electron in a worker thread', async () => {
    const run = await runProgram({
      'worker.js': `import 'electron';`,
      'main.js': `
        import { app } from 'electron';
        import { Worker } from 'node:worker_threads';
        const worker = new Worker(new URL('./worker.js', import.meta.url));
        worker.on('error', (error) => { console.log('worker:', error.message); app.quit(); });`,
    });
    expect(run.output).toContain("worker: Cannot find module 'electron'");
  });
});
