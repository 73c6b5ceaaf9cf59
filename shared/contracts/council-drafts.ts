import { z } from 'zod';
import { type AwardLevel, awardLevels } from './awards.ts';
import { type CommendationKind, commendationKinds } from './decisions.ts';
import { isoDate, optionalText, recordId, requiredText } from './fields.ts';

/** A decision drafted from a meeting's result, with the submission that asks for it. */
export interface CouncilDraft {
  readonly id: number;
  readonly meetingId: number;
  readonly issuer: string;
  readonly level: AwardLevel;
  readonly symbol: string;
  readonly commendationKind: CommendationKind;
  readonly subjectLine: string;
  readonly submissionNumber: string | null;
  readonly submittedOn: string | null;
  /** The decision signed from it; null before. */
  readonly decisionId: number | null;
  /** `338/QĐ-SCT`. */
  readonly decisionName: string | null;
  readonly signedOn: string | null;
  readonly overrideReason: string | null;
  readonly candidateIds: readonly number[];
  /** What stands against it, in Vietnamese: somebody not in the council's result, a quota exceeded. */
  readonly warnings: readonly string[];
}

const reason = optionalText('lý do', 500);

export const councilDraftInputs = {
  /** Drafts for every candidate with a conclusion that is in none yet: one for each body that decides. */
  'council-drafts:propose': z.strictObject({ meetingId: recordId }),
  /** `id` null: a new one. `reason`: why something against the rule is let through. */
  'council-drafts:save': z.strictObject({
    id: recordId.nullable(),
    meetingId: recordId,
    issuer: requiredText('cơ quan ban hành'),
    level: z.enum(awardLevels),
    symbol: requiredText('ký hiệu quyết định', 40),
    commendationKind: z.enum(commendationKinds),
    subjectLine: requiredText('trích yếu', 1000),
    submissionNumber: optionalText('số tờ trình', 20),
    submittedOn: isoDate.nullable(),
    candidateIds: z.array(recordId).min(1, 'Dự thảo cần ít nhất một đối tượng.').max(5000),
    reason,
  }),
  'council-drafts:remove': z.strictObject({ id: recordId }),
  /** Enters the signed decision: number, day and signer; of a higher level also who did not get it, and why. */
  'council-drafts:sign': z.strictObject({
    id: recordId,
    number: requiredText('số quyết định', 20),
    signedOn: isoDate,
    signerName: optionalText('người ký', 120),
    signerPost: optionalText('chức vụ người ký', 160),
    refused: z
      .array(z.strictObject({ candidateId: recordId, reason: optionalText('lý do không được khen', 500) }))
      .max(5000),
    reason,
  }),
  /** What a decision lacks beside its meeting, and its numbers in the golden book; empty for one without a meeting. */
  'council-drafts:check-decision': z.strictObject({ decisionId: recordId }),
  /** Gives the awards of a decision that have a certificate the next numbers of the year. */
  'council-drafts:number-awards': z.strictObject({ decisionId: recordId }),
} as const;

/** A decision beside the meeting that it came from. */
export interface DecisionCheck {
  readonly meetingId: number | null;
  readonly heldOn: string | null;
  /** In Vietnamese, naming the person: on one list and not on the other, a day before the meeting. */
  readonly problems: readonly string[];
  /** The reason with which something against the rule was let through. */
  readonly overrideReason: string | null;
  /** Awards with a certificate: how many, and how many have a number in the golden book. */
  readonly certificateCount: number;
  readonly numbered: readonly number[];
  /** Numbers of the year that nobody has. */
  readonly gaps: readonly number[];
}

export interface CouncilDraftOutputs {
  'council-drafts:propose': { readonly ids: readonly number[] };
  'council-drafts:save': { readonly id: number };
  'council-drafts:remove': null;
  'council-drafts:sign': { readonly decisionId: number };
  'council-drafts:check-decision': DecisionCheck;
  'council-drafts:number-awards': { readonly first: number | null; readonly last: number | null };
}
