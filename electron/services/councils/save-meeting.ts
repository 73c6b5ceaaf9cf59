import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { countAttendance } from '#shared/domain/councils/attendance.ts';
import { ballotProblems } from '#shared/domain/councils/check-ballots.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  findMeeting,
  insertAttendance,
  listAttendees,
  meetingNumbered,
  writeMeeting,
} from '../../database/repositories/council-meeting-repository.ts';
import { councilName, listCouncilMembers } from '../../database/repositories/council-repository.ts';
import { allRows, deleteRow, updateRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { positionOf } from './councils.ts';
import { closedMeeting, dayOf, openMeeting } from './open-meeting.ts';

/**
 * Prepares a meeting with the members whose terms hold on its day, or corrects its head. The head of a closed meeting may still be
 * written (number of the minutes, wording), its day may not. @throws AppFailureError notFound, refused
 */
export function saveMeeting(
  context: ServiceContext,
  input: Input<'council-meetings:save'>,
): Output<'council-meetings:save'> {
  const { database } = context;
  const { id, ...meeting } = input;
  const old = id === null ? null : findMeeting(database, id);
  if (id !== null && old === null) fail({ kind: 'notFound', entity: 'councilMeeting', id });
  if (councilName(database, meeting.councilId) === null)
    fail({ kind: 'notFound', entity: 'council', id: meeting.councilId });
  if (meetingNumbered(database, meeting) !== null && meetingNumbered(database, meeting) !== id) {
    const message = `Biên bản số ${meeting.number}/${meeting.symbol} đã dùng cho một cuộc họp khác trong năm; số văn bản không được trùng trong một năm (Nghị định 30/2020/NĐ-CP, Điều 15).`;
    fail({ kind: 'refused', field: 'number', message });
  }
  if (meeting.startsAt !== null && meeting.endsAt !== null && meeting.endsAt < meeting.startsAt)
    fail({ kind: 'refused', field: 'endsAt', message: 'Giờ kết thúc trước giờ bắt đầu.' });
  if (old?.state === 'closed' && (old.heldOn !== meeting.heldOn || old.councilId !== meeting.councilId))
    closedMeeting(old, 'heldOn');
  const label = `${id === null ? 'Chuẩn bị' : 'Sửa'} cuộc họp hội đồng ${dayOf(meeting)}`;
  return recordStep(context, label, () => {
    const meetingId = writeMeeting(database, id, meeting);
    if (old === null) addMembers(context, meetingId, meeting.councilId, meeting.heldOn);
    return { id: meetingId };
  });
}

/** The members whose terms hold on the day, as they are then; nobody's attendance is known yet. */
function addMembers(context: ServiceContext, meetingId: number, councilId: number, day: string): void {
  const { database } = context;
  const known = new Set(listAttendees(database, meetingId).map((attendee) => attendee.memberId));
  for (const member of listCouncilMembers(database, councilId)) {
    if (known.has(member.id) || (member.fromOn ?? '') > day || (member.toOn ?? '9999') < day) continue;
    insertAttendance(database, {
      meetingId,
      memberId: member.id,
      role: member.role,
      position: member.position ?? positionOf(context, member.personId, day),
      isVoting: member.isVoting,
      attendance: null,
      reason: null,
      sortOrder: member.sortOrder,
    });
  }
}

/**
 * Takes the members of the day anew: those new to the council come in, those who were members no more on the day go unless they
 * took part or gave opinions, and roles are those of the council. @throws AppFailureError notFound, refused (closed)
 */
export function renewMembers(context: ServiceContext, { meetingId }: Input<'council-meetings:renew-members'>): null {
  const { database } = context;
  const meeting = openMeeting(context, meetingId);
  const members = new Map(listCouncilMembers(database, meeting.councilId).map((member) => [member.id, member]));
  recordStep(context, `Cập nhật thành viên dự họp ${dayOf(meeting)}`, () => {
    for (const attendee of listAttendees(database, meetingId)) {
      const member = members.get(attendee.memberId);
      const isOnDay =
        member !== undefined && (member.fromOn ?? '') <= meeting.heldOn && (member.toOn ?? '9999') >= meeting.heldOn;
      if (!isOnDay && attendee.attendance === null) deleteRow(database, 'council_attendances', attendee.id);
      else if (member !== undefined)
        updateRow(database, 'council_attendances', attendee.id, {
          role: member.role,
          is_voting: Number(member.isVoting),
          position: member.position ?? positionOf(context, member.personId, meeting.heldOn),
          sort_order: member.sortOrder,
        });
    }
    addMembers(context, meetingId, meeting.councilId, meeting.heldOn);
  });
  return null;
}

/** Records who is there, who wrote, who is away and why. @throws AppFailureError notFound, refused (closed) */
export function saveAttendances(
  context: ServiceContext,
  { meetingId, changes }: Input<'council-meetings:save-attendances'>,
): null {
  const { database } = context;
  const meeting = openMeeting(context, meetingId);
  const attendees = new Set(listAttendees(database, meetingId).map((attendee) => attendee.id));
  recordStep(context, `Điểm danh cuộc họp ${dayOf(meeting)}`, () => {
    for (const { id, attendance, reason } of changes) {
      if (!attendees.has(id)) fail({ kind: 'notFound', entity: 'councilMember', id });
      updateRow(database, 'council_attendances', id, { attendance, reason });
    }
  });
  return null;
}

/**
 * Records the papers of the ballot. More out than voters in the room, or more back than out, is refused at its field.
 * @throws AppFailureError notFound, refused
 */
export function saveBallots(context: ServiceContext, input: Input<'council-meetings:save-ballots'>): null {
  const { database } = context;
  const { meetingId, ...counts } = input;
  const meeting = openMeeting(context, meetingId);
  const { present } = countAttendance(listAttendees(database, meetingId));
  const [problem] = ballotProblems(counts, present);
  if (problem !== undefined) fail({ kind: 'refused', ...problem });
  recordStep(context, `Ghi số phiếu cuộc họp ${dayOf(meeting)}`, () =>
    updateRow(database, 'council_meetings', meetingId, {
      ballots_issued: counts.issued,
      ballots_collected: counts.collected,
      ballots_spoiled: counts.spoiled,
    }),
  );
  return null;
}

/** Removes a meeting with its candidates and votes, unless decisions came of it. @throws AppFailureError notFound, inUse */
export function removeMeeting(context: ServiceContext, { id }: Input<'council-meetings:remove'>): null {
  const { database } = context;
  const meeting = findMeeting(database, id) ?? fail({ kind: 'notFound', entity: 'councilMeeting', id });
  const signed = allRows(database, 'SELECT id FROM council_drafts WHERE meeting_id = @id AND decision_id IS NOT NULL', {
    id,
  });
  if (signed.length > 0) {
    fail({ kind: 'inUse', entity: 'councilMeeting', by: `${signed.length} quyết định ban hành từ kết quả cuộc họp` });
  }
  recordStep(context, `Xoá cuộc họp hội đồng ${dayOf(meeting)}`, () => {
    const ofMeeting = (table: string) =>
      allRows(database, `SELECT id FROM ${table} WHERE meeting_id = @id`, { id }).map((row) => Number(row.id));
    const postings = `SELECT c.id FROM council_comments c JOIN council_postings p ON p.id = c.posting_id WHERE p.meeting_id = @id`;
    const opinions = `SELECT o.id FROM council_opinions o JOIN council_attendances a ON a.id = o.attendance_id WHERE a.meeting_id = @id`;
    for (const row of allRows(database, postings, { id })) deleteRow(database, 'council_comments', Number(row.id));
    for (const row of allRows(database, opinions, { id })) deleteRow(database, 'council_opinions', Number(row.id));
    for (const table of [
      'council_postings',
      'council_candidates',
      'council_drafts',
      'council_quotas',
      'council_vote_methods',
      'council_attendances',
    ]) {
      for (const rowId of ofMeeting(table)) deleteRow(database, table, rowId);
    }
    deleteRow(database, 'council_meetings', id);
  });
  return null;
}
