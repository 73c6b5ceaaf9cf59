import { z } from 'zod';
import { isoDate, recordId } from './fields.ts';

const recipients = z.array(z.string().max(200)).max(30);

/** Phiếu bầu: for all awards of the meeting, or some. */
export const councilBallotParams = z.strictObject({ meetingId: recordId, awardTypeIds: z.array(recordId).nullable() });
export type CouncilBallotParams = z.output<typeof councilBallotParams>;
export const councilBallotRequest = z.strictObject({
  document: z.literal('council-ballot'),
  params: councilBallotParams,
});

const ofMeeting = z.strictObject({ meetingId: recordId });
export type OfMeetingParams = z.output<typeof ofMeeting>;

/** Biên bản kiểm phiếu. */
export const councilCountRequest = z.strictObject({ document: z.literal('council-count'), params: ofMeeting });
/** Biên bản họp hội đồng. */
export const councilMinutesRequest = z.strictObject({ document: z.literal('council-minutes'), params: ofMeeting });

/** The submission or the draft of a decision, dated, signed and sent to whom. */
export const ofDraft = z.strictObject({
  draftId: recordId,
  datedOn: isoDate,
  signerId: recordId.nullable(),
  recipients,
});
export type OfDraftParams = z.output<typeof ofDraft>;
/** Tờ trình. */
export const councilSubmissionRequest = z.strictObject({ document: z.literal('council-submission'), params: ofDraft });
/** Dự thảo quyết định. */
export const councilDraftRequest = z.strictObject({ document: z.literal('council-draft-decision'), params: ofDraft });

/** Thông báo công khai danh sách. */
export const councilPostingParams = z.strictObject({ postingId: recordId, signerId: recordId.nullable(), recipients });
export type CouncilPostingParams = z.output<typeof councilPostingParams>;
export const councilPostingRequest = z.strictObject({
  document: z.literal('council-posting'),
  params: councilPostingParams,
});
