import type { UnitDirectory } from '#shared/domain/units/unit-directory.ts';
import { allRows } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** Who belongs to the office in a year: people with their unit, collectives (the department itself left out), and the department. */
export interface OfficeMembers {
  /** The last day of the year, or today in a year that still runs. */
  readonly day: string;
  readonly people: readonly { readonly id: number; readonly unitId: number }[];
  readonly collectives: readonly number[];
  readonly departments: readonly number[];
}

/**
 * The people and collectives of the department and all under it, as at the end of the year (or today, in a year that still
 * runs). Companies and bodies outside the department are left out. A person of several units counts in the newest.
 */
export function readOfficeMembers(context: ServiceContext, year: number, directory: UnitDirectory): OfficeMembers {
  const { database } = context;
  const yearEnd = `${year}-12-31`;
  const today = context.today();
  const day = today < yearEnd ? today : yearEnd;
  const departments = allRows(
    database,
    "SELECT id FROM units WHERE kind = 'department' AND (dissolved_on IS NULL OR dissolved_on > @day)",
    { day },
  ).map((row) => Number(row.id));
  const ofOffice = new Set(departments.flatMap((id) => [...directory.subtreeOn(id, day)]));
  const standing = allRows(
    database,
    `SELECT id FROM units WHERE kind NOT IN ('department', 'enterprise', 'outside-body')
      AND (founded_on IS NULL OR founded_on <= @day) AND (dissolved_on IS NULL OR dissolved_on > @day)`,
    { day },
  ).map((row) => Number(row.id));
  // SQLite takes the unit from the row that holds the greatest day.
  const people = allRows(
    database,
    `SELECT person_id, unit_id, max(coalesce(from_on, '')) FROM memberships
      WHERE (from_on IS NULL OR from_on <= @day) AND (to_on IS NULL OR to_on >= @day) GROUP BY person_id`,
    { day },
  );
  return {
    day,
    departments,
    collectives: standing.filter((id) => ofOffice.has(id)),
    people: people
      .map((row) => ({ id: Number(row.person_id), unitId: Number(row.unit_id) }))
      .filter(({ unitId }) => ofOffice.has(unitId)),
  };
}
