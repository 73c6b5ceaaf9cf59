import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { DocumentFormat, DocumentRequest, RenderedDocument } from '#shared/contracts/documents.ts';
import type { PushedEvents } from '#shared/contracts/ipc-contract.ts';
import type { OutputWay } from '#shared/contracts/outputs.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { saveDocument } from '../documents/save-document.ts';
import type { OfficeClient } from '../office/office-client.ts';
import { unwrap } from './file-handlers.ts';
import { exportFolder } from './folder-export.ts';
import { openPaper } from './open-outside.ts';
import { type OutputWindowChannel, outputHandlers } from './output-handlers.ts';
import { printOnPaper, printToPdf } from './print-page.ts';
import type { WindowHandlers } from './window-handlers.ts';

type DocumentChannel = Extract<keyof WindowHandlers, `documents:${string}`> | OutputWindowChannel;

const filterNames: Record<DocumentFormat, string> = { docx: 'Văn bản Word', xlsx: 'Bảng tính Excel', pdf: 'Tệp PDF' };

/** Preview, print and export: one document, made once by the office side, seen, printed and saved as the same thing. */
export function documentHandlers(
  office: OfficeClient,
  window: () => BrowserWindow,
  onProgress: (progress: PushedEvents['outputs:progress']) => void,
): Pick<WindowHandlers, DocumentChannel> {
  /** Only files that the program itself wrote in this session are opened or shown. */
  const written = new Set<string>();
  const folders = new Set<string>();
  const knownPath = (asked: string): string =>
    written.has(asked) || folders.has(asked) ? asked : fail({ kind: 'fileMissing', path: asked });

  const render = async (request: DocumentRequest, format: 'docx' | 'xlsx' | 'html'): Promise<RenderedDocument> =>
    unwrap(await office.ask('render', { request, format }));
  const renderHtml = async (request: DocumentRequest): Promise<RenderedDocument & { readonly html: string }> => {
    const document = await render(request, 'html');
    return { ...document, html: document.html ?? fail({ kind: 'notFound', entity: 'document', id: request.document }) };
  };
  const renderBytes = async (
    request: DocumentRequest,
    format: DocumentFormat,
  ): Promise<{ fileName: string; bytes: Uint8Array }> => {
    if (format === 'pdf') {
      const { fileName, html } = await renderHtml(request);
      return { fileName, bytes: await printToPdf(html) };
    }
    const { fileName, bytes } = await render(request, format);
    return { fileName, bytes: bytes ?? fail({ kind: 'notFound', entity: 'document', id: request.document }) };
  };

  /** Remembers what left the program; afterwards, as nobody waits for it. */
  const record = (request: DocumentRequest, way: OutputWay, name: string): void => {
    if (request.document !== 'certificate-ruler') void office.ask('recordOutput', { request, way, name });
  };

  return {
    ...outputHandlers(office, window, { renderBytes, renderHtml }, onProgress),
    'documents:preview': async (request) => ({ pdf: await printToPdf((await renderHtml(request)).html) }),
    'documents:print': async (request) => {
      const { html, fileName } = await renderHtml(request);
      await printOnPaper(html);
      record(request, 'print', path.basename(fileName, path.extname(fileName)));
      return null;
    },
    'documents:export': async ({ request, format }) => {
      const { fileName, bytes } = await renderBytes(request, format);
      const name = `${path.basename(fileName, path.extname(fileName))}.${format}`;
      const answer = await dialog.showSaveDialog(window(), {
        title: 'Xuất ra tệp',
        defaultPath: path.join(app.getPath('documents'), name),
        filters: [{ name: filterNames[format], extensions: [format] }],
      });
      if (answer.canceled || !answer.filePath) fail({ kind: 'canceled' });
      const target = path.extname(answer.filePath) === '' ? `${answer.filePath}.${format}` : answer.filePath;
      const saved = unwrap(await saveDocument(target, bytes));
      written.add(saved.path);
      record(request, format, path.basename(saved.path));
      return saved;
    },
    'documents:export-folder': async (input) => {
      const saved = await exportFolder({ office, window, renderBytes, record }, input);
      folders.add(saved.path);
      return saved;
    },
    'documents:open-copy': async ({ request, format }) => {
      const { fileName, bytes } = await renderBytes(request, format);
      const folder = await mkdtemp(path.join(app.getPath('temp'), 'tdkt-'));
      const saved = unwrap(await saveDocument(path.join(folder, fileName), bytes));
      record(request, format, fileName);
      await openPaper(saved.path);
      return null;
    },
    'documents:open': async ({ path: asked }) => {
      if (folders.has(asked)) await shell.openPath(asked);
      else await openPaper(knownPath(asked));
      return null;
    },
    'documents:reveal': ({ path: asked }) => {
      shell.showItemInFolder(knownPath(asked));
      return null;
    },
  };
}
