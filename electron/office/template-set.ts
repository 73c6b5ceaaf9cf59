import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { certificateDesign } from '#shared/contracts/certificates.ts';
import { type DocumentId, documentIds } from '#shared/contracts/documents.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { staysInArchive } from '#shared/text/archive-entry.ts';
import {
  listDesigns,
  readBackground,
  writeBackground,
  writeDesign,
} from '../database/repositories/certificate-repository.ts';
import { keepContent, keptContent } from '../database/repositories/kept-content.ts';
import { findVersion, listTemplates } from '../database/repositories/template-repository.ts';
import { zipFiles } from '../documents/word/zip-files.ts';
import type { OfficeSession } from './office-session.ts';
import { addTemplates } from './template-desk.ts';

/** A set for a colleague: a zip of Word files and scans, with this list of what is what. */
const manifest = z.strictObject({
  format: z.literal('tdkt-templates-1'),
  templates: z
    .array(z.strictObject({ document: z.string(), name: z.string().min(1).max(120), file: z.string() }))
    .max(500),
  designs: z
    .array(
      z.strictObject({
        design: certificateDesign,
        background: z.string().nullable(),
        mediaType: z.string().nullable(),
      }),
    )
    .max(200),
});

const MANIFEST = 'bo-mau.json';
const LARGEST_SET = 300 * 1024 * 1024;

/** The newest version of each template and every design of certificates with its scan, as one file. @throws AppFailureError refused where there is nothing to give */
export function exportTemplateSet(office: OfficeSession): Uint8Array {
  const { database, now } = office.required();
  const files = new Map<string, Uint8Array>();
  const templates = listTemplates(database).flatMap((template, index) => {
    const version = template.versions[0] && findVersion(database, template.versions[0].id);
    const content = version ? keptContent(database, version.sha256) : null;
    if (content === null) return [];
    const file = `mau-${index + 1}.docx`;
    files.set(file, content);
    return [{ document: template.document, name: template.name, file }];
  });
  const designs = listDesigns(database).map((row, index) => {
    const scan = row.hasBackground ? readBackground(database, row.id) : null;
    const background = scan === null ? null : `phoi-${index + 1}.${scan.mediaType === 'image/png' ? 'png' : 'jpg'}`;
    if (scan !== null && background !== null) files.set(background, scan.content);
    return { design: row.design, background, mediaType: scan?.mediaType ?? null };
  });
  if (templates.length + designs.length === 0) {
    fail({ kind: 'refused', field: null, message: 'Cơ quan chưa có mẫu riêng nào để gửi.' });
  }
  const list: z.input<typeof manifest> = { format: 'tdkt-templates-1', templates, designs };
  files.set(MANIFEST, new TextEncoder().encode(JSON.stringify(list, null, 2)));
  return zipFiles(files, new Date(now()));
}

/** Takes over a colleague's set as one step; what does not fit here is told. @throws AppFailureError refused for a file that is no set */
export async function importTemplateSet(
  office: OfficeSession,
  fileName: string,
  bytes: Uint8Array,
): Promise<{ readonly added: number; readonly skipped: readonly string[] }> {
  const refuse = (): never =>
    fail({
      kind: 'refused',
      field: null,
      message: `“${fileName}” không phải là bộ mẫu do chương trình xuất ra; chưa có gì thay đổi.`,
    });
  const files = unpack(bytes) ?? refuse();
  const text = files[MANIFEST];
  const list = manifest.safeParse(text === undefined ? null : parseJson(text));
  if (!list.success) return refuse();
  const unknown: string[] = [];
  const templates = list.data.templates.flatMap(({ document, name, file }) => {
    const content = files[file];
    if (documentIds.includes(document as DocumentId) && content !== undefined) {
      return [{ document: document as DocumentId, name, fileName: `${name}.docx`, bytes: content, id: null }];
    }
    unknown.push(`${name}: phiên bản này của chương trình không có loại văn bản đó`);
    return [];
  });
  const { database } = office.required();
  const { added, skipped } = await addTemplates(office, templates, () => {
    const taken = new Set(listDesigns(database).map((row) => row.design.name));
    for (const { design, background, mediaType } of list.data.designs) {
      let name = design.name;
      for (let number = 2; taken.has(name); number++) name = `${design.name} (${number})`;
      taken.add(name);
      const id = writeDesign(database, null, { ...design, name });
      const scan = background === null ? undefined : files[background];
      if (scan === undefined || mediaType === null) continue;
      const sha256 = createHash('sha256').update(scan).digest('hex');
      keepContent(database, sha256, scan);
      writeBackground(database, id, { sha256, mediaType });
    }
    return list.data.designs.length;
  });
  return { added, skipped: [...unknown, ...skipped] };
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> | null {
  if (bytes.byteLength > LARGEST_SET) return null;
  try {
    let unpacked = 0;
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return unpacked <= LARGEST_SET;
      },
    });
    return unpacked <= LARGEST_SET && Object.keys(files).every(staysInArchive) ? files : null;
  } catch {
    return null;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
