import { z } from 'zod';
import { type Attendance, attendances, type CouncilRole } from '../domain/councils/attendance.ts';
import type { Interest } from '../domain/councils/interests.ts';
import type { CandidateResult } from '../domain/councils/judge-meeting.ts';
import { VOTE_ROW, type VoteChoice, voteChoices } from '../domain/councils/vote-choice.ts';
import { type VoteMethod, voteMethods } from '../domain/councils/vote-method.ts';
import type { VoteThreshold } from '../domain/councils/vote-threshold.ts';
import type { AwardLevel, AwardSubject } from './awards.ts';
import type { CouncilDraft } from './council-drafts.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';

/** A line of the list of meetings. */
export interface MeetingRow {
  readonly id: number;
  readonly councilId: number;
  readonly councilName: string;
  /** The year of the achievements considered. */
  readonly year: number;
  readonly subjectLine: string;
  readonly number: string | null;
  readonly symbol: string;
  readonly heldOn: string;
  readonly state: 'open' | 'closed';
  readonly personCount: number;
  readonly collectiveCount: number;
  readonly memberCount: number;
  /** Candidates of which no vote has been read yet. */
  readonly unreadCount: number;
}

/** Somebody at the meeting, as on the day. */
export interface Attendee {
  readonly id: number;
  readonly memberId: number;
  readonly personId: number | null;
  readonly fullName: string;
  readonly position: string | null;
  readonly role: CouncilRole;
  readonly isVoting: boolean;
  readonly attendance: Attendance | null;
  readonly reason: string | null;
}

/** Somebody considered for an award, with the votes and what they come to. */
export interface Candidate {
  readonly id: number;
  readonly awardTypeId: number;
  readonly code: string;
  readonly awardName: string;
  readonly awardShortName: string;
  readonly level: AwardLevel;
  readonly precedence: number;
  readonly subject: AwardSubject;
  readonly personId: number | null;
  readonly unitId: number | null;
  readonly recipientName: string;
  readonly recipientSortKey: string;
  readonly gender: 'male' | 'female' | null;
  readonly position: string | null;
  readonly unitName: string | null;
  readonly unitOrder: number;
  readonly citation: string | null;
  readonly downgradeTypeId: number | null;
  readonly downgradeName: string | null;
  readonly roomVotes: string;
  /** Written opinions by the attendee's number. */
  readonly opinions: readonly { readonly attendeeId: number; readonly choice: VoteChoice }[];
  readonly isChairsChoice: boolean;
  readonly overrideConclusion: 'approved' | 'rejected' | null;
  readonly overrideReason: string | null;
  readonly draftId: number | null;
  readonly result: 'granted' | 'refused' | null;
  readonly resultReason: string | null;
  readonly awardId: number | null;
  /** The line of a round that it came from, and why that was proposed against the law's check. */
  readonly proposalId: number | null;
  readonly proposalReason: string | null;
  readonly interests: readonly Interest[];
  readonly outcome: CandidateResult;
}

/** An award on the meeting's list, with its threshold on the day and its places. */
export interface MeetingAward {
  readonly awardTypeId: number;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: AwardLevel;
  readonly decidedBy: string;
  readonly precedence: number;
  readonly candidateCount: number;
  readonly threshold: VoteThreshold;
  readonly needed: number;
  /** How it was voted on; null: nobody said. */
  readonly voteMethod: VoteMethod | null;
  /** Null: no quota. */
  readonly places: number | null;
  readonly placesBasis: string | null;
}

/** The head of a meeting. */
export interface Meeting {
  readonly id: number;
  readonly councilId: number;
  readonly councilName: string;
  readonly councilDecision: string | null;
  readonly roundId: number | null;
  readonly year: number;
  readonly subjectLine: string;
  readonly number: string | null;
  readonly symbol: string;
  readonly heldOn: string;
  /** `HH:MM`. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly tellers: string | null;
  readonly guests: string | null;
  readonly appraisal: string | null;
  readonly discussion: string | null;
  readonly conclusion: string | null;
  readonly ballotsIssued: number | null;
  readonly ballotsCollected: number | null;
  readonly ballotsSpoiled: number | null;
  readonly state: 'open' | 'closed';
  readonly closedAt: string | null;
  readonly reopenings: string | null;
}

/** A list put up in the office for comments. */
export interface Posting {
  readonly id: number;
  readonly postedOn: string;
  readonly untilOn: string;
  readonly place: string;
  readonly number: string | null;
  readonly comments: readonly {
    readonly id: number;
    readonly candidateId: number | null;
    readonly candidateName: string | null;
    readonly receivedOn: string;
    readonly raisedBy: string | null;
    readonly content: string;
    readonly handling: string | null;
  }[];
}

/** A meeting with everything that its screens and papers show. */
export interface MeetingPage {
  readonly meeting: Meeting;
  readonly attendees: readonly Attendee[];
  readonly awards: readonly MeetingAward[];
  readonly candidates: readonly Candidate[];
  readonly drafts: readonly CouncilDraft[];
  readonly postings: readonly Posting[];
  /** Members with a vote and how they took part; ballots to be read for each candidate. */
  readonly counts: {
    readonly members: number;
    readonly present: number;
    readonly written: number;
    readonly absent: number;
    readonly unknown: number;
    readonly roomBallots: number;
  };
  /** What the officer should know: a missed quorum, ties, more votes than ballots. Each a Vietnamese sentence. */
  readonly warnings: readonly string[];
}

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Giờ theo dạng giờ:phút, ví dụ 08:30.')
  .nullable();
const ballots = z.number().int('Số phiếu là số nguyên.').min(0, 'Số phiếu không được âm.').max(500).nullable();

export const meetingFields = z.strictObject({
  councilId: recordId,
  year,
  subjectLine: requiredText('nội dung cuộc họp', 500),
  number: optionalText('số biên bản', 20),
  symbol: requiredText('ký hiệu biên bản', 40),
  heldOn: isoDate,
  startsAt: time,
  endsAt: time,
  place: optionalText('địa điểm', 300),
  tellers: optionalText('ban kiểm phiếu', 600),
  guests: optionalText('khách mời', 1000),
  appraisal: optionalText('báo cáo thẩm định'),
  discussion: optionalText('ý kiến thảo luận'),
  conclusion: optionalText('kết luận của Chủ tịch'),
});

export const councilMeetingInputs = {
  'council-meetings:list': z.strictObject({}),
  'council-meetings:page': z.strictObject({ id: recordId }),
  /** `id` null: a new meeting, with the members whose terms hold on its day. */
  'council-meetings:save': meetingFields.extend({ id: recordId.nullable() }),
  'council-meetings:remove': z.strictObject({ id: recordId }),
  'council-meetings:save-attendances': z.strictObject({
    meetingId: recordId,
    changes: z
      .array(
        z.strictObject({
          id: recordId,
          attendance: z.enum(attendances).nullable(),
          reason: optionalText('lý do vắng', 300),
        }),
      )
      .min(1)
      .max(200),
  }),
  /** Takes the council's members of the day anew, where the meeting was prepared before the council changed. */
  'council-meetings:renew-members': z.strictObject({ meetingId: recordId }),
  'council-meetings:save-ballots': z.strictObject({
    meetingId: recordId,
    issued: ballots,
    collected: ballots,
    spoiled: ballots,
  }),
  /** Adds candidates; who is on the list for the same award already is left out. */
  'council-meetings:add-candidates': z.strictObject({
    meetingId: recordId,
    lines: z
      .array(
        z.strictObject({
          awardTypeId: recordId,
          recipient: z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('person'), id: recordId }),
            z.strictObject({ kind: z.literal('unit'), id: recordId }),
            z.strictObject({
              kind: z.literal('named'),
              name: requiredText('tên người, tập thể'),
              subject: z.enum(['person', 'collective', 'household']),
            }),
          ]),
          citation: optionalText('thành tích'),
        }),
      )
      .min(1)
      .max(5000),
  }),
  /** Puts the lines of a round on the list, those returned or withdrawn left out, with its quotas. */
  'council-meetings:add-round': z.strictObject({ meetingId: recordId, roundId: recordId }),
  'council-meetings:remove-candidates': z.strictObject({
    meetingId: recordId,
    ids: z.array(recordId).min(1).max(5000),
  }),
  /** What of a candidate the officer changes; what is left out stays. */
  'council-meetings:save-candidates': z.strictObject({
    meetingId: recordId,
    changes: z
      .array(
        z.strictObject({
          id: recordId,
          downgradeTypeId: recordId.nullable().optional(),
          citation: optionalText('thành tích').optional(),
          isChairsChoice: z.boolean().optional(),
          /** Null takes the override back. */
          override: z
            .strictObject({
              conclusion: z.enum(['approved', 'rejected']),
              reason: requiredText('lý do kết luận khác kết quả phiếu', 500),
            })
            .nullable()
            .optional(),
        }),
      )
      .min(1)
      .max(5000),
  }),
  /** The ballots of the room for a candidate, as they were read out: one digit each. */
  'council-meetings:save-votes': z.strictObject({
    meetingId: recordId,
    rows: z
      .array(
        z.strictObject({
          candidateId: recordId,
          roomVotes: z.string().max(500).regex(VOTE_ROW, 'Phiếu chỉ gồm các số 0 đến 4.'),
        }),
      )
      .min(1)
      .max(5000),
  }),
  /** A member's written opinion; null takes one back. */
  'council-meetings:save-opinions': z.strictObject({
    meetingId: recordId,
    attendeeId: recordId,
    choices: z
      .array(z.strictObject({ candidateId: recordId, choice: z.enum(voteChoices).nullable() }))
      .min(1)
      .max(5000),
  }),
  /** Null: no quota. */
  'council-meetings:save-quota': z.strictObject({
    meetingId: recordId,
    awardTypeId: recordId,
    places: z.number().int('Chỉ tiêu là số nguyên.').min(0, 'Chỉ tiêu không được âm.').max(5000).nullable(),
    basis: optionalText('căn cứ của chỉ tiêu', 300),
  }),
  /** How an award is voted on; null takes it back. */
  'council-meetings:save-method': z.strictObject({
    meetingId: recordId,
    awardTypeId: recordId,
    method: z.enum(voteMethods).nullable(),
  }),
  /** Ends the meeting: votes are final. Refused while ballots are unread or a tie is open. */
  'council-meetings:close': z.strictObject({ meetingId: recordId }),
  'council-meetings:reopen': z.strictObject({
    meetingId: recordId,
    reason: requiredText('lý do mở lại cuộc họp', 500),
  }),
  'council-meetings:save-posting': z
    .strictObject({
      id: recordId.nullable(),
      meetingId: recordId,
      postedOn: isoDate,
      untilOn: isoDate,
      place: requiredText('nơi công khai', 300),
      number: optionalText('số thông báo', 40),
    })
    .refine(({ postedOn, untilOn }) => postedOn <= untilOn, {
      path: ['untilOn'],
      message: 'Hạn góp ý trước ngày công khai.',
    }),
  'council-meetings:remove-posting': z.strictObject({ id: recordId }),
  'council-meetings:save-comment': z.strictObject({
    id: recordId.nullable(),
    postingId: recordId,
    candidateId: recordId.nullable(),
    receivedOn: isoDate,
    raisedBy: optionalText('người góp ý', 200),
    content: requiredText('nội dung góp ý', 2000),
    handling: optionalText('kết quả xử lý', 2000),
  }),
  'council-meetings:remove-comment': z.strictObject({ id: recordId }),
} as const;

export interface CouncilMeetingOutputs {
  'council-meetings:list': readonly MeetingRow[];
  'council-meetings:page': MeetingPage;
  'council-meetings:save': { readonly id: number };
  'council-meetings:remove': null;
  'council-meetings:save-attendances': null;
  'council-meetings:renew-members': null;
  'council-meetings:save-method': null;
  'council-meetings:save-ballots': null;
  'council-meetings:add-candidates': { readonly added: number; readonly alreadyThere: number };
  'council-meetings:add-round': { readonly added: number; readonly alreadyThere: number };
  'council-meetings:remove-candidates': null;
  'council-meetings:save-candidates': null;
  'council-meetings:save-votes': null;
  'council-meetings:save-opinions': null;
  'council-meetings:save-quota': null;
  'council-meetings:close': null;
  'council-meetings:reopen': null;
  'council-meetings:save-posting': { readonly id: number };
  'council-meetings:remove-posting': null;
  'council-meetings:save-comment': { readonly id: number };
  'council-meetings:remove-comment': null;
}
