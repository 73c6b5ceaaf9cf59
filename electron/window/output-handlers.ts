import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { DocumentFormat, DocumentRequest } from '#shared/contracts/documents.ts';
import type { PushedEvents } from '#shared/contracts/ipc-contract.ts';
import { AppFailureError, fail } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { joinPages } from '../documents/pages/join-pages.ts';
import { saveDocument } from '../documents/save-document.ts';
import type { OfficeClient } from '../office/office-client.ts';
import { unwrap } from './file-handlers.ts';
import { printToPdf } from './print-page.ts';
import type { WindowHandlers } from './window-handlers.ts';

/** The calls about many documents that the window's side answers. */
export type OutputWindowChannel = Extract<keyof WindowHandlers, `outputs:${string}`>;

/** Makes a document as the bytes of a file with its name. @throws AppFailureError */
export type RenderBytes = (
  request: DocumentRequest,
  format: DocumentFormat,
) => Promise<{ readonly fileName: string; readonly bytes: Uint8Array }>;

/** How documents are made: as the bytes of a file, or as paged HTML. */
export interface DocumentMakers {
  readonly renderBytes: RenderBytes;
  readonly renderHtml: (request: DocumentRequest) => Promise<{ readonly fileName: string; readonly html: string }>;
}

/** The one file of a job. */
const TOGETHER = 'Nhiều văn bản';

/** Many documents at once, one file each, and what became of those that left the program earlier. */
export function outputHandlers(
  office: OfficeClient,
  window: () => BrowserWindow,
  { renderBytes, renderHtml }: DocumentMakers,
  onProgress: (progress: PushedEvents['outputs:progress']) => void,
): Pick<WindowHandlers, OutputWindowChannel> {
  let isCanceled = false;
  return {
    'outputs:check': async ({ ids }) => unwrap(await office.ask('checkOutputs', { ids })),
    'outputs:cancel': () => {
      isCanceled = true;
      return null;
    },
    'outputs:save-many': async ({ requests, format, isTogether }) => {
      const answer = await dialog.showOpenDialog(window(), {
        title: 'Chọn thư mục lưu',
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      });
      const folder = answer.filePaths[0] ?? fail({ kind: 'canceled' });
      isCanceled = false;
      const failed: string[] = [];
      const taken = new Set<string>();
      const pages: { readonly request: DocumentRequest; readonly html: string }[] = [];
      let saved = 0;
      for (const [index, request] of requests.entries()) {
        if (isCanceled) break;
        onProgress({ done: index, of: requests.length });
        try {
          if (isTogether && format === 'pdf') {
            pages.push({ request, html: (await renderHtml(request)).html });
            continue;
          }
          const { fileName, bytes } = await renderBytes(request, format);
          const name = freeName(path.basename(fileName, path.extname(fileName)), taken);
          unwrap(await saveDocument(path.join(folder, `${name}.${format}`), bytes));
          saved++;
          await office.ask('recordOutput', { request, way: format, name: `${name}.${format}` });
        } catch (error) {
          if (!(error instanceof AppFailureError)) throw error;
          failed.push(failureSentence(error.failure));
        }
      }
      if (pages.length > 0 && !isCanceled) {
        const html = joinPages(
          TOGETHER,
          pages.map((page) => page.html),
        );
        unwrap(await saveDocument(path.join(folder, `${TOGETHER}.pdf`), await printToPdf(html)));
        saved = 1;
        for (const { request } of pages)
          await office.ask('recordOutput', { request, way: 'pdf', name: `${TOGETHER}.pdf` });
      }
      onProgress({ done: requests.length, of: requests.length });
      return { folder, saved, isCanceled, failed };
    },
  };
}

/** Two letters of one job never overwrite each other. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  taken.add(name.toLowerCase());
  return name;
}
