import { z } from 'zod';
import { awardCodes } from '../domain/awards/award-code.ts';
import { eligibilityParts } from '../domain/eligibility/eligibility-part.ts';
import { isoDate, optionalText, recordId, year } from './fields.ts';

const question = {
  award: z.enum(awardCodes),
  year,
  /** The day the dossiers count as received: it chooses the version of the law. */
  on: isoDate,
  subject: z.enum(['person', 'unit']),
};

/** Danh sách xét điều kiện: everybody, or one part of the list. */
export const eligibleListParams = z.strictObject({
  ...question,
  part: z.enum(eligibilityParts),
  datedOn: isoDate,
  signerId: recordId.nullable(),
});
export type EligibleListParams = z.output<typeof eligibleListParams>;
export const eligibleListRequest = z.strictObject({ document: z.literal('eligible-list'), params: eligibleListParams });

/** Công văn to a unit: who of its people meets the conditions, and what the others lack. */
export const eligibleLetterParams = z.strictObject({
  ...question,
  unitId: recordId,
  /** Until when the unit answers; null: no day is set. */
  dueOn: isoDate.nullable(),
  documentNumber: optionalText('số văn bản', 40),
  datedOn: isoDate,
  signerId: recordId.nullable(),
});
export type EligibleLetterParams = z.output<typeof eligibleLetterParams>;
export const eligibleLetterRequest = z.strictObject({
  document: z.literal('eligible-letter'),
  params: eligibleLetterParams,
});
