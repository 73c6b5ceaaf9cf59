import { z } from 'zod';
import { type DocumentId, type DocumentRequest, documentRequest } from './documents.ts';
import { recordId } from './fields.ts';
import type { ComparedParagraph } from './templates.ts';

/** How a document left the program. */
export const outputWays = ['print', 'docx', 'xlsx', 'pdf'] as const;
export type OutputWay = (typeof outputWays)[number];
export const outputWayNames: Record<OutputWay, string> = { print: 'In', docx: 'Word', xlsx: 'Excel', pdf: 'PDF' };

/** A document that was printed or saved, from which request. */
export interface DocumentOutput {
  readonly id: number;
  readonly document: DocumentId;
  readonly documentName: string;
  /** The name under which it was saved. */
  readonly name: string;
  readonly way: OutputWay;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly request: DocumentRequest;
}

/** Whether an output still says what the file says now. */
export interface CheckedOutput {
  readonly id: number;
  /** `gone`: what it was made from is no longer there. */
  readonly state: 'current' | 'changed' | 'gone';
  /** What went and what came, the first of them. */
  readonly changes: readonly ComparedParagraph[];
  readonly changeCount: number;
}

export const outputInputs = {
  'outputs:list': z.strictObject({}),
  'outputs:remove': z.strictObject({ ids: z.array(recordId).min(1).max(1000) }),
} as const;

export interface OutputOutputs {
  'outputs:list': readonly DocumentOutput[];
  'outputs:remove': null;
}

export const outputWindowInputs = {
  'outputs:check': z.strictObject({ ids: z.array(recordId).max(200) }),
  /** Saves these documents into a folder that is asked for, each as a file of its own or all as one PDF; `outputs:progress` tells how far it is. */
  'outputs:save-many': z.strictObject({
    requests: z.array(documentRequest).min(1).max(2000),
    format: z.enum(['docx', 'xlsx', 'pdf']),
    /** PDF only: all in one file, one after the other. */
    isTogether: z.boolean(),
  }),
  'outputs:cancel': z.strictObject({}),
} as const;

export interface OutputWindowOutputs {
  'outputs:check': readonly CheckedOutput[];
  'outputs:save-many': {
    readonly folder: string;
    readonly saved: number;
    readonly isCanceled: boolean;
    /** Each document that could not be made, and why. */
    readonly failed: readonly string[];
  };
  'outputs:cancel': null;
}
