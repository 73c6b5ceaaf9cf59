import type { Database } from 'better-sqlite3';
import type { FactOwner } from '#shared/contracts/facts.ts';
import type { Registration } from '#shared/contracts/registrations.ts';
import { allRows, deleteRow, insertRow, type Row, updateRow } from '../rows.ts';

const ownerColumn = { person: 'person_id', unit: 'unit_id' } as const;

/** What a registration says, apart from whose it is and for which year. */
export type RegistrationRecord = Omit<Registration, 'id' | 'owner' | 'year'>;

/** Somebody who was at work on a day: a person with the membership of that day. */
export interface Registrant {
  readonly personId: number;
  readonly fullName: string;
  readonly sortKey: string;
  readonly personKind: string | null;
  readonly unitId: number | null;
  readonly position: string | null;
}

/** All registrations of a year, of people and of collectives. */
export function registrationsOfYear(database: Database, year: number): Registration[] {
  const awards = new Map<number, number[]>();
  const awardQuery = `SELECT a.registration_id, a.award_type_id FROM registration_awards a
    JOIN registrations r ON r.id = a.registration_id JOIN award_types t ON t.id = a.award_type_id
    WHERE r.year = @year ORDER BY t.precedence, t.id`;
  for (const row of allRows(database, awardQuery, { year })) {
    const id = Number(row.registration_id);
    awards.set(id, [...(awards.get(id) ?? []), Number(row.award_type_id)]);
  }
  return allRows(database, 'SELECT * FROM registrations WHERE year = @year ORDER BY id', { year }).map((row) =>
    toRegistration(row, awards.get(Number(row.id)) ?? []),
  );
}

/** The registration of a person or collective for a year, or null. */
export function findRegistration(database: Database, owner: FactOwner, year: number): Registration | null {
  const query = `SELECT * FROM registrations WHERE ${ownerColumn[owner.kind]} = @id AND year = @year`;
  const [row] = allRows(database, query, { id: owner.id, year });
  if (row === undefined) return null;
  return toRegistration(
    row,
    awardRows(database, Number(row.id)).map((award) => Number(award.award_type_id)),
  );
}

/** Enters the registration of a person or collective for a year, or writes it anew; its number. */
export function writeRegistration(
  database: Database,
  owner: FactOwner,
  year: number,
  registration: RegistrationRecord,
): number {
  const columns = {
    registered_on: registration.registeredOn,
    initiative_name: registration.initiativeName,
    note: registration.note,
  };
  const known = findRegistration(database, owner, year);
  const id =
    known?.id ?? insertRow(database, 'registrations', { [ownerColumn[owner.kind]]: owner.id, year, ...columns });
  if (known !== null) updateRow(database, 'registrations', id, columns);
  const wanted = new Set(registration.awardTypeIds);
  for (const row of awardRows(database, id)) {
    if (!wanted.delete(Number(row.award_type_id))) deleteRow(database, 'registration_awards', Number(row.id));
  }
  for (const awardTypeId of wanted) {
    insertRow(database, 'registration_awards', { registration_id: id, award_type_id: awardTypeId });
  }
  return id;
}

/** Removes a registration with its awards; false where there is none. */
export function deleteRegistration(database: Database, id: number): boolean {
  for (const row of awardRows(database, id)) deleteRow(database, 'registration_awards', Number(row.id));
  return deleteRow(database, 'registrations', id);
}

/** The people of the office on a day, by given name: those with a membership then, and those whose work nobody entered. */
export function registrantsOn(database: Database, day: string): Registrant[] {
  const query = `SELECT p.id, p.full_name, p.sort_key, p.kind, m.unit_id, m.position FROM people p
    LEFT JOIN memberships m ON m.id = (
      SELECT id FROM memberships WHERE person_id = p.id
        AND (from_on IS NULL OR from_on <= @day) AND (to_on IS NULL OR to_on >= @day)
      ORDER BY coalesce(to_on, '9999-12-31') DESC, coalesce(from_on, '') DESC, id DESC LIMIT 1
    )
    WHERE coalesce(p.kind, '') <> 'outsider'
      AND (m.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM memberships WHERE person_id = p.id))
    ORDER BY p.sort_key, p.id`;
  return allRows(database, query, { day }).map(toRegistrant);
}

/** A person as a registrant with the membership of a day, else the last one: for one who registered and left since. */
export function registrantOf(database: Database, personId: number, day: string): Registrant | null {
  const query = `SELECT p.id, p.full_name, p.sort_key, p.kind, m.unit_id, m.position FROM people p
    LEFT JOIN memberships m ON m.id = (
      SELECT id FROM memberships WHERE person_id = p.id
      ORDER BY (from_on IS NULL OR from_on <= @day) AND (to_on IS NULL OR to_on >= @day) DESC,
        coalesce(to_on, '9999-12-31') DESC, coalesce(from_on, '') DESC, id DESC LIMIT 1
    ) WHERE p.id = @personId`;
  const [row] = allRows(database, query, { personId, day });
  return row === undefined ? null : toRegistrant(row);
}

function awardRows(database: Database, registrationId: number): Row[] {
  const query = `SELECT a.id, a.award_type_id FROM registration_awards a JOIN award_types t ON t.id = a.award_type_id
    WHERE a.registration_id = @registrationId ORDER BY t.precedence, t.id`;
  return allRows(database, query, { registrationId });
}

function toRegistration(row: Row, awardTypeIds: readonly number[]): Registration {
  return {
    id: Number(row.id),
    owner:
      row.person_id === null
        ? { kind: 'unit', id: Number(row.unit_id) }
        : { kind: 'person', id: Number(row.person_id) },
    year: Number(row.year),
    awardTypeIds,
    registeredOn: row.registered_on as string | null,
    initiativeName: row.initiative_name as string | null,
    note: row.note as string | null,
  };
}

function toRegistrant(row: Row): Registrant {
  return {
    personId: Number(row.id),
    fullName: String(row.full_name),
    sortKey: String(row.sort_key),
    personKind: row.kind as string | null,
    unitId: row.unit_id as number | null,
    position: row.position as string | null,
  };
}
