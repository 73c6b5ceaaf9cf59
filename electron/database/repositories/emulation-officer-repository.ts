import type { Database } from 'better-sqlite3';
import type { Education } from '#shared/domain/statistics/emulation-officer.ts';
import { allRows, insertRow, type Row, toBoolean, toInteger, updateRow } from '../rows.ts';

/** An officer as kept, with the person's own facts. */
export interface EmulationOfficerRecord {
  readonly id: number;
  readonly personId: number;
  readonly fullName: string;
  readonly gender: 'male' | 'female' | null;
  readonly bornOn: string | null;
  readonly bornYear: number | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly isFullTime: boolean | null;
  readonly education: Education | null;
  readonly note: string | null;
}

/** What is entered of an officer. */
export type EmulationOfficerColumns = Omit<
  EmulationOfficerRecord,
  'id' | 'fullName' | 'gender' | 'bornOn' | 'bornYear'
>;

/** Everybody who does or did emulation work, in the order of names. */
export function listEmulationOfficers(database: Database): EmulationOfficerRecord[] {
  return allRows(
    database,
    `SELECT o.*, p.full_name, p.gender, p.born_on, p.born_year FROM emulation_officers o
     JOIN people p ON p.id = o.person_id ORDER BY p.sort_key, o.id`,
  ).map(toOfficer);
}

/** Adds an officer (`id` null) or writes one anew; null where there is no such officer. */
export function writeEmulationOfficer(
  database: Database,
  id: number | null,
  officer: EmulationOfficerColumns,
): number | null {
  const columns = {
    person_id: officer.personId,
    from_on: officer.fromOn,
    to_on: officer.toOn,
    is_full_time: toInteger(officer.isFullTime),
    education: officer.education,
    note: officer.note,
  };
  if (id === null) return insertRow(database, 'emulation_officers', columns);
  return updateRow(database, 'emulation_officers', id, columns) ? id : null;
}

function toOfficer(row: Row): EmulationOfficerRecord {
  return {
    id: Number(row.id),
    personId: Number(row.person_id),
    fullName: String(row.full_name),
    gender: row.gender as 'male' | 'female' | null,
    bornOn: row.born_on as string | null,
    bornYear: row.born_year as number | null,
    fromOn: row.from_on as string | null,
    toOn: row.to_on as string | null,
    isFullTime: toBoolean(row.is_full_time),
    education: row.education as Education | null,
    note: row.note as string | null,
  };
}
