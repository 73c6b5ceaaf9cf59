import type { Database } from 'better-sqlite3';
import type { Gender, PersonKind, PersonRow, WorkRole } from '#shared/contracts/people.ts';
import { type PersonDetail, type PersonDetails, personDetails } from '#shared/domain/personal-data/person-detail.ts';
import { personNameSortKey } from '#shared/text/compare-names.ts';
import { type SplitNameOptions, splitPersonName } from '#shared/text/person-name.ts';
import { allRows, insertRow, oneNumber, oneRow, type Row, toBoolean, toInteger, updateRow } from '../rows.ts';
import { searchText } from '../search-text.ts';

/** What is known of a person, apart from where they work; a detail that is left out is unknown, or stays as it is. */
export interface PersonRecord extends Partial<Record<PersonDetail, string | null | undefined>> {
  readonly fullName: string;
  readonly givenName?: string | null | undefined;
  readonly bornOn: string | null;
  readonly bornYear: number | null;
  readonly gender: Gender | null;
  readonly ethnicGroup: string | null;
  readonly isPartyMember: boolean | null;
  readonly kind: PersonKind | null;
  readonly nationalId: string | null;
  readonly startedOn: string | null;
  readonly note: string | null;
}

/** From where people are seen: today, and how units are called today. */
export interface PeopleView {
  readonly today: string;
  nameOf(unitId: number): string;
}

/** One row per person with the membership that is open (or was last) and how many awards they hold. */
const personQuery = `
  SELECT p.*, m.unit_id, m.position, m.role, m.to_on AS left_on,
    (SELECT count(*) FROM awards a WHERE a.person_id = p.id) AS award_count
  FROM people p
  LEFT JOIN memberships m ON m.id = (
    SELECT id FROM memberships WHERE person_id = p.id
    ORDER BY coalesce(to_on, '9999-12-31') DESC, coalesce(from_on, '') DESC, id DESC LIMIT 1
  )`;

const stillHere = '(m.id IS NULL OR m.to_on IS NULL OR m.to_on >= @today)';

/** People in the order of their given names; those who left only when asked for. */
export function listPeople(
  database: Database,
  page: { readonly offset: number; readonly limit: number; readonly withFormer: boolean },
  view: PeopleView,
): { total: number; rows: PersonRow[] } {
  const where = page.withFormer ? '' : `WHERE ${stillHere}`;
  const today = page.withFormer ? {} : { today: view.today };
  const rows = allRows(database, `${personQuery} ${where} ORDER BY p.sort_key, p.id LIMIT @limit OFFSET @offset`, {
    limit: page.limit,
    offset: page.offset,
    ...today,
  });
  const total = page.withFormer
    ? oneNumber(database, 'SELECT count(*) FROM people')
    : oneNumber(
        database,
        `SELECT count(*) FROM people p WHERE NOT EXISTS (SELECT 1 FROM memberships WHERE person_id = p.id)
         OR EXISTS (SELECT 1 FROM memberships WHERE person_id = p.id AND (to_on IS NULL OR to_on >= @today))`,
        today,
      );
  return { total, rows: rows.map((row) => toPersonRow(row, view)) };
}

/** The named people, in the order of their given names. */
export function peopleByIds(database: Database, ids: readonly number[], view: PeopleView): PersonRow[] {
  const query = `${personQuery} WHERE p.id IN (SELECT value FROM json_each(@ids)) ORDER BY p.sort_key, p.id`;
  return allRows(database, query, { ids: JSON.stringify(ids) }).map((row) => toPersonRow(row, view));
}

/** People whose membership in a unit is open on a day. */
export function membersOfUnit(database: Database, unitId: number, day: string, view: PeopleView): PersonRow[] {
  const query = `${personQuery} WHERE p.id IN (
      SELECT person_id FROM memberships WHERE unit_id = @unitId
        AND (from_on IS NULL OR from_on <= @day) AND (to_on IS NULL OR to_on >= @day)
    ) ORDER BY p.sort_key, p.id`;
  return allRows(database, query, { unitId, day }).map((row) => toPersonRow(row, view));
}

/** People whose name is the same without accents. */
export function peopleNamed(database: Database, fullName: string, view: PeopleView): PersonRow[] {
  const query = `${personQuery} WHERE p.folded = @folded ORDER BY p.sort_key, p.id`;
  return allRows(database, query, { folded: searchText(fullName).folded }).map((row) => toPersonRow(row, view));
}

/** A person's full name, or null. */
export function personNameOf(database: Database, id: number): string | null {
  const row = oneRow(database, 'SELECT full_name FROM people WHERE id = @id', { id });
  return row === undefined ? null : String(row.full_name);
}

/** A person's stored name parts, or null. */
export function namePartsOf(
  database: Database,
  id: number,
): { familyName: string; middleName: string; givenName: string } | null {
  const row = oneRow(database, 'SELECT family_name, middle_name, given_name FROM people WHERE id = @id', { id });
  if (row === undefined) return null;
  return {
    familyName: String(row.family_name),
    middleName: String(row.middle_name),
    givenName: String(row.given_name),
  };
}

/** The columns of the details. */
export const detailColumns: Readonly<Record<PersonDetail, string>> = {
  nativePlace: 'native_place',
  residence: 'residence',
  nationality: 'nationality',
  personnelCode: 'personnel_code',
  qualification: 'qualification',
  phone: 'phone',
};

/** The details in a row of `people`. */
export function toPersonDetails(row: Row): PersonDetails {
  const known = personDetails.map((detail) => [detail, row[detailColumns[detail]] as string | null]);
  return Object.fromEntries(known) as Record<PersonDetail, string | null>;
}

/** The details of a person, or null. */
export function detailsOf(database: Database, id: number): PersonDetails | null {
  const row = oneRow(database, `SELECT ${Object.values(detailColumns).join(', ')} FROM people WHERE id = @id`, { id });
  return row === undefined ? null : toPersonDetails(row);
}

/** Adds a person. */
export function insertPerson(database: Database, person: PersonRecord): number {
  return insertRow(database, 'people', personColumns(person));
}

/** Writes some facts of a person. A new birth date brings its year along. */
export function updatePerson(database: Database, id: number, person: Partial<PersonRecord>): boolean {
  return updateRow(database, 'people', id, personColumns(person));
}

function personColumns(person: Partial<PersonRecord>): Record<string, string | number | null> {
  const columns: Record<string, string | number | null> = {};
  if (person.fullName !== undefined) {
    const parts = splitPersonName(person.fullName, splitOptions(person.fullName, person.givenName ?? null));
    Object.assign(columns, {
      full_name: person.fullName,
      family_name: parts.familyName,
      middle_name: parts.middleName,
      given_name: parts.givenName,
      sort_key: personNameSortKey(parts),
      ...searchText(person.fullName),
    });
  }
  if (person.bornYear !== undefined) columns.born_year = person.bornYear;
  if (person.bornOn !== undefined) {
    columns.born_on = person.bornOn;
    if (person.bornOn !== null) columns.born_year = Number(person.bornOn.slice(0, 4));
  } else if (person.bornYear !== undefined) {
    columns.born_on = null;
  }
  if (person.gender !== undefined) columns.gender = person.gender;
  if (person.ethnicGroup !== undefined) columns.ethnic_group = person.ethnicGroup;
  if (person.isPartyMember !== undefined) columns.is_party_member = toInteger(person.isPartyMember);
  if (person.kind !== undefined) columns.kind = person.kind;
  if (person.nationalId !== undefined) columns.national_id = person.nationalId;
  if (person.startedOn !== undefined) columns.started_on = person.startedOn;
  if (person.note !== undefined) columns.note = person.note;
  for (const detail of personDetails) {
    const value = person[detail];
    if (value !== undefined) columns[detailColumns[detail]] = value;
  }
  return columns;
}

/** How to split a name whose given name the officer has corrected: as many words at its end, or at its start. */
function splitOptions(fullName: string, givenName: string | null): SplitNameOptions {
  if (givenName === null) return {};
  const givenWords = givenName.split(/\s+/).length;
  if (fullName.endsWith(givenName)) return { order: 'family-first', givenWords };
  if (fullName.startsWith(givenName)) return { order: 'given-first', givenWords };
  return {};
}

function toPersonRow(row: Row, view: PeopleView): PersonRow {
  const unitId = row.unit_id as number | null;
  return {
    id: Number(row.id),
    fullName: String(row.full_name),
    sortKey: String(row.sort_key),
    bornOn: row.born_on as string | null,
    bornYear: row.born_year as number | null,
    gender: row.gender as Gender | null,
    ethnicGroup: row.ethnic_group as string | null,
    isPartyMember: toBoolean(row.is_party_member),
    kind: row.kind as PersonKind | null,
    nationalId: row.national_id as string | null,
    startedOn: row.started_on as string | null,
    note: row.note as string | null,
    unitId,
    unitName: unitId === null ? null : view.nameOf(unitId),
    position: row.position as string | null,
    role: row.role as WorkRole | null,
    leftOn: row.left_on !== null && String(row.left_on) < view.today ? String(row.left_on) : null,
    awardCount: Number(row.award_count),
  };
}
