import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { fail } from '#shared/errors/app-failure.ts';
import { saveDocument } from '../documents/save-document.ts';
import type { OfficeClient } from '../office/office-client.ts';
import { unwrap } from './file-handlers.ts';
import type { WindowHandlers } from './window-handlers.ts';

/** The calendar of a year as a file for Outlook, Google or a phone. */
export function calendarHandlers(
  office: OfficeClient,
  window: () => BrowserWindow,
): Pick<WindowHandlers, 'calendar:export'> {
  return {
    'calendar:export': async ({ year }) => {
      const call = { channel: 'calendar:text', input: { year } } as const;
      const { text } = unwrap(await office.ask('call', call)) as { readonly text: string };
      const answer = await dialog.showSaveDialog(window(), {
        title: 'Xuất lịch',
        defaultPath: path.join(app.getPath('documents'), `Lịch thi đua, khen thưởng ${year}.ics`),
        filters: [{ name: 'Lịch', extensions: ['ics'] }],
      });
      if (answer.canceled || !answer.filePath) fail({ kind: 'canceled' });
      const target = path.extname(answer.filePath) === '' ? `${answer.filePath}.ics` : answer.filePath;
      const saved = unwrap(await saveDocument(target, new TextEncoder().encode(text)));
      const [what, way] = [`Lịch thi đua, khen thưởng ${year}`, 'Lịch (.ics)'];
      void office.ask('recordExport', { what, way, fileName: path.basename(saved.path), people: null });
      return { path: saved.path };
    },
  };
}
