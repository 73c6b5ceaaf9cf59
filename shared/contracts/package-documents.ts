import { z } from 'zod';
import { isoDate, recordId } from './fields.ts';

/** Everything about one person who leaves, on paper. */
export const personRecordParams = z.strictObject({
  personId: recordId,
  datedOn: isoDate,
  signerId: recordId.nullable(),
});
export type PersonRecordParams = z.output<typeof personRecordParams>;
export const personRecordRequest = z.strictObject({
  document: z.literal('person-record'),
  params: personRecordParams,
});

/** The printed guide of the office's way, with what is open on the day. */
export const handoverGuideParams = z.strictObject({ datedOn: isoDate, signerId: recordId.nullable() });
export type HandoverGuideParams = z.output<typeof handoverGuideParams>;
export const handoverGuideRequest = z.strictObject({
  document: z.literal('handover-guide'),
  params: handoverGuideParams,
});
