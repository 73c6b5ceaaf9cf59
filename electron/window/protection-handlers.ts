import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { fail } from '#shared/errors/app-failure.ts';
import { recoverySheetHtml } from '../documents/recovery-sheet.ts';
import { saveDocument } from '../documents/save-document.ts';
import type { OpenedOffice } from '../office/office-session.ts';
import { unwrap } from './file-handlers.ts';
import { printOnPaper, printToPdf } from './print-page.ts';
import type { ProtectionDesk } from './protection-desk.ts';
import type { WindowHandlers } from './window-handlers.ts';

type ProtectionChannel = Extract<keyof WindowHandlers, `protection:${string}`>;

/** Passwords of the program and the file: locking, unlocking, setting, and the sheet for the day one is forgotten. */
export function protectionHandlers(
  desk: ProtectionDesk,
  window: () => BrowserWindow,
  open: () => OpenedOffice | null,
): Pick<WindowHandlers, ProtectionChannel> {
  return {
    'protection:state': () => desk.state,
    'protection:lock': () => desk.lock(),
    'protection:unlock': ({ password }) => desk.unlock(password),
    'protection:recover': async ({ recoveryCode, next }) => ({ recoveryCode: await desk.recover(recoveryCode, next) }),
    'protection:set-password': async ({ thing, current, next }) => {
      if (thing === 'file' && open() === null) fail({ kind: 'noOfficeOpen' });
      return { recoveryCode: await desk.setPassword(thing, current, next) };
    },
    'protection:recovery-sheet': async ({ thing, recoveryCode, way }) => {
      const office = thing === 'file' ? open() : null;
      const now = new Date();
      const pad = (value: number) => String(value).padStart(2, '0');
      const html = recoverySheetHtml({
        thing,
        recoveryCode,
        officeName: office?.officeName ?? null,
        fileName: office === null ? null : path.basename(office.path),
        madeOn: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
      });
      if (way === 'print') {
        await printOnPaper(html);
        return { path: null };
      }
      const answer = await dialog.showSaveDialog(window(), {
        title: 'Lưu phiếu khôi phục',
        defaultPath: path.join(app.getPath('documents'), 'Phiếu khôi phục mật khẩu.pdf'),
        filters: [{ name: 'Tệp PDF', extensions: ['pdf'] }],
      });
      if (answer.canceled || !answer.filePath) fail({ kind: 'canceled' });
      const target = path.extname(answer.filePath) === '' ? `${answer.filePath}.pdf` : answer.filePath;
      return { path: unwrap(await saveDocument(target, await printToPdf(html))).path };
    },
  };
}
