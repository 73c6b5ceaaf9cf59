import path from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { fail } from '#shared/errors/app-failure.ts';
import { saveDocument } from '../documents/save-document.ts';
import type { OfficeClient } from '../office/office-client.ts';
import { unwrap } from './file-handlers.ts';
import type { WindowHandlers } from './window-handlers.ts';

type UnitFormChannel = Extract<keyof WindowHandlers, `unit-forms:${string}`>;

/** Forms for units: one file each into a folder that the officer chooses, then remembered as asked for. */
export function unitFormHandlers(
  office: OfficeClient,
  window: () => BrowserWindow,
): Pick<WindowHandlers, UnitFormChannel> {
  let newestFolder: string | null = null;
  return {
    'unit-forms:make': async (input) => {
      const answer = await dialog.showOpenDialog(window(), {
        title: 'Chọn thư mục để lưu biểu của các đơn vị',
        defaultPath: app.getPath('documents'),
        buttonLabel: 'Lưu vào đây',
        properties: ['openDirectory', 'createDirectory'],
      });
      const folder = answer.filePaths[0];
      if (answer.canceled || folder === undefined) fail({ kind: 'canceled' });
      const { unitIds, ...round } = input;
      const files: string[] = [];
      const notices: string[] = [];
      for (const unitId of unitIds) {
        const request = { document: 'unit-form', params: { unitId, ...round } } as const;
        const { fileName, bytes } = unwrap(await office.ask('render', { request, format: 'xlsx' }));
        // Two units may be called the same.
        const name = files.includes(fileName) ? fileName.replace(/\.xlsx$/, ` - ${unitId}.xlsx`) : fileName;
        const saved = unwrap(await saveDocument(path.join(folder, name), bytes ?? new Uint8Array()));
        files.push(path.basename(saved.path));
        const entry = { what: 'Biểu cho đơn vị điền', way: 'Bảng tính Excel', people: null };
        void office.ask('recordExport', { ...entry, fileName: path.basename(saved.path) });
        if (saved.besideBecause !== null) notices.push(saved.besideBecause);
      }
      unwrap(await office.ask('call', { channel: 'unit-forms:remember', input }));
      newestFolder = folder;
      return { folder, files, notices };
    },
    'unit-forms:open-folder': async () => {
      await shell.openPath(newestFolder ?? fail({ kind: 'fileMissing', path: '' }));
      return null;
    },
  };
}
