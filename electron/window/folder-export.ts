import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { DocumentFormat, DocumentRequest } from '#shared/contracts/documents.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { saveDocument } from '../documents/save-document.ts';
import type { OfficeClient } from '../office/office-client.ts';
import { unwrap } from './file-handlers.ts';
import type { RenderBytes } from './output-handlers.ts';

/** What a folder export needs besides its input. */
export interface FolderDesk {
  readonly office: OfficeClient;
  readonly window: () => BrowserWindow;
  readonly renderBytes: RenderBytes;
  /** Remembers what left the program. */
  readonly record: (request: DocumentRequest, format: DocumentFormat, name: string) => void;
}

/**
 * Several documents of any format with scans of the file, into a new folder at a place that is asked for. Everything is made
 * before anything is written: a document that fails leaves no half folder. @throws AppFailureError canceled, saveFailed
 */
export async function exportFolder(
  { office, window, renderBytes, record }: FolderDesk,
  { folderName, documents, attachmentIds }: Input<'documents:export-folder'>,
): Promise<Output<'documents:export-folder'>> {
  const answer = await dialog.showOpenDialog(window(), {
    title: 'Chọn nơi đặt thư mục',
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  });
  const parent = answer.filePaths[0] ?? fail({ kind: 'canceled' });
  const files: { fileName: string; bytes: Uint8Array }[] = [];
  for (const { request, format } of documents) {
    const { fileName, bytes } = await renderBytes(request, format);
    files.push({ fileName: `${path.basename(fileName, path.extname(fileName))}.${format}`, bytes });
  }
  for (const id of attachmentIds) {
    const { fileName, content } = unwrap(await office.ask('readAttachment', { id }));
    files.push({ fileName: path.basename(fileName), bytes: content });
  }
  const folder = await newFolder(parent, folderName);
  for (const { fileName, bytes } of files) unwrap(await saveDocument(await freeName(folder, fileName), bytes));
  documents.forEach(({ request, format }, index) => {
    record(request, format, files[index]?.fileName ?? folderName);
  });
  return { path: folder, fileCount: files.length };
}

/** A folder that was not there before: `Hồ sơ`, else `Hồ sơ (1)` … @throws AppFailureError saveFailed */
async function newFolder(parent: string, name: string): Promise<string> {
  const target = await freeName(parent, name.replace(/[\\/:*?"<>|]/g, ' ').trim());
  try {
    await mkdir(target);
    return target;
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : 'không tạo được thư mục';
    return fail({ kind: 'saveFailed', path: target, detail });
  }
}

/** A name in a folder that nothing has yet: what is there is never written over. */
async function freeName(folder: string, name: string): Promise<string> {
  const extension = path.extname(name);
  const base = path.basename(name, extension);
  for (let number = 0; ; number += 1) {
    const candidate = path.join(folder, number === 0 ? name : `${base} (${number})${extension}`);
    const isThere = await access(candidate).then(
      () => true,
      () => false,
    );
    if (!isThere) return candidate;
  }
}
