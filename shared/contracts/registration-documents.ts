import { z } from 'zod';
import { isoDate, recordId, year } from './fields.ts';

/** Danh sách đăng ký thi đua of a year: of the whole office, or of one unit with what is below it. */
export const registrationListParams = z.strictObject({
  year,
  /** Null: everybody. */
  unitId: recordId.nullable(),
  datedOn: isoDate,
  signerId: recordId.nullable(),
});
export type RegistrationListParams = z.output<typeof registrationListParams>;

export const registrationListRequest = z.strictObject({
  document: z.literal('registration-list'),
  params: registrationListParams,
});

/** Đối chiếu đăng ký và kết quả of a year. */
export const promiseResultsParams = z.strictObject({ year, datedOn: isoDate, signerId: recordId.nullable() });
export type PromiseResultsParams = z.output<typeof promiseResultsParams>;

export const promiseResultsRequest = z.strictObject({
  document: z.literal('promise-results'),
  params: promiseResultsParams,
});
