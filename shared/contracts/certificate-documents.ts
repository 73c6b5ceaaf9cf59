import { z } from 'zod';
import { standardDesigns } from '../domain/certificates/standard-designs.ts';
import { optionalText, recordId } from './fields.ts';

const standardIds = Object.keys(standardDesigns) as (keyof typeof standardDesigns)[];

/** A design: one that every office has, or one of her own by its number; null: in full on plain paper, as each award asks. */
export const designChoice = z.union([z.enum(standardIds), recordId]).nullable();
export type DesignChoice = z.output<typeof designChoice>;

const shift = z.number().min(-50, 'Lệch quá 50 mm: hãy đo lại.').max(50, 'Lệch quá 50 mm: hãy đo lại.');
const scale = z.number().min(0.8).max(1.25);

/** See `PrinterCorrection`. */
export const printerCorrection = z.strictObject({ shiftX: shift, shiftY: shift, scaleX: scale, scaleY: scale });

/** The certificates of a decision, in calling order, or some of its numbers. */
export const certificateParams = z.strictObject({
  decisionId: recordId,
  design: designChoice,
  awardTypeIds: z.array(recordId).nullable(),
  /** Order numbers in the decision; null: all. */
  numbers: z.array(z.number().int().positive()).max(20_000).readonly().nullable(),
  signerId: recordId.nullable(),
  /** Written where a recipient has no citation of their own. */
  commonCitation: optionalText('thành tích chung', 300),
  correction: printerCorrection,
  /** The scanned blank behind the fields, to see how they fall. Never on a blank. */
  withBackground: z.boolean(),
});
export type CertificateParams = z.output<typeof certificateParams>;

export const certificateRequest = z.strictObject({ document: z.literal('certificates'), params: certificateParams });

/** The ruler page of a printer. */
export const rulerParams = z.strictObject({
  width: z.number().min(100).max(600),
  height: z.number().min(100).max(600),
  printer: z.string().max(120),
  correction: printerCorrection,
});
export type RulerParams = z.output<typeof rulerParams>;
export const rulerRequest = z.strictObject({ document: z.literal('certificate-ruler'), params: rulerParams });

/** Envelopes to the units (or outside recipients) of a decision. */
export const envelopeParams = z.strictObject({
  decisionId: recordId,
  size: z.enum(['C5', 'DL', 'C4']),
  to: z.enum(['units', 'recipients']),
});
export type EnvelopeParams = z.output<typeof envelopeParams>;
export const envelopeRequest = z.strictObject({ document: z.literal('envelopes'), params: envelopeParams });

/** Labels for the folders of these decisions. */
export const folderLabelParams = z.strictObject({ decisionIds: z.array(recordId).min(1).max(500) });
export type FolderLabelParams = z.output<typeof folderLabelParams>;
export const folderLabelRequest = z.strictObject({ document: z.literal('folder-labels'), params: folderLabelParams });
