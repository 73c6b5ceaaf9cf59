import { rmSync } from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { patience, standIn, writeProgram } from './run-program.ts';

/** A program that shows a page of its own scheme and lets it go nowhere else, driven by Playwright as every journey is. */
const html = `<!doctype html><title>Tiny</title>
  <meta http-equiv="Content-Security-Policy" content="img-src 'none'">
  <h1>Tiny</h1>
  <a href="https://evil.invalid/leave">leave</a>
  <a href="other.html">inside</a>
  <a href="https://evil.invalid/blank" target="_blank">blank</a>
  <script>window.inline = true;</script>
  <script src="page.js"></script>`;
const main = `
  import { app, BrowserWindow, Menu, net, protocol, session, shell } from 'electron';
  import path from 'node:path';
  import { pathToFileURL } from 'node:url';
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
  globalThis.seen = { requests: [], opened: [], navigations: [], keys: 0 };
  app.whenReady().then(() => {
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    protocol.handle('app', async (request) => {
      const { pathname, search } = new URL(request.url);
      seen.requests.push(request.method + ' ' + pathname + search);
      if (pathname === '/post') return Response.json({ body: await request.text() });
      if (pathname === '/broken') throw new Error('broken');
      if (pathname === '/missing') return new Response('none', { status: 404 });
      const response = await net.fetch(pathToFileURL(path.join(import.meta.dirname, pathname)).href);
      return new Response(response.body, { headers: { ...Object.fromEntries(response.headers), 'content-security-policy': "default-src 'self'" } });
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate([
      { label: 'Tệp', submenu: [{ id: 'key', label: 'Phím', accelerator: 'CmdOrCtrl+E', click: () => { seen.keys++; } }] },
    ]));
    const window = new BrowserWindow({ width: 900, height: 650, show: false });
    window.webContents.setWindowOpenHandler(({ url }) => { seen.opened.push(url); return { action: 'deny' }; });
    window.webContents.on('will-navigate', (event) => {
      seen.navigations.push(event.url);
      if (!event.url.startsWith('app://bundle/')) event.preventDefault();
    });
    window.loadURL('app://bundle/index.html');
  });`;

interface Seen {
  requests: string[];
  opened: string[];
  navigations: string[];
  keys: number;
}

let app: ElectronApplication;
let page: Page;
let folder: string;
const seen = () => app.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

beforeAll(async () => {
  folder = writeProgram({ 'main.js': main, 'index.html': html, 'other.html': html, 'page.js': 'window.own = true;' });
  process.env.ELECTRON_OVERRIDE_DIST_PATH = path.dirname(standIn);
  app = await electron.launch({ args: [folder, `--user-data-dir=${path.join(folder, 'user-data')}`] });
  page = await app.firstWindow();
}, patience);

beforeEach(async () => {
  await page.waitForURL((url) => url.pathname === '/index.html');
  await page.waitForFunction('window.own');
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}, patience);

test('the page is a secure origin, and its window has the size that the program asked for', async () => {
  expect(await page.evaluate(() => [isSecureContext, innerWidth, innerHeight])).toEqual([true, 900, 650]);
});

test('the Content-Security-Policy of header and page holds: no inline script, no eval, no request elsewhere', async () => {
  const refused = await page.evaluate(async () => {
    // Playwright's own evaluate is exempt from the rule about eval: leave its call stack first
    const evaluated = await new Promise((resolve) => {
      setTimeout(() => {
        try {
          // biome-ignore lint/security/noGlobalEval: that it is refused is the test
          // biome-ignore lint/complexity/noCommaOperator: indirect eval
          resolve((0, eval)('"ran"'));
        } catch (error) {
          resolve((error as Error).name);
        }
      });
    });
    const image = await new Promise((resolve) => {
      const element = Object.assign(new Image(), { onload: () => resolve('shown'), onerror: () => resolve('refused') });
      element.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    });
    const fetched = await fetch('https://evil.invalid/').catch((error) => error.message);
    return { evaluated, image, fetched, inline: 'inline' in window, own: 'own' in window };
  });
  expect(refused).toEqual({
    evaluated: 'EvalError',
    image: 'refused',
    fetched: 'Failed to fetch',
    inline: false,
    own: true,
  });
});

test('no window opens: not by script, not by target, not by ctrl-, shift- or middle-click', async () => {
  await page.evaluate(() => void window.open('https://evil.invalid/script'));
  const blank = page.getByText('blank');
  await blank.click();
  const leave = page.getByText('leave');
  await leave.click({ modifiers: ['Control'] });
  await leave.click({ modifiers: ['Shift'] });
  await leave.click({ button: 'middle' });
  await expect.poll(async () => (await seen()).opened).toHaveLength(5);
  expect((await seen()).opened).toEqual([
    ...['https://evil.invalid/script', 'https://evil.invalid/blank'],
    ...['https://evil.invalid/leave', 'https://evil.invalid/leave', 'https://evil.invalid/leave'],
  ]);
  await expect.poll(() => app.windows().length).toBe(1);
  expect(await page.evaluate(() => 1 + 1)).toBe(2); // the opener still runs
});

test('a link that leaves the program is stopped by will-navigate, one inside is not', async () => {
  await page.getByText('leave').click({ noWaitAfter: true });
  await expect.poll(async () => (await seen()).navigations).toEqual(['https://evil.invalid/leave']);
  await page.getByText('inside').click();
  await page.waitForURL((url) => url.pathname === '/other.html');
  expect((await seen()).navigations).toEqual(['https://evil.invalid/leave', 'app://bundle/other.html']);
  const window = await app.browserWindow(page);
  expect(await window.evaluate((one) => one.webContents.getURL())).toBe('app://bundle/other.html');
  await page.goBack();
});

test('permissions are asked of the program', async () => {
  const states = await page.evaluate(async () => [
    Notification.permission,
    (await navigator.permissions.query({ name: 'geolocation' })).state,
  ]);
  expect(states).toEqual(['denied', 'denied']);
});

test('the handler of the scheme gets method, query and body; its failures are the page’s network errors', async () => {
  const answers = await page.evaluate(async () => ({
    post: await (await fetch('/post?a=1', { method: 'POST', body: 'đ' })).json(),
    missing: (await fetch('/missing')).status,
    broken: await fetch('/broken').catch((error) => error.message),
  }));
  expect(answers).toEqual({ post: { body: 'đ' }, missing: 404, broken: 'Failed to fetch' });
  expect((await seen()).requests).toContain('POST /post?a=1');
  expect((await seen()).requests).not.toContain('GET /favicon.ico');
});

test('an accelerator clicks its menu item', async () => {
  await page.keyboard.press('Control+e');
  await expect.poll(async () => (await seen()).keys).toBe(1);
});

test('a window that is never shown loads and prints', async () => {
  const [head, length] = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    await window.loadURL('app://bundle/other.html');
    const pdf = await window.webContents.printToPDF({ pageSize: 'A4', landscape: true });
    window.destroy();
    return [pdf.subarray(0, 5).toString(), pdf.length] as const;
  });
  expect(head).toBe('%PDF-');
  expect(length).toBeGreaterThan(1000);
  await expect.poll(() => app.windows().length).toBe(1);
});

test('a load that another one overtakes is rejected, and so is one whose window is destroyed', async () => {
  const messages = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    const message = (load: Promise<void>) =>
      load.then(
        () => 'loaded',
        (error: Error) => error.message,
      );
    const first = message(window.loadURL('app://bundle/index.html'));
    const second = message(window.loadURL('app://bundle/other.html'));
    const both = [await first, await second];
    const third = message(window.loadURL('app://bundle/index.html'));
    window.destroy();
    return [...both, await third];
  });
  expect(messages).toEqual([
    "ERR_ABORTED (-3) loading 'app://bundle/index.html'",
    'loaded',
    expect.stringMatching(/^ERR_/),
  ]);
});

test('the theme of the program is the colour scheme of the page', async () => {
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await expect.poll(isDark).toBe(true);
});
