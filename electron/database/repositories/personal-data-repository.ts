import type { Database } from 'better-sqlite3';
import type { ErasedPerson, ListExport } from '#shared/contracts/personal-data.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import type { DossierLevel, RetentionFacts } from '#shared/domain/personal-data/retention.ts';
import { allRows, insertRow } from '../rows.ts';

/** So many of the newest entries are listed. */
const MOST_LISTED = 1000;

/** Who decides a proposal, as the level of its dossier. */
const levelOfDecider: Record<string, DossierLevel> = {
  department: 'grassroots',
  province: 'province',
  ministry: 'province',
  'prime-minister': 'government',
  president: 'state',
};

/** What decides for how long the data of people is kept, by person. `personId` null: of everybody. */
export function retentionFacts(
  database: Database,
  today: string,
  personId: number | null = null,
): ReadonlyMap<number, RetentionFacts> {
  const only = { personId };
  const people = new Map<number, { dossiers: RetentionFacts['dossiers'][number][]; last: string | null | undefined }>();
  const of = (id: number) => {
    const known = people.get(id) ?? { dossiers: [], last: undefined };
    people.set(id, known);
    return known;
  };
  for (const { id } of allRows(database, 'SELECT id FROM people WHERE @personId IS NULL OR id = @personId', only)) {
    of(Number(id));
  }
  const places = allRows(
    database,
    `SELECT person_id, max(coalesce(to_on, '9999-12-31')) AS last FROM memberships
     WHERE @personId IS NULL OR person_id = @personId GROUP BY person_id`,
    only,
  );
  for (const { person_id, last } of places) of(Number(person_id)).last = String(last);
  const awards = allRows(
    database,
    `SELECT a.person_id, a.year, coalesce(d.level, t.level) AS level, coalesce(d.signed_on, a.old_decided_on) AS decided_on
     FROM awards a JOIN award_types t ON t.id = a.award_type_id LEFT JOIN decisions d ON d.id = a.decision_id
     WHERE a.person_id IS NOT NULL AND (@personId IS NULL OR a.person_id = @personId)`,
    only,
  );
  for (const { person_id, year, level, decided_on } of awards) {
    const on = decided_on === null ? null : String(decided_on);
    of(Number(person_id)).dossiers.push({ level: String(level) as DossierLevel, on, year: Number(year) });
  }
  const proposals = allRows(
    database,
    `SELECT p.person_id, p.decider, r.year, p.result_on FROM proposals p JOIN award_rounds r ON r.id = p.round_id
     WHERE p.person_id IS NOT NULL AND (@personId IS NULL OR p.person_id = @personId)`,
    only,
  );
  for (const { person_id, decider, year, result_on } of proposals) {
    const level = levelOfDecider[String(decider)] ?? 'state';
    const on = result_on === null ? null : String(result_on);
    of(Number(person_id)).dossiers.push({ level, on, year: Number(year) });
  }
  return new Map(
    [...people].map(([id, { dossiers, last }]) => [
      id,
      {
        dossiers,
        isWorking: last === undefined || last === null ? null : last >= today,
        leftOn: last === undefined || last === null || last >= today ? null : (last as IsoDate),
      },
    ]),
  );
}

/** Remembers that a list of people left the program. The log is only added to. */
export function insertListExport(database: Database, entry: Omit<ListExport, 'id'>): number {
  return insertRow(database, 'list_exports', {
    what: entry.what,
    way: entry.way,
    file_name: entry.fileName,
    people: entry.people,
    made_at: entry.madeAt,
    made_by: entry.madeBy,
  });
}

/** What left the program, newest first. */
export function listExports(database: Database): ListExport[] {
  return allRows(database, `SELECT * FROM list_exports ORDER BY id DESC LIMIT ${MOST_LISTED}`).map((row) => ({
    id: Number(row.id),
    what: String(row.what),
    way: String(row.way),
    fileName: row.file_name === null ? null : String(row.file_name),
    people: row.people === null ? null : Number(row.people),
    madeAt: String(row.made_at),
    madeBy: String(row.made_by),
  }));
}

/** Remembers that somebody was erased, without who it was. */
export function insertErasedPerson(database: Database, entry: Omit<ErasedPerson, 'id'>): void {
  insertRow(database, 'erased_people', {
    person_id: entry.personId,
    basis: entry.basis,
    reason: entry.reason,
    erased_at: entry.erasedAt,
    erased_by: entry.erasedBy,
  });
}

/** Whose data was erased, newest first. */
export function listErasedPeople(database: Database): ErasedPerson[] {
  return allRows(database, `SELECT * FROM erased_people ORDER BY id DESC LIMIT ${MOST_LISTED}`).map((row) => ({
    id: Number(row.id),
    personId: Number(row.person_id),
    basis: String(row.basis),
    reason: String(row.reason),
    erasedAt: String(row.erased_at),
    erasedBy: String(row.erased_by),
  }));
}
