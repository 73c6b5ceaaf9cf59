import type { FactOwner } from '#shared/contracts/facts.ts';
import type { EmulationMember } from '#shared/domain/targets/title-ratios.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

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
  const yearEnd = `${year}-12-31`;
  const today = context.today();
  const day = today < yearEnd ? today : yearEnd;
  const directory = readUnitDirectory(database);
  const order = directory.orderOn(day);
  const departments = allRows(
    database,
    "SELECT id FROM units WHERE kind = 'department' AND (dissolved_on IS NULL OR dissolved_on > @day)",
    { day },
  ).map((row) => Number(row.id));
  const ofOffice = new Set(departments.flatMap((id) => [...directory.subtreeOn(id, day)]));
  const awards = awardsOfYear(context, year);

  const unitMember = (id: number): YearMember => ({
    owner: { kind: 'unit', id },
    name: directory.nameOn(id, day),
    sortKey: String(order.get(id) ?? 0).padStart(6, '0'),
    unitId: id,
    unitName: null,
    ...awards({ kind: 'unit', id }),
  });
  const standing = allRows(
    database,
    `SELECT id FROM units WHERE kind NOT IN ('department', 'enterprise', 'outside-body')
      AND (founded_on IS NULL OR founded_on <= @day) AND (dissolved_on IS NULL OR dissolved_on > @day)`,
    { day },
  ).map((row) => Number(row.id));
  const people = allRows(
    database,
    `SELECT p.id, p.full_name, p.sort_key, m.unit_id FROM people p
      JOIN memberships m ON m.id = (SELECT id FROM memberships WHERE person_id = p.id
        AND (from_on IS NULL OR from_on <= @day) AND (to_on IS NULL OR to_on >= @day)
        ORDER BY coalesce(from_on, '') DESC LIMIT 1)`,
    { day },
  );
  return {
    office: departments.map(unitMember),
    collectives: standing
      .filter((id) => ofOffice.has(id))
      .map(unitMember)
      .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1)),
    people: people
      .filter((row) => row.unit_id !== null && ofOffice.has(Number(row.unit_id)))
      .map((row): YearMember => {
        const owner = { kind: 'person', id: Number(row.id) } as const;
        const unitId = Number(row.unit_id);
        return {
          owner,
          name: String(row.full_name),
          sortKey: String(row.sort_key),
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
