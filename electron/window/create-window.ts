import path from 'node:path';
import { BrowserWindow, session } from 'electron';
import { isProgramPage, PROGRAM_URL } from './app-protocol.ts';

/** Web pages ask for nothing here: every permission is denied. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
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
  window.webContents.on('will-navigate', (event) => {
    if (!isProgramPage(event.url)) event.preventDefault();
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  void window.loadURL(PROGRAM_URL);
  return window;
}
