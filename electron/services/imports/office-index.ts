import type { Gender } from '#shared/contracts/people.ts';
import { indexPeople, type KnownPerson, type PeopleIndex } from '#shared/domain/imports/match-person.ts';
import { type UnitMatch, unitMatcher } from '#shared/domain/imports/match-unit.ts';
import type { PersonDetails } from '#shared/domain/personal-data/person-detail.ts';
import { detailColumns, toPersonDetails } from '../../database/repositories/person-repository.ts';
import { allRows, oneNumber } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** A person's newest membership. */
export interface CurrentMembership {
  readonly id: number;
  readonly unitId: number;
  readonly position: string | null;
}

/** What the records hold of a person, to compare a row with. */
export interface StoredPerson extends PersonDetails {
  readonly fullName: string;
  readonly bornOn: string | null;
  readonly bornYear: number | null;
  readonly gender: string | null;
  readonly ethnicGroup: string | null;
  readonly isPartyMember: boolean | null;
  readonly kind: string | null;
  readonly nationalId: string | null;
  readonly startedOn: string | null;
  readonly note: string | null;
}

/** The records as matching needs them, read once for a draft. */
export interface OfficeIndex {
  readonly people: PeopleIndex;
  readonly stored: ReadonlyMap<number, StoredPerson>;
  readonly memberships: ReadonlyMap<number, CurrentMembership>;
  readonly matchUnit: (text: string) => UnitMatch;
  /** The office itself. */
  readonly rootUnitId: number | null;
}

/** Reads all people with their units, and all names of units. */
export function readOfficeIndex(context: ServiceContext): OfficeIndex {
  const { database } = context;
  const unitIds = new Map<number, number[]>();
  const memberships = new Map<number, CurrentMembership>();
  const query = `SELECT id, person_id, unit_id, position FROM memberships
    ORDER BY coalesce(to_on, '9999-12-31') DESC, coalesce(from_on, '') DESC, id DESC`;
  for (const row of allRows(database, query)) {
    const personId = Number(row.person_id);
    const unitId = Number(row.unit_id);
    const units = unitIds.get(personId);
    if (units) units.push(unitId);
    else {
      unitIds.set(personId, [unitId]);
      memberships.set(personId, { id: Number(row.id), unitId, position: row.position as string | null });
    }
  }
  const stored = new Map<number, StoredPerson>();
  const known: KnownPerson[] = [];
  for (const row of allRows(
    database,
    `SELECT id, full_name, folded, born_on, born_year, gender, national_id, ethnic_group, is_party_member, kind, started_on, note,
      ${Object.values(detailColumns).join(', ')} FROM people`,
  )) {
    const id = Number(row.id);
    const person = {
      fullName: String(row.full_name),
      bornOn: row.born_on as string | null,
      bornYear: row.born_year as number | null,
      gender: row.gender as Gender | null,
      nationalId: row.national_id as string | null,
    };
    stored.set(id, {
      ...person,
      ethnicGroup: row.ethnic_group as string | null,
      isPartyMember: row.is_party_member === null ? null : row.is_party_member === 1,
      kind: row.kind as string | null,
      startedOn: row.started_on as string | null,
      note: row.note as string | null,
      ...toPersonDetails(row),
    });
    known.push({
      id,
      ...person,
      folded: String(row.folded),
      unitIds: unitIds.get(id) ?? [],
      position: memberships.get(id)?.position ?? null,
    });
  }
  const root = oneNumber(
    database,
    "SELECT id FROM units WHERE kind = 'department' AND dissolved_on IS NULL ORDER BY sort_order, id LIMIT 1",
  );
  const rootUnitId = root === 0 ? null : root;
  return {
    people: indexPeople(known),
    stored,
    memberships,
    matchUnit: unitMatcher(unitNames(context), rootUnitId),
    rootUnitId,
  };
}

function unitNames(context: ServiceContext) {
  const query = `SELECT n.unit_id, n.name, n.short_name, u.dissolved_on FROM unit_names n JOIN units u ON u.id = n.unit_id`;
  return allRows(context.database, query).flatMap((row) => {
    const unit = { unitId: Number(row.unit_id), isDissolved: row.dissolved_on !== null };
    const names = [row.name, row.short_name].filter((name) => name !== null && name !== '');
    return names.map((name) => ({ ...unit, name: String(name) }));
  });
}
