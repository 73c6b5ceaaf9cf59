import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { fail } from '#shared/errors/app-failure.ts';
import { saveDocument } from '../documents/save-document.ts';
import { unwrap } from './file-handlers.ts';
import { readRegulation, writeRegulation } from './regulation-file.ts';
import type { WindowHandlers } from './window-handlers.ts';

type LawChannel = 'law:export-regulation' | 'law:import-regulation';

const filters = [{ name: 'Bộ quy định', extensions: ['json'] }];

/** A regulation to and from a file; what is read is only shown, until the officer saves it. */
export function lawHandlers(window: () => BrowserWindow): Pick<WindowHandlers, LawChannel> {
  return {
    'law:export-regulation': async ({ regulation }) => {
      const name = `${regulation.instrument.title.replace(/[\\/:*?"<>|]+/g, '-')}.json`;
      const answer = await dialog.showSaveDialog(window(), {
        title: 'Xuất bộ quy định',
        defaultPath: path.join(app.getPath('documents'), name),
        filters,
      });
      if (answer.canceled || !answer.filePath) fail({ kind: 'canceled' });
      const target = path.extname(answer.filePath) === '' ? `${answer.filePath}.json` : answer.filePath;
      const saved = unwrap(await saveDocument(target, writeRegulation(regulation)));
      return { path: saved.path };
    },
    'law:import-regulation': async () => {
      const answer = await dialog.showOpenDialog(window(), {
        title: 'Nhập bộ quy định',
        filters,
        properties: ['openFile'],
      });
      return readRegulation(answer.filePaths[0] ?? fail({ kind: 'canceled' }));
    },
  };
}
