import path from 'node:path';
import { BrowserWindow, session, type WebContents } from 'electron';
import { isProgramPage, PROGRAM_URL } from './app-protocol.ts';

/** What the page may do unasked: put something on the clipboard after a click (a chart as a picture); never read it. */
const ALLOWED = 'clipboard-sanitized-write';

/** Web pages ask for nothing else here: every other permission is denied. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === ALLOWED));
  session.defaultSession.setPermissionCheckHandler((_contents, permission) => permission === ALLOWED);
}

/** The program's window: sandboxed, isolated, going nowhere, opening nothing. */
export function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Thi đua Khen thưởng',
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  goNowhere(window.webContents);
  void window.loadURL(PROGRAM_URL);
  return window;
}

/** A page of ours leads to no other page and opens no window. */
export function goNowhere(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isProgramPage(event.url)) event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
