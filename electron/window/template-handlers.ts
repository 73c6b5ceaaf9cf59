import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { fail } from '#shared/errors/app-failure.ts';
import { saveDocument } from '../documents/save-document.ts';
import type { OfficeClient } from '../office/office-client.ts';
import { unwrap } from './file-handlers.ts';
import { printToPdf } from './print-page.ts';
import type { WindowHandlers } from './window-handlers.ts';

type TemplateChannel = Extract<
  keyof WindowHandlers,
  | 'templates:offers'
  | 'templates:add'
  | 'templates:trial'
  | 'templates:save-file'
  | 'templates:compare'
  | 'templates:export-set'
  | 'templates:import-set'
  | 'figure-reports:write'
>;

const wordFilter = { name: 'Văn bản Word', extensions: ['docx'] };
const setFilter = { name: 'Bộ mẫu', extensions: ['bomau'] };

/** The office's own templates: looked at, checked, tried, saved, given away. */
export function templateHandlers(
  office: OfficeClient,
  window: () => BrowserWindow,
): Pick<WindowHandlers, TemplateChannel> {
  const save = async (what: string, title: string, fileName: string, bytes: Uint8Array, filter: typeof wordFilter) => {
    const answer = await dialog.showSaveDialog(window(), {
      title,
      defaultPath: path.join(app.getPath('documents'), fileName.replace(/[\\/:*?"<>|]+/g, ' ')),
      filters: [filter],
    });
    if (answer.canceled || !answer.filePath) fail({ kind: 'canceled' });
    const extension = `.${filter.extensions[0]}`;
    const target = path.extname(answer.filePath) === '' ? `${answer.filePath}${extension}` : answer.filePath;
    const saved = unwrap(await saveDocument(target, bytes)).path;
    void office.ask('recordExport', { what, way: filter.name, fileName: path.basename(saved), people: null });
    return { path: saved };
  };
  return {
    'templates:offers': async ({ document }) => unwrap(await office.ask('templateOffers', { document })),
    'templates:add': async (input) => unwrap(await office.ask('addTemplate', input)),
    'templates:trial': async (input) => ({ pdf: await printToPdf(unwrap(await office.ask('templateTrial', input))) }),
    'templates:save-file': async (input) => {
      const { fileName, bytes } = unwrap(await office.ask('templateFile', input));
      return save('Mẫu văn bản', 'Lưu mẫu để sửa trong Word', fileName, bytes, wordFilter);
    },
    'figure-reports:write': async (input) => {
      const { fileName, bytes } = unwrap(await office.ask('fillFigureReport', input));
      return save('Báo cáo đã cập nhật số liệu', 'Lưu báo cáo đã cập nhật số liệu', fileName, bytes, wordFilter);
    },
    'templates:compare': async (input) => unwrap(await office.ask('compareTemplates', input)),
    'templates:export-set': async () =>
      save(
        'Bộ mẫu của cơ quan',
        'Gửi bộ mẫu',
        'Bộ mẫu của cơ quan.bomau',
        unwrap(await office.ask('exportTemplateSet', null)),
        setFilter,
      ),
    'templates:import-set': async () => {
      const answer = await dialog.showOpenDialog(window(), {
        title: 'Nhập bộ mẫu',
        filters: [setFilter],
        properties: ['openFile'],
      });
      const chosen = answer.filePaths[0] ?? fail({ kind: 'canceled' });
      const bytes = await readFile(chosen).catch(() => fail({ kind: 'fileMissing', path: chosen }));
      return unwrap(await office.ask('importTemplateSet', { fileName: path.basename(chosen), bytes }));
    },
  };
}
