import { z } from 'zod';
import { isoDate, optionalText, recordId, year } from './fields.ts';

/** Danh sách theo dõi điển hình tiên tiến: those found in some years, with their four stages. */
export const exemplarRegisterParams = z.strictObject({
  fromYear: year,
  toYear: year,
  datedOn: isoDate,
  signerId: recordId.nullable(),
});
export type ExemplarRegisterParams = z.output<typeof exemplarRegisterParams>;
export const exemplarRegisterRequest = z.strictObject({
  document: z.literal('exemplar-register'),
  params: exemplarRegisterParams,
});

/** Bản giới thiệu điển hình: one exemplar, to be read and posted. */
export const exemplarProfileParams = z.strictObject({
  exemplarId: recordId,
  datedOn: isoDate,
  signerId: recordId.nullable(),
});
export type ExemplarProfileParams = z.output<typeof exemplarProfileParams>;
export const exemplarProfileRequest = z.strictObject({
  document: z.literal('exemplar-profile'),
  params: exemplarProfileParams,
});

/** Danh sách tập thể, cá nhân điển hình của hội nghị. */
export const conferenceListParams = z.strictObject({
  conferenceId: recordId,
  datedOn: isoDate,
  signerId: recordId.nullable(),
});
export type ConferenceListParams = z.output<typeof conferenceListParams>;
export const conferenceListRequest = z.strictObject({
  document: z.literal('conference-list'),
  params: conferenceListParams,
});

/** Giấy mời dự hội nghị điển hình tiên tiến: to one by name, or with a dotted line. */
export const conferenceInvitationParams = conferenceListParams.extend({
  guest: optionalText('người được mời', 300),
  documentNumber: optionalText('số văn bản', 40),
});
export type ConferenceInvitationParams = z.output<typeof conferenceInvitationParams>;
export const conferenceInvitationRequest = z.strictObject({
  document: z.literal('conference-invitation'),
  params: conferenceInvitationParams,
});
