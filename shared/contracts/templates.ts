import { z } from 'zod';
import { type DocumentId, documentIds } from './documents.ts';
import { recordId, requiredText } from './fields.ts';

/** A Word file that a template was at some time. */
export interface TemplateVersion {
  readonly id: number;
  readonly fileName: string;
  readonly byteSize: number;
  readonly addedAt: string;
}

/** A Word template of the office's own. Its newest version is the one in use. */
export interface DocumentTemplate {
  readonly id: number;
  readonly document: DocumentId;
  readonly name: string;
  /** Used in the place of the program's template. */
  readonly isChosen: boolean;
  /** Newest first; at least one. */
  readonly versions: readonly TemplateVersion[];
}

/** A placeholder that a document offers. */
export interface OfferedPlaceholder {
  /** As it is written into the template: `{Tên cơ quan}`, `{#Các điều} … {/Các điều}`. */
  readonly written: string;
  readonly name: string;
  readonly kind: 'value' | 'condition' | 'list' | 'table';
  /** Inside which list it may stand; null: anywhere. */
  readonly inside: string | null;
  /** What it is in the newest data. */
  readonly example: string;
}

/** A paragraph of two versions laid side by side. */
export interface ComparedParagraph {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const document = z.custom<DocumentId>((id) => documentIds.includes(id as DocumentId), 'Không có loại văn bản này.');

export const templateInputs = {
  'templates:list': z.strictObject({}),
  /** Puts a template in use in the place of the others of its document; `id` null: the program's own. */
  'templates:choose': z.strictObject({ document, id: recordId.nullable() }),
  'templates:rename': z.strictObject({ id: recordId, name: requiredText('tên mẫu', 120) }),
  'templates:remove': z.strictObject({ id: recordId }),
  /** Makes an earlier version the newest again. */
  'templates:restore': z.strictObject({ versionId: recordId }),
} as const;

export interface TemplateOutputs {
  'templates:list': readonly DocumentTemplate[];
  'templates:choose': null;
  'templates:rename': null;
  'templates:remove': null;
  'templates:restore': null;
}

/** Calls that render, or touch files. */
export const templateWindowInputs = {
  /** What a document offers its template, with what it is in the newest data. */
  'templates:offers': z.strictObject({ document }),
  /** Checks and keeps a .docx: a new template (`id` null) or a new version of one. A bad one changes nothing. */
  'templates:add': z.strictObject({
    document,
    id: recordId.nullable(),
    fileName: z.string().min(1).max(300),
    bytes: z.instanceof(Uint8Array),
  }),
  /** The document made of real data by one version (null: by the program's template), as a PDF. */
  'templates:trial': z.strictObject({ document, versionId: recordId.nullable() }),
  /** Saves a version, or the program's template, as a .docx to be edited in Word. */
  'templates:save-file': z.strictObject({ document, versionId: recordId.nullable() }),
  /** Two versions paragraph by paragraph; null: the program's template. */
  'templates:compare': z.strictObject({ document, before: recordId.nullable(), after: recordId }),
  /** The office's templates and designs of certificates as one file for a colleague. */
  'templates:export-set': z.strictObject({}),
  'templates:import-set': z.strictObject({}),
} as const;

export interface TemplateWindowOutputs {
  'templates:offers': readonly OfferedPlaceholder[];
  'templates:add': { readonly id: number };
  'templates:trial': { readonly pdf: Uint8Array };
  'templates:save-file': { readonly path: string };
  'templates:compare': readonly ComparedParagraph[];
  'templates:export-set': { readonly path: string };
  'templates:import-set': { readonly added: number; readonly skipped: readonly string[] };
}
