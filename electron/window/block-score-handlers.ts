import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { fail } from '#shared/errors/app-failure.ts';
import { saveDocument } from '../documents/save-document.ts';
import type { OfficeClient } from '../office/office-client.ts';
import { unwrap } from './file-handlers.ts';
import type { WindowHandlers } from './window-handlers.ts';

/** Scoring files of the members, one each into a folder that the officer chooses; evidence opened as the file that it is. */
export function blockScoreHandlers(
  office: OfficeClient,
  window: () => BrowserWindow,
): Pick<WindowHandlers, 'block-scores:make-files' | 'block-scores:open-evidence'> {
  return {
    'block-scores:make-files': async ({ files: asked }) => {
      const answer = await dialog.showOpenDialog(window(), {
        title: 'Chọn thư mục để lưu tệp chấm điểm của các đơn vị',
        defaultPath: app.getPath('documents'),
        buttonLabel: 'Lưu vào đây',
        properties: ['openDirectory', 'createDirectory'],
      });
      const folder = answer.filePaths[0];
      if (answer.canceled || folder === undefined) fail({ kind: 'canceled' });
      const files: string[] = [];
      const notices: string[] = [];
      for (const params of asked) {
        const request = { document: 'score-form', params } as const;
        const { fileName, bytes } = unwrap(await office.ask('render', { request, format: 'xlsx' }));
        const saved = unwrap(await saveDocument(path.join(folder, fileName), bytes ?? new Uint8Array()));
        files.push(path.basename(saved.path));
        const entry = { what: 'Tệp chấm điểm thi đua', way: 'Bảng tính Excel', people: null };
        void office.ask('recordExport', { ...entry, fileName: path.basename(saved.path) });
        if (saved.besideBecause !== null) notices.push(saved.besideBecause);
      }
      return { folder, files, notices };
    },
    'block-scores:open-evidence': async ({ id }) => {
      const { fileName, content } = unwrap(await office.ask('readScoreEvidence', { id }));
      const target = path.join(app.getPath('temp'), `tdkt-${id}-${path.basename(fileName)}`);
      await writeFile(target, content);
      await shell.openPath(target);
      return null;
    },
  };
}
