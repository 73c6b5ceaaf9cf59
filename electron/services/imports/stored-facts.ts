import type { AwardType } from '#shared/contracts/awards.ts';
import type { ImportValues } from '#shared/domain/imports/import-values.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { registrationsOfYear } from '../../database/repositories/registration-repository.ts';
import { allRows } from '../../database/rows.ts';
import { searchText } from '../../database/search-text.ts';
import type { ServiceContext } from '../service-context.ts';

type Registration = ReturnType<typeof registrationsOfYear>[number];

/** What the records already hold of the years a file speaks of. Keys name the owner: `person 12`, `unit 3`. */
export interface StoredFacts {
  readonly types: ReadonlyMap<string, AwardType>;
  hasAward(owner: string, typeId: number, year: number): boolean;
  rating(owner: string, year: number): string | null;
  registration(owner: string, year: number): Registration | null;
  /** Whether the list of the draft's round has them already. */
  isProposed(owner: string, typeId: number): boolean;
  initiative(
    name: string,
    year: number,
  ): { readonly id: number; readonly authorIds: readonly number[]; readonly state: string } | null;
}

/** Reads awards, ratings, registrations and initiatives of some years, and the list of a round. */
export function readStoredFacts(
  context: ServiceContext,
  years: ReadonlySet<number>,
  roundId: number | null,
): StoredFacts {
  const { database } = context;
  const list = JSON.stringify([...years]);
  const inYears = 'year IN (SELECT value FROM json_each(@list))';
  const ownerOf = (row: { person_id?: unknown; unit_id?: unknown }) =>
    row.person_id === null || row.person_id === undefined ? `unit ${row.unit_id}` : `person ${row.person_id}`;
  const awards = new Set(
    allRows(
      database,
      `SELECT person_id, unit_id, award_type_id, year FROM awards WHERE ${inYears} AND status <> 'revoked'`,
      { list },
    ).map((row) => `${ownerOf(row)} ${row.award_type_id} ${row.year}`),
  );
  const ratings = new Map(
    allRows(database, `SELECT person_id, unit_id, year, rating FROM ratings WHERE ${inYears}`, { list }).map((row) => [
      `${ownerOf(row)} ${row.year}`,
      String(row.rating),
    ]),
  );
  const registrations = new Map<string, Registration>();
  for (const year of years) {
    for (const registration of registrationsOfYear(database, year))
      registrations.set(`${registration.owner.kind} ${registration.owner.id} ${year}`, registration);
  }
  const proposed = new Set(
    allRows(database, 'SELECT person_id, unit_id, award_type_id FROM proposals WHERE round_id = @roundId', {
      roundId,
    }).map((row) => `${ownerOf(row)} ${row.award_type_id}`),
  );
  const initiatives = new Map<string, { id: number; authorIds: number[]; state: string }>();
  const query = `SELECT i.id, i.folded, i.year, i.state, a.person_id FROM initiatives i
    LEFT JOIN initiative_authors a ON a.initiative_id = i.id WHERE ${inYears}`;
  for (const row of allRows(database, query, { list })) {
    const key = `${row.folded} ${row.year}`;
    const known = initiatives.get(key) ?? { id: Number(row.id), authorIds: [], state: String(row.state) };
    if (row.person_id !== null) known.authorIds.push(Number(row.person_id));
    initiatives.set(key, known);
  }
  return {
    types: new Map(listAwardTypes(database).map((type) => [type.code, type])),
    hasAward: (owner, typeId, year) => awards.has(`${owner} ${typeId} ${year}`),
    rating: (owner, year) => ratings.get(`${owner} ${year}`) ?? null,
    registration: (owner, year) => registrations.get(`${owner} ${year}`) ?? null,
    isProposed: (owner, typeId) => proposed.has(`${owner} ${typeId}`),
    initiative: (name, year) => initiatives.get(`${searchText(name).folded} ${year}`) ?? null,
  };
}

/** Every year that rows speak of. */
export function yearsOf(rows: readonly { readonly values: ImportValues }[], year: number | null): Set<number> {
  const years = new Set<number>(year === null ? [] : [year]);
  for (const { values } of rows) {
    if (values.year !== undefined) years.add(values.year);
    for (const each of values.awardYears ?? []) years.add(each);
    for (const each of Object.keys(values.ratings ?? {})) years.add(Number(each));
    if (values.recognizedOn !== undefined) years.add(Number(values.recognizedOn.slice(0, 4)));
  }
  return years;
}
