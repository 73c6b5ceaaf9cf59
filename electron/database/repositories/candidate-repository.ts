import type { Database } from 'better-sqlite3';
import type { AwardLevel, AwardSubject } from '#shared/contracts/awards.ts';
import type { Candidate } from '#shared/contracts/council-meetings.ts';
import type { VoteChoice } from '#shared/domain/councils/vote-choice.ts';
import type { VoteMethod } from '#shared/domain/councils/vote-method.ts';
import { allRows, insertRow, oneNumber } from '../rows.ts';

/** A candidate as it is kept, before anything is judged. */
export type CandidateRecord = Omit<Candidate, 'interests' | 'outcome' | 'opinions' | 'downgradeName'>;

/** Candidates of a meeting in their order on the list; `orderOf` is the place of a unit in the office's order. */
export function listCandidates(
  database: Database,
  meetingId: number,
  orderOf: ReadonlyMap<number, number>,
): CandidateRecord[] {
  const query = `SELECT k.*, t.code, t.name AS award_name, t.short_name AS award_short_name, t.level, t.precedence,
      p.sort_key, p.gender, coalesce(p.full_name, k.recipient_name) AS shown_name,
      x.override_reason AS proposal_reason
    FROM council_candidates k LEFT JOIN proposals x ON x.id = k.proposal_id JOIN award_types t ON t.id = k.award_type_id LEFT JOIN people p ON p.id = k.person_id
    WHERE k.meeting_id = @meetingId ORDER BY t.precedence, k.subject = 'person', k.order_number, k.id`;
  return allRows(database, query, { meetingId }).map((row) => {
    const unitId = row.unit_id as number | null;
    const unitOrder = unitId === null ? 9999 : (orderOf.get(unitId) ?? 9999);
    return {
      id: Number(row.id),
      awardTypeId: Number(row.award_type_id),
      code: String(row.code),
      awardName: String(row.award_name),
      awardShortName: String(row.award_short_name),
      level: row.level as AwardLevel,
      precedence: Number(row.precedence),
      subject: row.subject as AwardSubject,
      personId: row.person_id as number | null,
      unitId,
      recipientName: String(row.shown_name),
      recipientSortKey: row.sort_key === null ? String(unitOrder).padStart(6, '0') : String(row.sort_key),
      gender: row.gender as Candidate['gender'],
      position: row.position as string | null,
      unitName: row.unit_name as string | null,
      unitOrder,
      citation: row.citation as string | null,
      downgradeTypeId: row.downgrade_type_id as number | null,
      roomVotes: String(row.room_votes),
      isChairsChoice: row.is_chairs_choice === 1,
      overrideConclusion: row.override_conclusion as Candidate['overrideConclusion'],
      overrideReason: row.override_reason as string | null,
      draftId: row.draft_id as number | null,
      result: row.result as Candidate['result'],
      resultReason: row.result_reason as string | null,
      awardId: row.award_id as number | null,
      proposalId: row.proposal_id as number | null,
      proposalReason: row.proposal_reason as string | null,
    };
  });
}

/** A new candidate, with name, position and unit as on the day of the meeting. */
export interface NewCandidate {
  readonly meetingId: number;
  readonly awardTypeId: number;
  readonly subject: AwardSubject;
  readonly personId: number | null;
  readonly unitId: number | null;
  readonly recipientName: string;
  readonly position: string | null;
  readonly unitName: string | null;
  readonly citation: string | null;
  readonly orderNumber: number;
  readonly downgradeTypeId: number | null;
  readonly roomVotes: string;
  readonly proposalId: number | null;
}

/** Adds a candidate. */
export function insertCandidate(database: Database, candidate: NewCandidate): number {
  return insertRow(database, 'council_candidates', {
    meeting_id: candidate.meetingId,
    award_type_id: candidate.awardTypeId,
    subject: candidate.subject,
    person_id: candidate.personId,
    unit_id: candidate.unitId,
    recipient_name: candidate.recipientName,
    position: candidate.position,
    unit_name: candidate.unitName,
    citation: candidate.citation,
    order_number: candidate.orderNumber,
    downgrade_type_id: candidate.downgradeTypeId,
    room_votes: candidate.roomVotes,
    proposal_id: candidate.proposalId,
  });
}

/** The place after the last candidate. */
export function nextCandidateOrder(database: Database, meetingId: number): number {
  const query = 'SELECT coalesce(max(order_number), 0) + 1 FROM council_candidates WHERE meeting_id = @meetingId';
  return oneNumber(database, query, { meetingId });
}

/** Written opinions of a meeting, by candidate. */
export function opinionsOfMeeting(
  database: Database,
  meetingId: number,
): ReadonlyMap<number, { attendeeId: number; choice: VoteChoice }[]> {
  const query = `SELECT o.attendance_id, o.candidate_id, o.choice FROM council_opinions o
    JOIN council_attendances a ON a.id = o.attendance_id WHERE a.meeting_id = @meetingId ORDER BY a.sort_order, a.id`;
  const opinions = new Map<number, { attendeeId: number; choice: VoteChoice }[]>();
  for (const row of allRows(database, query, { meetingId })) {
    const list = opinions.get(Number(row.candidate_id)) ?? [];
    list.push({ attendeeId: Number(row.attendance_id), choice: row.choice as VoteChoice });
    opinions.set(Number(row.candidate_id), list);
  }
  return opinions;
}

/** The places that a meeting has for an award. */
export interface QuotaRecord {
  readonly id: number;
  readonly awardTypeId: number;
  readonly places: number;
  readonly basis: string | null;
}

/** The quotas of a meeting. */
export function quotasOfMeeting(database: Database, meetingId: number): QuotaRecord[] {
  return allRows(database, 'SELECT * FROM council_quotas WHERE meeting_id = @meetingId', { meetingId }).map((row) => ({
    id: Number(row.id),
    awardTypeId: Number(row.award_type_id),
    places: Number(row.places),
    basis: row.basis as string | null,
  }));
}

/** How the awards of a meeting are voted on, where somebody said so. */
export function voteMethodsOfMeeting(database: Database, meetingId: number): ReadonlyMap<number, VoteMethod> {
  const query = 'SELECT award_type_id, method FROM council_vote_methods WHERE meeting_id = @meetingId';
  return new Map(
    allRows(database, query, { meetingId }).map((row) => [Number(row.award_type_id), row.method as VoteMethod]),
  );
}
