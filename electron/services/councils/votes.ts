import type { Input } from '#shared/contracts/ipc-contract.ts';
import { countAttendance } from '#shared/domain/councils/attendance.ts';
import { roomBallots, voteRowProblem } from '#shared/domain/councils/check-ballots.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAttendees } from '../../database/repositories/council-meeting-repository.ts';
import { deleteRow, insertRow, oneRow, updateRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { knownCandidates } from './candidates.ts';
import { dayOf, openMeeting } from './open-meeting.ts';

/**
 * Keeps the ballots of the room as they were read out. More votes than ballots, or a vote after the meeting was closed, is
 * refused, and nothing of the call is kept. @throws AppFailureError notFound, refused
 */
export function saveVotes(context: ServiceContext, { meetingId, rows }: Input<'council-meetings:save-votes'>): null {
  const { database } = context;
  const meeting = openMeeting(context, meetingId);
  const { present } = countAttendance(listAttendees(database, meetingId));
  const counts = {
    issued: meeting.ballotsIssued,
    collected: meeting.ballotsCollected,
    spoiled: meeting.ballotsSpoiled,
  };
  const ballots = roomBallots(counts, present);
  const known = knownCandidates(context, meetingId);
  const [first] = rows;
  const name = rows.length === 1 && first ? known.get(first.candidateId) : `${rows.length} đối tượng`;
  recordStep(context, `Nhập phiếu của ${name ?? 'đối tượng'}`, () => {
    rows.forEach(({ candidateId, roomVotes }, index) => {
      if (!known.has(candidateId)) fail({ kind: 'notFound', entity: 'candidate', id: candidateId });
      const problem = voteRowProblem(roomVotes, ballots);
      if (problem !== null)
        fail({ kind: 'refused', field: `rows.${index}.roomVotes`, message: `${known.get(candidateId)}: ${problem}` });
      updateRow(database, 'council_candidates', candidateId, { room_votes: roomVotes });
    });
  });
  return null;
}

/**
 * Keeps what a member wrote of candidates. Only of a member with a vote who is away and wrote: one who is in the room has a ballot.
 * @throws AppFailureError notFound, refused
 */
export function saveOpinions(context: ServiceContext, input: Input<'council-meetings:save-opinions'>): null {
  const { database } = context;
  const { meetingId, attendeeId, choices } = input;
  const meeting = openMeeting(context, meetingId);
  const attendee =
    listAttendees(database, meetingId).find((each) => each.id === attendeeId) ??
    fail({ kind: 'notFound', entity: 'councilMember', id: attendeeId });
  if (!attendee.isVoting) {
    const message = `${attendee.fullName} không có quyền biểu quyết nên không tính ý kiến.`;
    fail({ kind: 'refused', field: 'attendeeId', message });
  }
  if (attendee.attendance !== 'written') {
    const message = `${attendee.fullName} chưa được ghi là gửi ý kiến bằng văn bản; hãy điểm danh trước.`;
    fail({ kind: 'refused', field: 'attendeeId', message });
  }
  const known = knownCandidates(context, meetingId);
  recordStep(context, `Ý kiến bằng văn bản của ${attendee.fullName}, cuộc họp ${dayOf(meeting)}`, () => {
    for (const { candidateId, choice } of choices) {
      if (!known.has(candidateId)) fail({ kind: 'notFound', entity: 'candidate', id: candidateId });
      const query = 'SELECT id FROM council_opinions WHERE attendance_id = @attendeeId AND candidate_id = @candidateId';
      const row = oneRow(database, query, { attendeeId, candidateId });
      if (row !== undefined && choice === null) deleteRow(database, 'council_opinions', Number(row.id));
      else if (row !== undefined) updateRow(database, 'council_opinions', Number(row.id), { choice });
      else if (choice !== null)
        insertRow(database, 'council_opinions', { attendance_id: attendeeId, candidate_id: candidateId, choice });
    }
  });
  return null;
}

/** Sets or lifts the number of places for an award. @throws AppFailureError notFound, refused (closed) */
export function saveQuota(context: ServiceContext, input: Input<'council-meetings:save-quota'>): null {
  const { database } = context;
  const { meetingId, awardTypeId, places, basis } = input;
  const meeting = openMeeting(context, meetingId);
  recordStep(context, `Chỉ tiêu xét tại cuộc họp ${dayOf(meeting)}`, () => {
    const query = 'SELECT id FROM council_quotas WHERE meeting_id = @meetingId AND award_type_id = @awardTypeId';
    const row = oneRow(database, query, { meetingId, awardTypeId });
    if (row !== undefined && places === null) deleteRow(database, 'council_quotas', Number(row.id));
    else if (row !== undefined) updateRow(database, 'council_quotas', Number(row.id), { places, basis });
    else if (places !== null)
      insertRow(database, 'council_quotas', { meeting_id: meetingId, award_type_id: awardTypeId, places, basis });
  });
  return null;
}

/** Says how an award is voted on: by ballot or by show of hands; null takes it back. @throws AppFailureError notFound, refused (closed) */
export function saveVoteMethod(context: ServiceContext, input: Input<'council-meetings:save-method'>): null {
  const { database } = context;
  const { meetingId, awardTypeId, method } = input;
  const meeting = openMeeting(context, meetingId);
  recordStep(context, `Hình thức biểu quyết tại cuộc họp ${dayOf(meeting)}`, () => {
    const query = 'SELECT id FROM council_vote_methods WHERE meeting_id = @meetingId AND award_type_id = @awardTypeId';
    const row = oneRow(database, query, { meetingId, awardTypeId });
    if (row !== undefined && method === null) deleteRow(database, 'council_vote_methods', Number(row.id));
    else if (row !== undefined) updateRow(database, 'council_vote_methods', Number(row.id), { method });
    else if (method !== null)
      insertRow(database, 'council_vote_methods', { meeting_id: meetingId, award_type_id: awardTypeId, method });
  });
  return null;
}
