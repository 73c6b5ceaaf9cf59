import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Input } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  findDecision,
  insertAttachment,
  readAttachment as read,
} from '../../database/repositories/decision-repository.ts';
import { deleteRow, oneRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** The largest scan that is kept inside the data file. */
const LARGEST_ATTACHMENT = 50 * 1024 * 1024;

const mediaTypes: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Why a file is not kept inside the data file, as a sentence; null: it can be. */
export function keptFileProblem(fileName: string, content: Uint8Array): string | null {
  if (mediaTypeOf(fileName) === '')
    return `“${fileName}” không phải bản quét hay văn bản; hãy chọn tệp PDF, ảnh, Word hoặc Excel.`;
  if (content.byteLength > LARGEST_ATTACHMENT)
    return `Tệp “${fileName}” lớn hơn 50 MB; hãy quét lại ở độ phân giải thấp hơn.`;
  return null;
}

/** The media type of a scan or document by its name; empty for anything else. */
export function mediaTypeOf(fileName: string): string {
  return mediaTypes[path.extname(fileName).toLowerCase()] ?? '';
}

/** Keeps files with a decision, inside the data file. @throws AppFailureError notFound, refused (too large, not a document), or of the file system */
export function addAttachments(
  context: ServiceContext,
  decisionId: number,
  paths: readonly string[],
): { readonly added: number } {
  const { database } = context;
  const decision = findDecision(database, decisionId) ?? fail({ kind: 'notFound', entity: 'decision', id: decisionId });
  const files = paths.map((filePath) => ({ fileName: path.basename(filePath), content: readFileSync(filePath) }));
  for (const { fileName, content } of files) {
    const message = keptFileProblem(fileName, content);
    if (message !== null) fail({ kind: 'refused', field: null, message });
  }
  recordStep(context, `Đính kèm ${files.length} tệp vào quyết định ${decision.number}/${decision.symbol}`, () => {
    for (const { fileName, content } of files) {
      insertAttachment(database, {
        decisionId,
        fileName,
        mediaType: mediaTypeOf(fileName),
        byteSize: content.byteLength,
        sha256: createHash('sha256').update(content).digest('hex'),
        addedAt: context.now(),
        content,
      });
    }
  });
  return { added: files.length };
}

/** A kept file with its content. @throws AppFailureError notFound */
export function readAttachment(
  context: ServiceContext,
  id: number,
): { readonly fileName: string; readonly content: Uint8Array } {
  return read(context.database, id) ?? fail({ kind: 'notFound', entity: 'attachment', id });
}

/** Removes a kept file; its content stays for undo. @throws AppFailureError notFound */
export function removeAttachment(context: ServiceContext, { id }: Input<'attachments:remove'>): null {
  const row = oneRow(context.database, 'SELECT file_name FROM attachments WHERE id = @id', { id });
  if (row === undefined) fail({ kind: 'notFound', entity: 'attachment', id });
  recordStep(context, `Bỏ tệp đính kèm ${row.file_name}`, () => deleteRow(context.database, 'attachments', id));
  return null;
}
