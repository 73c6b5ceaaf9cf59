import { app } from './app.ts';
import { startBrowser } from './browser.ts';
import { BrowserWindow } from './browser-window.ts';
import { clipboard } from './clipboard.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { becomeReady, quit, quitting } from './lifecycle.ts';
import { Menu, MenuItem } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { net } from './net.ts';
import { focusedWindow, openWindows } from './open-windows.ts';
import { openWindow } from './page-events.ts';
import { protocol } from './protocol.ts';
import { warn } from './report.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';
import { complete } from './strictness.ts';
import { webContents } from './web-contents.ts';

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  protocol,
  session,
  shell,
  webContents,
};

const all = {
  ...{ app, BrowserWindow, clipboard, dialog, ipcMain, Menu, MenuItem, nativeTheme, net, protocol, session, shell },
  webContents,
};
all satisfies Partial<Record<keyof typeof import('electron'), unknown>>;
const electron = complete('electron', all);

/** What `import electron from 'electron'` gives, and `require('electron')` by way of the name `module.exports`. */
export default electron;
export { electron as 'module.exports' };

/** Starts Chromium, once the program's entry has been evaluated, and tells the program that it is ready. */
export async function start(): Promise<void> {
  if (quitting()) return;
  await startBrowser({ dataFolder: app.getPath('sessionData'), onStrayPage: closeStrayPage, onExit: chromiumEnded });
  becomeReady();
}

/** A page with an opener has been asked about already; one without is a ctrl-click or the like. */
function closeStrayPage(address: string, hasOpener: boolean): void {
  const window = focusedWindow();
  if (!hasOpener && window) openWindow(window._contents, address, '', '');
}

function chromiumEnded(): void {
  if (quitting()) return;
  warn('Chromium ended');
  process.exitCode = 1;
  for (const window of openWindows) window._becomeDestroyed();
  void quit();
}
