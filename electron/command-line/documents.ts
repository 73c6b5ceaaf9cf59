import path from 'node:path';
import { documentFormats, documentIds, documentRequest } from '#shared/contracts/documents.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { saveDocument } from '../documents/save-document.ts';
import { defaultDocumentParams } from '../office/default-document-params.ts';
import type { OfficeSession } from '../office/office-session.ts';
import { listDocuments } from '../services/documents/list-documents.ts';
import { type Command, UsageError } from './command.ts';
import { printPdf } from './print-pdf.ts';
import { readOptions, required } from './read-options.ts';
import { withOffice } from './with-office.ts';

/** The documents that the program makes. */
export const documents: Command = {
  usage: 'documents',
  summary: 'Liệt kê các văn bản chương trình làm được',
  run(args) {
    readOptions(args, {});
    const list = listDocuments();
    return {
      data: list,
      lines: list.map((document) => `${document.id}: ${document.name} (${document.formats.join(', ')})`),
    };
  },
};

/** One document as a file; the format follows the extension. */
export const exportDocument: Command = {
  usage: 'export --db TỆP --document MÃ --out TỆP_RA [--year NĂM] [--params JSON]',
  summary: 'Xuất một văn bản ra Word, Excel hoặc PDF theo phần mở rộng',
  async run(args) {
    const { values } = readOptions(args, {
      db: 'string',
      document: 'string',
      out: 'string',
      year: 'string',
      params: 'string',
    });
    const out = path.resolve(required(values.out, 'out'));
    const format = documentFormats.find((known) => path.extname(out).toLowerCase() === `.${known}`);
    if (format === undefined)
      throw new UsageError(`Phần mở rộng của --out phải là ${documentFormats.map((known) => `.${known}`).join(', ')}.`);
    const document = documentIds.find((known) => known === values.document);
    if (document === undefined) throw new UsageError(`--document phải là một trong: ${documentIds.join(', ')}.`);
    const bytes = await withOffice(values.db, (office) => renderBytes(office, document, format, values));
    const saved = await saveDocument(out, bytes);
    if (!saved.ok) fail(saved.failure);
    const beside = saved.value.besideBecause === null ? '' : ` (${saved.value.besideBecause})`;
    return { data: { document, format, ...saved.value }, lines: [`Đã ghi ${saved.value.path}${beside}.`] };
  },
};

async function renderBytes(
  office: OfficeSession,
  document: (typeof documentIds)[number],
  format: (typeof documentFormats)[number],
  values: { year?: string; params?: string },
): Promise<Uint8Array> {
  const year = values.year === undefined ? null : Number(values.year);
  if (year !== null && !Number.isInteger(year)) throw new UsageError('--year phải là một năm, ví dụ 2026.');
  const params = { ...defaultDocumentParams(office, document, year), ...parseParams(values.params) };
  const request = documentRequest.safeParse({ document, params });
  if (!request.success) {
    const problems = request.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new UsageError(`--params chưa đúng: ${problems.join('; ')}`);
  }
  const rendered = await office.render(request.data, format === 'pdf' ? 'html' : format);
  if (format === 'pdf') return printPdf(rendered.html ?? '');
  return rendered.bytes ?? fail({ kind: 'notFound', entity: 'document', id: document });
}

function parseParams(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // told below, together with JSON that is no object
  }
  throw new UsageError('--params phải là một đối tượng JSON, ví dụ {"withSums": true}.');
}
