import { z } from 'zod';
import { isoDate, recordId } from './fields.ts';

/** Bản giao ước thi đua, for all heads to sign. */
export const pledgeParams = z.strictObject({ pledgeId: recordId, signerId: recordId.nullable() });
export type PledgeParams = z.output<typeof pledgeParams>;
export const pledgeRequest = z.strictObject({ document: z.literal('pledge'), params: pledgeParams });

/** Bảng kết quả thực hiện giao ước, party by party. */
export const pledgeResultsParams = z.strictObject({
  pledgeId: recordId,
  datedOn: isoDate,
  signerId: recordId.nullable(),
});
export type PledgeResultsParams = z.output<typeof pledgeResultsParams>;
export const pledgeResultsRequest = z.strictObject({
  document: z.literal('pledge-results'),
  params: pledgeResultsParams,
});
