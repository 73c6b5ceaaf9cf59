import type { Attendance, AttendanceCount, CouncilRole } from './attendance.ts';
import type { Interest } from './interests.ts';
import type { CandidateResult } from './judge-meeting.ts';
import type { VoteMethod } from './vote-method.ts';
import type { VoteThreshold } from './vote-threshold.ts';

/** Somebody at the meeting, as the papers name them. */
export interface PrintedAttendee {
  readonly fullName: string;
  readonly position: string | null;
  readonly role: CouncilRole;
  readonly isVoting: boolean;
  readonly attendance: Attendance | null;
  readonly reason: string | null;
}

/** A candidate with the result that all papers share. */
export interface PrintedCandidate {
  readonly id: number;
  readonly awardTypeId: number;
  readonly awardName: string;
  readonly subject: 'person' | 'collective' | 'household';
  readonly personId: number | null;
  readonly recipientName: string;
  readonly position: string | null;
  readonly unitName: string | null;
  readonly citation: string | null;
  readonly downgradeName: string | null;
  readonly overrideReason: string | null;
  readonly isChairsChoice: boolean;
  readonly interests: readonly Interest[];
  /** Why the officer proposed it although the law's check said otherwise. */
  readonly proposalReason: string | null;
  readonly outcome: CandidateResult;
}

/** An award on the meeting's list. */
export interface PrintedAward {
  readonly awardTypeId: number;
  readonly name: string;
  readonly voteMethod: VoteMethod | null;
  readonly threshold: VoteThreshold;
  readonly needed: number;
  readonly places: number | null;
  readonly placesBasis: string | null;
}

/** The list that was put up in the office. */
export interface PrintedPosting {
  readonly postedOn: string;
  readonly untilOn: string;
  readonly place: string;
  readonly number: string | null;
}

/** Everything of a meeting that its papers print. Every figure on every paper comes from here. */
export interface MeetingFacts {
  readonly meeting: {
    readonly councilName: string;
    readonly councilDecision: string | null;
    readonly year: number;
    readonly subjectLine: string;
    readonly number: string | null;
    readonly symbol: string;
    readonly heldOn: string;
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
    readonly reopenings: string | null;
  };
  readonly attendees: readonly PrintedAttendee[];
  readonly awards: readonly PrintedAward[];
  readonly candidates: readonly PrintedCandidate[];
  readonly counts: AttendanceCount & { readonly roomBallots: number };
}
