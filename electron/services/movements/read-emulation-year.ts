import type { FactOwner } from '#shared/contracts/facts.ts';
import type { EmulationMember } from '#shared/domain/targets/title-ratios.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { readOfficeMembers } from './read-office-members.ts';

/** Somebody of the office in a year, with what they registered for, were proposed for and received. */
export interface YearMember extends EmulationMember {
  readonly owner: FactOwner;
  readonly name: string;
  readonly sortKey: string;
  readonly unitId: number | null;
  readonly unitName: string | null;
}

/** Everybody of the office's year: its people, its collectives (the department itself left out), and the department. */
export interface EmulationYear {
  readonly people: readonly YearMember[];
  readonly collectives: readonly YearMember[];
  readonly office: readonly YearMember[];
}

/**
 * The people and collectives of the department and all under it, as at the end of the year (or today, in a year that still
 * runs), for the ratios and the coverage of registration. Companies and bodies outside the department are left out.
 */
export function readEmulationYear(context: ServiceContext, year: number): EmulationYear {
  const { database } = context;
  const directory = readUnitDirectory(database);
  const members = readOfficeMembers(context, year, directory);
  const { day } = members;
  const order = directory.orderOn(day);
  const awards = awardsOfYear(context, year);
  const names = new Map(
    allRows(database, 'SELECT id, full_name, sort_key FROM people').map((row) => [Number(row.id), row] as const),
  );
  const unitMember = (id: number): YearMember => ({
    owner: { kind: 'unit', id },
    name: directory.nameOn(id, day),
    sortKey: String(order.get(id) ?? 0).padStart(6, '0'),
    unitId: id,
    unitName: null,
    ...awards({ kind: 'unit', id }),
  });
  return {
    office: members.departments.map(unitMember),
    collectives: members.collectives.map(unitMember).sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1)),
    people: members.people
      .map(({ id, unitId }): YearMember => {
        const owner = { kind: 'person', id } as const;
        return {
          owner,
          name: String(names.get(id)?.full_name ?? ''),
          sortKey: String(names.get(id)?.sort_key ?? ''),
          unitId,
          unitName: directory.nameOn(unitId, day),
          ...awards(owner),
        };
      })
      .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1)),
  };
}

const nothing: ReadonlySet<string> = new Set();

/** Codes by whose they are: `person 5`, `unit 2`. */
type CodesByOwner = ReadonlyMap<string, ReadonlySet<string>>;

/** What everybody registered for, was proposed for and received for a year. Revoked awards do not count. */
function awardsOfYear(context: ServiceContext, year: number): (owner: FactOwner) => EmulationMember {
  const registered = codesByOwner(
    context,
    `SELECT r.person_id, r.unit_id, t.code FROM registrations r
      JOIN registration_awards a ON a.registration_id = r.id JOIN award_types t ON t.id = a.award_type_id
      WHERE r.year = @year`,
    year,
  );
  const proposed = codesByOwner(
    context,
    `SELECT p.person_id, p.unit_id, t.code FROM proposals p
      JOIN award_rounds r ON r.id = p.round_id JOIN award_types t ON t.id = p.award_type_id
      WHERE r.year = @year AND p.result IS NOT 'withdrawn' AND (p.person_id IS NOT NULL OR p.unit_id IS NOT NULL)`,
    year,
  );
  const granted = codesByOwner(
    context,
    `SELECT a.person_id, a.unit_id, t.code FROM awards a JOIN award_types t ON t.id = a.award_type_id
      WHERE a.year = @year AND a.status <> 'revoked' AND (a.person_id IS NOT NULL OR a.unit_id IS NOT NULL)`,
    year,
  );
  return ({ kind, id }) => {
    const key = `${kind} ${id}`;
    const of = (codes: CodesByOwner) => codes.get(key) ?? nothing;
    return { registered: of(registered), proposed: of(proposed), granted: of(granted) };
  };
}

function codesByOwner(context: ServiceContext, query: string, year: number): CodesByOwner {
  const codes = new Map<string, Set<string>>();
  for (const row of allRows(context.database, query, { year })) {
    const key = row.person_id === null ? `unit ${row.unit_id}` : `person ${row.person_id}`;
    const known = codes.get(key) ?? new Set();
    known.add(String(row.code));
    codes.set(key, known);
  }
  return codes;
}
