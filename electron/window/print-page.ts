import { BrowserWindow } from 'electron';
import { fail } from '#shared/errors/app-failure.ts';
import { lendPrintPage, withdrawPrintPage } from './app-protocol.ts';
import { goNowhere } from './create-window.ts';

/** Prints paged HTML to PDF in a window that is never shown; sizes, margins and page numbers come from its own `@page` rules. */
export async function printToPdf(html: string): Promise<Uint8Array> {
  return withHiddenPage(html, (window) =>
    window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true }),
  );
}

/** Opens the system's print dialog for paged HTML. @throws AppFailureError canceled, printingUnavailable */
export async function printOnPaper(html: string): Promise<void> {
  await withHiddenPage(html, async (window) => {
    const reason = await new Promise<string>((resolve) => {
      window.webContents.print({ silent: false, printBackground: true }, (success, why) => resolve(success ? '' : why));
    });
    if (/cancel/i.test(reason)) fail({ kind: 'canceled' });
    if (reason !== '') fail({ kind: 'printingUnavailable', detail: reason });
  });
}

async function withHiddenPage<T>(html: string, work: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const url = lendPrintPage(html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  goNowhere(window.webContents);
  try {
    await window.loadURL(url);
    return await work(window);
  } finally {
    window.destroy();
    withdrawPrintPage(url);
  }
}
