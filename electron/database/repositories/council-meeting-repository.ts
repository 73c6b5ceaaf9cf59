import type { Database } from 'better-sqlite3';
import type { Attendee, Meeting, MeetingRow } from '#shared/contracts/council-meetings.ts';
import type { Attendance, CouncilRole } from '#shared/domain/councils/attendance.ts';
import { allRows, insertRow, oneRow, type Row, toInteger, updateRow } from '../rows.ts';
import { searchText } from '../search-text.ts';

/** What the officer writes of a meeting. */
export type MeetingRecord = Pick<
  Meeting,
  | 'councilId'
  | 'year'
  | 'subjectLine'
  | 'number'
  | 'symbol'
  | 'heldOn'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'tellers'
  | 'guests'
  | 'appraisal'
  | 'discussion'
  | 'conclusion'
>;

/** Every meeting, newest first, with its counts. */
export function listMeetings(database: Database): MeetingRow[] {
  const query = `SELECT m.*, c.name AS council_name,
      count(k.id) FILTER (WHERE k.subject = 'person') AS persons,
      count(k.id) FILTER (WHERE k.subject <> 'person') AS collectives,
      count(k.id) FILTER (WHERE k.room_votes = '') AS unread,
      (SELECT count(*) FROM council_attendances a WHERE a.meeting_id = m.id AND a.is_voting = 1) AS members
    FROM council_meetings m JOIN councils c ON c.id = m.council_id
    LEFT JOIN council_candidates k ON k.meeting_id = m.id
    GROUP BY m.id ORDER BY m.held_on DESC, m.id DESC`;
  return allRows(database, query).map((row) => ({
    id: Number(row.id),
    councilId: Number(row.council_id),
    councilName: String(row.council_name),
    year: Number(row.year),
    subjectLine: String(row.subject_line),
    number: row.number as string | null,
    symbol: String(row.symbol),
    heldOn: String(row.held_on),
    state: row.state as MeetingRow['state'],
    personCount: Number(row.persons),
    collectiveCount: Number(row.collectives),
    memberCount: Number(row.members),
    unreadCount: Number(row.unread),
  }));
}

/** One meeting's head, or null. */
export function findMeeting(database: Database, id: number): Meeting | null {
  const query = `SELECT m.*, c.name AS council_name, c.decision AS council_decision
    FROM council_meetings m JOIN councils c ON c.id = m.council_id WHERE m.id = @id`;
  const row = oneRow(database, query, { id });
  return row === undefined ? null : toMeeting(row);
}

/** The meeting that has this number already: same symbol and year of the day. */
export function meetingNumbered(
  database: Database,
  { number, symbol, heldOn }: Pick<MeetingRecord, 'number' | 'symbol' | 'heldOn'>,
): number | null {
  if (number === null) return null;
  const query = `SELECT id FROM council_meetings
    WHERE number = @number AND symbol = @symbol AND substr(held_on, 1, 4) = @year`;
  const row = oneRow(database, query, { number, symbol, year: heldOn.slice(0, 4) });
  return row === undefined ? null : Number(row.id);
}

/** Adds a meeting (`id` null) or writes it anew. */
export function writeMeeting(database: Database, id: number | null, meeting: MeetingRecord): number {
  const columns = {
    council_id: meeting.councilId,
    year: meeting.year,
    subject_line: meeting.subjectLine,
    ...searchText([meeting.subjectLine, meeting.number, meeting.symbol].filter(Boolean).join(' ')),
    number: meeting.number,
    symbol: meeting.symbol,
    held_on: meeting.heldOn,
    starts_at: meeting.startsAt,
    ends_at: meeting.endsAt,
    place: meeting.place,
    tellers: meeting.tellers,
    guests: meeting.guests,
    appraisal: meeting.appraisal,
    discussion: meeting.discussion,
    conclusion: meeting.conclusion,
  };
  if (id === null) return insertRow(database, 'council_meetings', { ...columns, state: 'open' });
  updateRow(database, 'council_meetings', id, columns);
  return id;
}

/** Those at a meeting, in the council's order. */
export function listAttendees(database: Database, meetingId: number): Attendee[] {
  const query = `SELECT a.*, m.person_id, coalesce(p.full_name, m.full_name) AS shown_name
    FROM council_attendances a JOIN council_members m ON m.id = a.member_id LEFT JOIN people p ON p.id = m.person_id
    WHERE a.meeting_id = @meetingId ORDER BY a.sort_order, a.id`;
  return allRows(database, query, { meetingId }).map((row) => ({
    id: Number(row.id),
    memberId: Number(row.member_id),
    personId: row.person_id as number | null,
    fullName: String(row.shown_name),
    position: row.position as string | null,
    role: row.role as CouncilRole,
    isVoting: row.is_voting === 1,
    attendance: row.attendance as Attendance | null,
    reason: row.reason as string | null,
  }));
}

/** Adds a member to a meeting, as on its day. */
export function insertAttendance(
  database: Database,
  attendance: {
    readonly meetingId: number;
    readonly memberId: number;
    readonly role: CouncilRole;
    readonly position: string | null;
    readonly isVoting: boolean;
    readonly attendance: Attendance | null;
    readonly reason: string | null;
    readonly sortOrder: number;
  },
): number {
  return insertRow(database, 'council_attendances', {
    meeting_id: attendance.meetingId,
    member_id: attendance.memberId,
    role: attendance.role,
    position: attendance.position,
    is_voting: toInteger(attendance.isVoting),
    attendance: attendance.attendance,
    reason: attendance.reason,
    sort_order: attendance.sortOrder,
  });
}

function toMeeting(row: Row): Meeting {
  const text = (column: string) => row[column] as string | null;
  const count = (column: string) => row[column] as number | null;
  return {
    id: Number(row.id),
    councilId: Number(row.council_id),
    councilName: String(row.council_name),
    councilDecision: text('council_decision'),
    roundId: row.round_id as number | null,
    year: Number(row.year),
    subjectLine: String(row.subject_line),
    number: text('number'),
    symbol: String(row.symbol),
    heldOn: String(row.held_on),
    startsAt: text('starts_at'),
    endsAt: text('ends_at'),
    place: text('place'),
    tellers: text('tellers'),
    guests: text('guests'),
    appraisal: text('appraisal'),
    discussion: text('discussion'),
    conclusion: text('conclusion'),
    ballotsIssued: count('ballots_issued'),
    ballotsCollected: count('ballots_collected'),
    ballotsSpoiled: count('ballots_spoiled'),
    state: row.state as Meeting['state'],
    closedAt: text('closed_at'),
    reopenings: text('reopenings'),
  };
}
