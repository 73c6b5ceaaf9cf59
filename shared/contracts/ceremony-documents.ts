import { z } from 'zod';
import { isoDate, optionalText, recordId, year } from './fields.ts';

const decisionIds = z.array(recordId).min(1, 'Hãy chọn ít nhất một quyết định.').max(200);
const recipients = z.array(z.string().max(200)).max(30);

/** Thông báo kết quả khen thưởng to the units: of all, or of one unit alone. */
export const resultNoticeParams = z.strictObject({
  decisionIds,
  /** Null: everybody on the decisions. */
  unitId: recordId.nullable(),
  documentNumber: optionalText('số văn bản', 40),
  datedOn: isoDate,
  signerId: recordId.nullable(),
  recipients,
});
export type ResultNoticeParams = z.output<typeof resultNoticeParams>;
export const resultNoticeRequest = z.strictObject({
  document: z.literal('result-notice'),
  params: resultNoticeParams,
});

/** Danh sách nhận tiền thưởng, with a place to sign for each. */
export const moneyListParams = z.strictObject({ decisionIds, datedOn: isoDate, signerId: recordId.nullable() });
export type MoneyListParams = z.output<typeof moneyListParams>;
export const moneyListRequest = z.strictObject({ document: z.literal('money-list'), params: moneyListParams });

/** Báo cáo tình hình thu, chi Quỹ thi đua, khen thưởng. */
export const fundReportParams = z.strictObject({ year, datedOn: isoDate, signerId: recordId.nullable() });
export type FundReportParams = z.output<typeof fundReportParams>;
export const fundReportRequest = z.strictObject({ document: z.literal('fund-report'), params: fundReportParams });

const ceremonyParams = z.strictObject({ ceremonyId: recordId, datedOn: isoDate, signerId: recordId.nullable() });
export type CeremonyParams = z.output<typeof ceremonyParams>;

/** Chương trình hội nghị, lễ trao thưởng. */
export const ceremonyProgrammeRequest = z.strictObject({
  document: z.literal('ceremony-programme'),
  params: ceremonyParams,
});

/** Danh sách gọi lên nhận thưởng: as a table, or as the master of ceremonies reads it aloud. */
export const callingListParams = ceremonyParams.extend({ form: z.enum(['table', 'read-aloud']) });
export type CallingListParams = z.output<typeof callingListParams>;
export const callingListRequest = z.strictObject({ document: z.literal('calling-list'), params: callingListParams });

/** Giấy mời: to one guest, or to all with their seats in an attached list. */
export const ceremonyInvitationParams = ceremonyParams.extend({
  guest: optionalText('khách mời, đơn vị', 300),
  documentNumber: optionalText('số văn bản', 40),
});
export type CeremonyInvitationParams = z.output<typeof ceremonyInvitationParams>;
export const ceremonyInvitationRequest = z.strictObject({
  document: z.literal('ceremony-invitation'),
  params: ceremonyInvitationParams,
});

/** Sổ trao, nhận: who has received the certificate and the money, when and by whom; and who has not. */
export const handOverRegisterRequest = z.strictObject({
  document: z.literal('hand-over-register'),
  params: ceremonyParams,
});
