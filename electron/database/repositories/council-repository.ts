import type { Database } from 'better-sqlite3';
import type { Council, CouncilMember } from '#shared/contracts/councils.ts';
import type { CouncilRole } from '#shared/domain/councils/attendance.ts';
import { allRows, insertRow, oneNumber, oneRow, type Row, toInteger, updateRow } from '../rows.ts';

/** What a council says of itself. */
export type CouncilRecord = Omit<Council, 'id' | 'members' | 'meetingCount'>;
/** A member as it is kept: `fullName` only for somebody outside the records. */
export interface MemberRecord {
  readonly councilId: number;
  readonly personId: number | null;
  readonly fullName: string | null;
  readonly position: string | null;
  readonly role: CouncilRole;
  readonly isVoting: boolean;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly sortOrder: number;
}
/** A member with the name of the record. */
export type MemberWithName = Omit<CouncilMember, 'shownPosition'> & { readonly sortOrder: number };

/** Every council, those with the latest term first, without members. */
export function listCouncils(database: Database): Omit<Council, 'members'>[] {
  const query = `SELECT c.*, (SELECT count(*) FROM council_meetings m WHERE m.council_id = c.id) AS meetings
    FROM councils c ORDER BY coalesce(c.from_on, '') DESC, c.id DESC`;
  return allRows(database, query).map((row) => ({
    id: Number(row.id),
    name: String(row.name),
    decision: row.decision as string | null,
    fromOn: row.from_on as string | null,
    toOn: row.to_on as string | null,
    note: row.note as string | null,
    meetingCount: Number(row.meetings),
  }));
}

/** Adds a council (`id` null) or writes it anew; null where there is none of that number. */
export function writeCouncil(database: Database, id: number | null, council: CouncilRecord): number | null {
  const columns = {
    name: council.name,
    decision: council.decision,
    from_on: council.fromOn,
    to_on: council.toOn,
    note: council.note,
  };
  if (id === null) return insertRow(database, 'councils', columns);
  return updateRow(database, 'councils', id, columns) ? id : null;
}

/** A council's name, or null. */
export function councilName(database: Database, id: number): string | null {
  return (oneRow(database, 'SELECT name FROM councils WHERE id = @id', { id })?.name as string | undefined) ?? null;
}

/** Members of one council, or of all (null), in their order. */
export function listCouncilMembers(database: Database, councilId: number | null): MemberWithName[] {
  const query = `SELECT m.*, coalesce(p.full_name, m.full_name) AS shown_name
    FROM council_members m LEFT JOIN people p ON p.id = m.person_id
    ${councilId === null ? '' : 'WHERE m.council_id = @councilId'} ORDER BY m.council_id, m.sort_order, m.id`;
  return allRows(database, query, councilId === null ? {} : { councilId }).map(toMember);
}

/** One member, or null. */
export function findCouncilMember(database: Database, id: number): MemberWithName | null {
  const query = `SELECT m.*, coalesce(p.full_name, m.full_name) AS shown_name
    FROM council_members m LEFT JOIN people p ON p.id = m.person_id WHERE m.id = @id`;
  const row = oneRow(database, query, { id });
  return row === undefined ? null : toMember(row);
}

/** Adds a member (`id` null) or writes one anew. */
export function writeCouncilMember(database: Database, id: number | null, member: MemberRecord): number {
  const columns = {
    council_id: member.councilId,
    person_id: member.personId,
    full_name: member.fullName,
    position: member.position,
    role: member.role,
    is_voting: toInteger(member.isVoting),
    from_on: member.fromOn,
    to_on: member.toOn,
    sort_order: member.sortOrder,
  };
  if (id === null) return insertRow(database, 'council_members', columns);
  updateRow(database, 'council_members', id, columns);
  return id;
}

/** The place after the last member. */
export function nextMemberOrder(database: Database, councilId: number): number {
  const query = 'SELECT coalesce(max(sort_order), 0) + 1 FROM council_members WHERE council_id = @councilId';
  return oneNumber(database, query, { councilId });
}

function toMember(row: Row): MemberWithName {
  return {
    id: Number(row.id),
    councilId: Number(row.council_id),
    personId: row.person_id as number | null,
    fullName: String(row.shown_name),
    position: row.position as string | null,
    role: row.role as CouncilRole,
    isVoting: row.is_voting === 1,
    fromOn: row.from_on as string | null,
    toOn: row.to_on as string | null,
    sortOrder: Number(row.sort_order),
  };
}
