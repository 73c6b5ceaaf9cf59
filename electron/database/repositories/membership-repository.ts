import type { Database } from 'better-sqlite3';
import type { Membership, WorkRole } from '#shared/contracts/people.ts';
import { allRows, insertRow, oneRow, type Row, updateRow } from '../rows.ts';

/** A membership without the unit's name, which depends on the day. */
export type MembershipRecord = Omit<Membership, 'unitName'>;

/** A person's memberships, newest first. */
export function membershipsOfPerson(database: Database, personId: number): MembershipRecord[] {
  const query = `SELECT * FROM memberships WHERE person_id = @personId
    ORDER BY coalesce(to_on, '9999-12-31') DESC, coalesce(from_on, '') DESC, id DESC`;
  return allRows(database, query, { personId }).map(toMembership);
}

/** One membership, or null. */
export function findMembership(database: Database, id: number): MembershipRecord | null {
  const row = oneRow(database, 'SELECT * FROM memberships WHERE id = @id', { id });
  return row === undefined ? null : toMembership(row);
}

/** The membership a person has now: the open one, or the last. */
export function latestMembership(database: Database, personId: number): MembershipRecord | null {
  return membershipsOfPerson(database, personId)[0] ?? null;
}

/** Memberships of a unit that are open on a day. */
export function openMembershipsOfUnit(database: Database, unitId: number, day: string): MembershipRecord[] {
  const query = `SELECT * FROM memberships WHERE unit_id = @unitId
    AND (from_on IS NULL OR from_on <= @day) AND (to_on IS NULL OR to_on >= @day)`;
  return allRows(database, query, { unitId, day }).map(toMembership);
}

/** Memberships of a unit that hold on a day or begin later. */
export function membershipsOfUnitSince(database: Database, unitId: number, day: string): MembershipRecord[] {
  const query = `SELECT * FROM memberships WHERE unit_id = @unitId AND (to_on IS NULL OR to_on >= @day)
    ORDER BY person_id, coalesce(from_on, ''), id`;
  return allRows(database, query, { unitId, day }).map(toMembership);
}

/** The membership of a person that held on a day (the newest of several), or null. */
export function membershipOn(database: Database, personId: number, day: string): MembershipRecord | null {
  return (
    membershipsOfPerson(database, personId).find(
      (membership) => (membership.fromOn ?? '') <= day && (membership.toOn ?? '9999-12-31') >= day,
    ) ?? null
  );
}

/** Adds a membership. */
export function insertMembership(database: Database, membership: Omit<MembershipRecord, 'id'>): number {
  return insertRow(database, 'memberships', columns(membership));
}

/** Writes some facts of a membership. */
export function updateMembership(
  database: Database,
  id: number,
  membership: Partial<Omit<MembershipRecord, 'id'>>,
): boolean {
  return updateRow(database, 'memberships', id, columns(membership));
}

/** How many people have an open membership in each unit on a day. */
export function memberCounts(database: Database, day: string): ReadonlyMap<number, number> {
  const query = `SELECT unit_id, count(DISTINCT person_id) AS members FROM memberships
    WHERE (from_on IS NULL OR from_on <= @day) AND (to_on IS NULL OR to_on >= @day) GROUP BY unit_id`;
  return new Map(allRows(database, query, { day }).map((row) => [Number(row.unit_id), Number(row.members)]));
}

function columns(membership: Partial<Omit<MembershipRecord, 'id'>>): Record<string, string | number | null> {
  return {
    ...(membership.personId === undefined ? {} : { person_id: membership.personId }),
    ...(membership.unitId === undefined ? {} : { unit_id: membership.unitId }),
    ...(membership.position === undefined ? {} : { position: membership.position }),
    ...(membership.role === undefined ? {} : { role: membership.role }),
    ...(membership.fromOn === undefined ? {} : { from_on: membership.fromOn }),
    ...(membership.toOn === undefined ? {} : { to_on: membership.toOn }),
  };
}

function toMembership(row: Row): MembershipRecord {
  return {
    id: Number(row.id),
    personId: Number(row.person_id),
    unitId: Number(row.unit_id),
    position: row.position as string | null,
    role: row.role as WorkRole | null,
    fromOn: row.from_on as string | null,
    toOn: row.to_on as string | null,
  };
}
