import { z } from 'zod';
import { isoDate, optionalText, recordId, year } from './fields.ts';

export const initiativeListLayouts = ['council', 'union', 'register'] as const;
export type InitiativeListLayout = (typeof initiativeListLayouts)[number];
export const initiativeListLayoutNames: Record<InitiativeListLayout, string> = {
  council: 'Danh sách đưa ra hội đồng',
  union: 'Theo mẫu cổng sáng kiến của công đoàn',
  register: 'Sổ theo dõi sáng kiến đã công nhận',
};

const period = { fromYear: year, toYear: year, datedOn: isoDate, signerId: recordId.nullable() };

/** Danh sách sáng kiến: for the council, for the union's portal, or the register. */
export const initiativeListParams = z.strictObject({ layout: z.enum(initiativeListLayouts), ...period });
export type InitiativeListParams = z.output<typeof initiativeListParams>;
export const initiativeListRequest = z.strictObject({
  document: z.literal('initiative-list'),
  params: initiativeListParams,
});

/** Thống kê sáng kiến by unit, kind and year. */
export const initiativeStatisticsParams = z.strictObject(period);
export type InitiativeStatisticsParams = z.output<typeof initiativeStatisticsParams>;
export const initiativeStatisticsRequest = z.strictObject({
  document: z.literal('initiative-statistics'),
  params: initiativeStatisticsParams,
});

/** Đơn yêu cầu công nhận sáng kiến. TT 18/2013/TT-BKHCN, Phụ lục I. */
export const initiativeRequestParams = z.strictObject({ initiativeId: recordId, datedOn: isoDate });
export type InitiativeRequestParams = z.output<typeof initiativeRequestParams>;
export const initiativeRequestRequest = z.strictObject({
  document: z.literal('initiative-request'),
  params: initiativeRequestParams,
});

/** Phiếu chấm điểm of a member on all initiatives; without a member an empty one to be copied. */
export const initiativeScoreSheetParams = z.strictObject({ councilId: recordId, memberId: recordId.nullable() });
export type InitiativeScoreSheetParams = z.output<typeof initiativeScoreSheetParams>;
export const initiativeScoreSheetRequest = z.strictObject({
  document: z.literal('initiative-score-sheet'),
  params: initiativeScoreSheetParams,
});

/** Biên bản họp hội đồng sáng kiến. */
export const initiativeMinutesParams = z.strictObject({
  councilId: recordId,
  /** Null: the day of the session, or `datedOn` where it is not known. */
  datedOn: isoDate,
});
export type InitiativeMinutesParams = z.output<typeof initiativeMinutesParams>;
export const initiativeMinutesRequest = z.strictObject({
  document: z.literal('initiative-minutes'),
  params: initiativeMinutesParams,
});

/** Quyết định công nhận sáng kiến, signed or still to be signed. */
export const initiativeDecisionParams = z.strictObject({
  initiativeIds: z.array(recordId).min(1, 'Hãy chọn ít nhất một sáng kiến.').max(500),
  /** Null leaves the place of the number blank. */
  number: optionalText('số quyết định', 40),
  datedOn: isoDate,
  signerId: recordId.nullable(),
  recipients: z.array(z.string().max(200)).max(30),
});
export type InitiativeDecisionParams = z.output<typeof initiativeDecisionParams>;
export const initiativeDecisionRequest = z.strictObject({
  document: z.literal('initiative-decision'),
  params: initiativeDecisionParams,
});

/** Giấy chứng nhận sáng kiến. TT 18/2013/TT-BKHCN, Phụ lục II. */
export const initiativeCertificateParams = z.strictObject({
  initiativeId: recordId,
  datedOn: isoDate,
  signerId: recordId.nullable(),
});
export type InitiativeCertificateParams = z.output<typeof initiativeCertificateParams>;
export const initiativeCertificateRequest = z.strictObject({
  document: z.literal('initiative-certificate'),
  params: initiativeCertificateParams,
});
