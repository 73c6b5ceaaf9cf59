import { createHash } from 'node:crypto';
import { type DocumentId, type DocumentRequest, documentRequest } from '#shared/contracts/documents.ts';
import type { ComparedParagraph, OfferedPlaceholder } from '#shared/contracts/templates.ts';
import { AppFailureError, fail } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { keepContent, keptContent } from '../database/repositories/kept-content.ts';
import {
  findVersion,
  insertTemplate,
  insertVersion,
  listTemplates,
  writeChosen,
} from '../database/repositories/template-repository.ts';
import { documentCatalogue } from '../documents/document-catalogue.ts';
import { checkTemplate } from '../documents/filling/check-template.ts';
import { checkWordFile } from '../documents/filling/check-word-file.ts';
import { compareLines, templateTexts } from '../documents/filling/compare-templates.ts';
import { fillTemplate } from '../documents/filling/fill-template.ts';
import { offeredNames, type TemplateData } from '../documents/filling/template-data.ts';
import { usingTemplate } from '../documents/template-use.ts';
import { readWordPackage, type WordPackage, zipWordPackage } from '../documents/word/word-package.ts';
import { renderDocument } from '../services/documents/render-document.ts';
import { recordStep } from '../services/service-context.ts';
import { keptPackage } from '../services/templates/chosen-template.ts';
import { requireTemplate } from '../services/templates/templates.ts';
import { defaultDocumentParams } from './default-document-params.ts';
import { offeredPlaceholders } from './offered-placeholders.ts';
import type { OfficeSession } from './office-session.ts';

/** A template of 2 MB with pictures is usual; more than this is some other file. Bytes. */
const LARGEST_TEMPLATE = 20 * 1024 * 1024;
/** More problems than these are not told at once. */
const MOST_PROBLEMS = 6;

/** A document laid open: the program's template for it, and what it would be filled with. */
interface InspectedDocument {
  readonly template: WordPackage;
  readonly data: TemplateData;
}

/** The usual request of a document on the newest data. @throws AppFailureError refused where there is no data yet */
function usualRequest(office: OfficeSession, document: DocumentId): DocumentRequest {
  const request = documentRequest.safeParse({ document, params: defaultDocumentParams(office, document, null) });
  return request.success ? request.data : noData(document);
}

function noData(document: DocumentId): never {
  const message = `Chưa có số liệu nào để lập “${nameOf(document)}”. Hãy nhập số liệu trước rồi thử mẫu.`;
  return fail({ kind: 'refused', field: null, message });
}

function nameOf(document: DocumentId): string {
  return documentCatalogue.find((known) => known.id === document)?.name ?? document;
}

/** Looks at a document as it would be made now. @throws AppFailureError refused where it has no Word form, or there is no data */
async function inspect(office: OfficeSession, document: DocumentId): Promise<InspectedDocument> {
  let found: InspectedDocument | null = null;
  const look = (template: WordPackage, data: TemplateData) => {
    found ??= { template, data };
  };
  try {
    const request = usualRequest(office, document);
    await usingTemplate({ own: null, inspect: look }, () => renderDocument(office.required(), request, 'docx'));
  } catch (error) {
    if (error instanceof AppFailureError && error.failure.kind === 'notFound') noData(document);
    throw error;
  }
  return found ?? fail({ kind: 'refused', field: null, message: `“${nameOf(document)}” không có mẫu Word để thay.` });
}

/** What a document offers its template. @throws AppFailureError refused */
export async function readOffers(office: OfficeSession, document: DocumentId): Promise<OfferedPlaceholder[]> {
  return offeredPlaceholders((await inspect(office, document)).data);
}

/** Why a file cannot be a template of a document, as sentences; empty if it can. It is filled once, for real. */
async function problemsOf(
  office: OfficeSession,
  document: DocumentId,
  fileName: string,
  bytes: Uint8Array,
): Promise<string[]> {
  if (bytes.byteLength > LARGEST_TEMPLATE) return ['Tệp lớn hơn 20 MB; hãy thu nhỏ các ảnh trong mẫu.'];
  const read = readWordPackage(bytes, fileName);
  if (!read.ok) {
    return [
      read.failure.kind === 'fileDamaged'
        ? `Tệp không đọc được: ${read.failure.detail}.`
        : failureSentence(read.failure),
    ];
  }
  const wrong = checkWordFile(read.value);
  if (wrong.length > 0) return wrong;
  const { data } = await inspect(office, document);
  const misplaced = checkTemplate(read.value, offeredNames(data));
  if (misplaced.length > 0) return misplaced.map(problemText);
  try {
    const filled = fillTemplate(read.value, data);
    return filled.ok ? [] : [problemText(filled.failure)];
  } catch {
    return ['Nội dung tệp bị hỏng; hãy mở và lưu lại trong Word.'];
  }
}

function problemText(failure: Parameters<typeof failureSentence>[0]): string {
  return failure.kind === 'placeholder' ? `${failure.placeholder} ${failure.problem}.` : failureSentence(failure);
}

/** A .docx to be added. */
export interface NewTemplate {
  readonly document: DocumentId;
  /** The template of which it is a new version; null: a template of its own. */
  readonly id: number | null;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Checks a .docx and keeps it, in use from now on. @throws AppFailureError templateRefused with every problem and its place;
 * then nothing has changed and the last good template stays in use
 */
export async function addTemplate(office: OfficeSession, input: NewTemplate): Promise<{ readonly id: number }> {
  const problems = await problemsOf(office, input.document, input.fileName, input.bytes);
  if (problems.length > 0) {
    fail({ kind: 'templateRefused', fileName: input.fileName, problems: problems.slice(0, MOST_PROBLEMS) });
  }
  const context = office.required();
  const known = input.id === null ? null : requireTemplate(context, input.id);
  const label = known ? `Thay bản mới của mẫu ${known.name}` : `Thêm mẫu văn bản: ${input.fileName}`;
  return recordStep(context, label, () => ({ id: keepTemplate(office, input) }));
}

/** Writes a checked template into the step that is open. */
function keepTemplate(office: OfficeSession, { document, id, fileName, bytes }: NewTemplate, name?: string): number {
  const { database, now } = office.required();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  keepContent(database, sha256, bytes);
  const wanted = name ?? fileName.replace(/\.docx$/i, '');
  const templateId =
    id ?? insertTemplate(database, { document, name: freeName(office, document, wanted), isChosen: false });
  insertVersion(database, { templateId, fileName, byteSize: bytes.byteLength, sha256, addedAt: now() });
  writeChosen(database, document, templateId);
  return templateId;
}

function freeName(office: OfficeSession, document: DocumentId, wanted: string): string {
  const taken = new Set(
    listTemplates(office.required().database)
      .filter((template) => template.document === document)
      .map((template) => template.name),
  );
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted} (${number})`;
  return name;
}

/** The pages of a document made of real data by one version, or by the program's template. @throws AppFailureError */
export async function renderTrial(
  office: OfficeSession,
  document: DocumentId,
  versionId: number | null,
): Promise<string> {
  const own = versionId === null ? null : versionPackage(office, versionId).parts;
  const request = usualRequest(office, document);
  const { html } = await usingTemplate({ own }, () => renderDocument(office.required(), request, 'html'));
  return html ?? fail({ kind: 'notFound', entity: 'document', id: document });
}

function versionPackage(
  office: OfficeSession,
  versionId: number,
): { readonly parts: WordPackage; readonly fileName: string; readonly sha256: string } {
  const context = office.required();
  const version =
    findVersion(context.database, versionId) ?? fail({ kind: 'notFound', entity: 'template', id: versionId });
  return { ...version, parts: keptPackage(context, version.sha256, version.fileName) };
}

/** A version, or the program's template, as a .docx. @throws AppFailureError */
export async function templateFile(
  office: OfficeSession,
  document: DocumentId,
  versionId: number | null,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  if (versionId === null) {
    const { template } = await inspect(office, document);
    return {
      fileName: `Mẫu ${nameOf(document)}.docx`,
      bytes: zipWordPackage(template, new Date(office.required().now())),
    };
  }
  const { fileName, sha256 } = versionPackage(office, versionId);
  const bytes = keptContent(office.required().database, sha256);
  return { fileName, bytes: bytes ?? fail({ kind: 'notFound', entity: 'template', id: versionId }) };
}

/** Two versions paragraph by paragraph. @throws AppFailureError */
export async function compareVersions(
  office: OfficeSession,
  document: DocumentId,
  before: number | null,
  after: number,
): Promise<ComparedParagraph[]> {
  const first = before === null ? (await inspect(office, document)).template : versionPackage(office, before).parts;
  return compareLines(templateTexts(first), templateTexts(versionPackage(office, after).parts));
}

/** Adds the templates of a colleague's set as one step; those that do not fit are left out, each with its reason. */
export async function addTemplates(
  office: OfficeSession,
  templates: readonly (NewTemplate & { readonly name: string })[],
  others: () => number,
): Promise<{ readonly added: number; readonly skipped: readonly string[] }> {
  const skipped: string[] = [];
  const good: (NewTemplate & { readonly name: string })[] = [];
  for (const template of templates) {
    const problems = await problemsOf(office, template.document, template.fileName, template.bytes);
    if (problems.length === 0) good.push(template);
    else skipped.push(`${template.name}: ${problems[0]}`);
  }
  const added = recordStep(office.required(), 'Nhập bộ mẫu', () => {
    for (const template of good) keepTemplate(office, template, template.name);
    return good.length + others();
  });
  return { added, skipped };
}
