import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { insertMedium, readMedium } from '../../database/repositories/exemplar-repository.ts';
import { keepContent } from '../../database/repositories/kept-content.ts';
import { deleteRow, oneRow, updateRow } from '../../database/rows.ts';
import { keptFileProblem, mediaTypeOf } from '../decisions/attachments.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireExemplar } from './read-exemplars.ts';

/** Keeps files with an exemplar, inside the data file: pictures as pictures, anything else as articles. @throws AppFailureError notFound, refused, or of the file system */
export function addExemplarMedia(
  context: ServiceContext,
  exemplarId: number,
  paths: readonly string[],
): { readonly added: number } {
  const exemplar = requireExemplar(context, exemplarId);
  const files = paths.map((filePath) => ({ fileName: path.basename(filePath), content: readFileSync(filePath) }));
  for (const { fileName, content } of files) {
    const message = keptFileProblem(fileName, content);
    if (message !== null) fail({ kind: 'refused', field: null, message });
  }
  recordStep(context, `Thêm ${files.length} ảnh, bài viết: ${exemplar.name}`, () => {
    for (const { fileName, content } of files) {
      const sha256 = createHash('sha256').update(content).digest('hex');
      const mediaType = mediaTypeOf(fileName);
      keepContent(context.database, sha256, content);
      insertMedium(context.database, exemplarId, {
        kind: mediaType.startsWith('image/') ? 'picture' : 'article',
        name: path.basename(fileName, path.extname(fileName)),
        publishedIn: null,
        publishedOn: null,
        address: null,
        fileName,
        mediaType,
        byteSize: content.byteLength,
        sha256,
      });
    }
  });
  return { added: files.length };
}

/** Enters an article by where it was published, or corrects what is said of a picture or article. @throws AppFailureError notFound */
export function saveExemplarMedium(
  context: ServiceContext,
  input: Input<'exemplars:save-medium'>,
): Output<'exemplars:save-medium'> {
  const { database } = context;
  const { id, exemplarId, medium } = input;
  const exemplar = requireExemplar(context, exemplarId);
  const label = `${id === null ? 'Thêm' : 'Sửa'} ảnh, bài viết: ${exemplar.name}`;
  if (id === null) {
    const withoutFile = { fileName: null, mediaType: null, byteSize: null, sha256: null };
    return recordStep(context, label, () => ({
      id: insertMedium(database, exemplarId, { ...medium, ...withoutFile }),
    }));
  }
  requireMedium(context, id);
  recordStep(context, label, () =>
    updateRow(database, 'exemplar_media', id, {
      kind: medium.kind,
      name: medium.name,
      published_in: medium.publishedIn,
      published_on: medium.publishedOn,
      address: medium.address,
    }),
  );
  return { id };
}

/** Removes a picture or article; its content stays for undo. @throws AppFailureError notFound */
export function removeExemplarMedium(context: ServiceContext, { id }: Input<'exemplars:remove-medium'>): null {
  const name = requireMedium(context, id);
  recordStep(context, `Bỏ ảnh, bài viết ${name}`, () => deleteRow(context.database, 'exemplar_media', id));
  return null;
}

/** A kept picture or article with its content. @throws AppFailureError notFound */
export function readExemplarMedium(
  context: ServiceContext,
  id: number,
): { readonly fileName: string; readonly content: Uint8Array } {
  return readMedium(context.database, id) ?? fail({ kind: 'notFound', entity: 'exemplarMedium', id });
}

function requireMedium(context: ServiceContext, id: number): string {
  const row = oneRow(context.database, 'SELECT name FROM exemplar_media WHERE id = @id', { id });
  return row === undefined ? fail({ kind: 'notFound', entity: 'exemplarMedium', id }) : String(row.name);
}
