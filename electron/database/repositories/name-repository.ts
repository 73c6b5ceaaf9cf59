import type { Database } from 'better-sqlite3';
import type { NameKey, NameProfile, WorkPeriod } from '#shared/domain/names/same-person.ts';
import { allRows, deleteRow, insertRow, oneRow, statement } from '../rows.ts';
import { searchText } from '../search-text.ts';

/** What likely doubles are looked for by, of everybody. */
export function nameKeys(database: Database): NameKey[] {
  const spellings = otherSpellings(database, null);
  return allRows(database, 'SELECT id, full_name, born_on, born_year, national_id FROM people ORDER BY id').map(
    (row) => ({
      id: Number(row.id),
      fullName: String(row.full_name),
      otherSpellings: spellings.get(Number(row.id)) ?? [],
      bornOn: row.born_on as string | null,
      bornYear: row.born_year as number | null,
      nationalId: row.national_id as string | null,
    }),
  );
}

/** What is compared of some people. Units are called as `nameOf` says. */
export function nameProfiles(
  database: Database,
  ids: readonly number[],
  nameOf: (unitId: number) => string,
): ReadonlyMap<number, NameProfile> {
  const chosen = { ids: JSON.stringify(ids) };
  const within = 'IN (SELECT value FROM json_each(@ids))';
  const spellings = otherSpellings(database, ids);
  const work = new Map<number, WorkPeriod[]>();
  for (const row of allRows(database, `SELECT * FROM memberships WHERE person_id ${within}`, chosen)) {
    const unitId = Number(row.unit_id);
    push(work, Number(row.person_id), {
      unitId,
      unitName: nameOf(unitId),
      fromOn: row.from_on as string | null,
      toOn: row.to_on as string | null,
    });
  }
  const decisions = new Map<number, number[]>();
  const years = new Map<number, Set<number>>();
  const addYear = (id: number, year: number) => years.set(id, (years.get(id) ?? new Set()).add(year));
  for (const row of allRows(
    database,
    `SELECT person_id, decision_id, year FROM awards WHERE person_id ${within}`,
    chosen,
  )) {
    if (row.decision_id !== null) push(decisions, Number(row.person_id), Number(row.decision_id));
    addYear(Number(row.person_id), Number(row.year));
  }
  for (const row of allRows(database, `SELECT person_id, year FROM ratings WHERE person_id ${within}`, chosen)) {
    addYear(Number(row.person_id), Number(row.year));
  }
  const people = allRows(database, `SELECT * FROM people WHERE id ${within}`, chosen);
  return new Map(
    people.map((row) => {
      const id = Number(row.id);
      return [
        id,
        {
          id,
          fullName: String(row.full_name),
          otherSpellings: spellings.get(id) ?? [],
          bornOn: row.born_on as string | null,
          bornYear: row.born_year as number | null,
          gender: row.gender as 'male' | 'female' | null,
          nationalId: row.national_id as string | null,
          work: work.get(id) ?? [],
          decisionIds: decisions.get(id) ?? [],
          years: [...(years.get(id) ?? [])],
        },
      ];
    }),
  );
}

/** Other spellings of some people, or (null) of all. */
export function otherSpellings(database: Database, ids: readonly number[] | null): ReadonlyMap<number, string[]> {
  const spellings = new Map<number, string[]>();
  const where = 'WHERE @ids IS NULL OR person_id IN (SELECT value FROM json_each(@ids))';
  const query = `SELECT person_id, full_name FROM person_spellings ${where} ORDER BY id`;
  for (const row of allRows(database, query, { ids: ids === null ? null : JSON.stringify(ids) })) {
    push(spellings, Number(row.person_id), String(row.full_name));
  }
  return spellings;
}

/** Keeps another spelling of a person's name; one that is kept already, or is the name itself, is not kept twice. */
export function keepSpelling(
  database: Database,
  personId: number,
  fullName: string,
  origin: 'merge' | 'correction',
): void {
  const isKnown = oneRow(
    database,
    `SELECT 1 FROM person_spellings WHERE person_id = @personId AND full_name = @fullName
     UNION ALL SELECT 1 FROM people WHERE id = @personId AND full_name = @fullName`,
    { personId, fullName },
  );
  if (isKnown !== undefined) return;
  insertRow(database, 'person_spellings', {
    person_id: personId,
    full_name: fullName,
    ...searchText(fullName),
    origin,
  });
}

/** Pairs that the officer has called two people. */
export function differentPairs(database: Database): { id: number; firstId: number; secondId: number }[] {
  return allRows(database, 'SELECT * FROM different_people ORDER BY id DESC').map((row) => ({
    id: Number(row.id),
    firstId: Number(row.person_id),
    secondId: Number(row.other_id),
  }));
}

/** Remembers that two records are two people; once is enough. */
export function rememberDifferent(database: Database, a: number, b: number): void {
  const pair = { person_id: Math.min(a, b), other_id: Math.max(a, b) };
  const isKnown = oneRow(
    database,
    'SELECT 1 FROM different_people WHERE person_id = @person_id AND other_id = @other_id',
    pair,
  );
  if (isKnown === undefined) insertRow(database, 'different_people', pair);
}

/** Spellings that were called right: the person's number and the name, letter for letter. */
export function acceptedSpellings(database: Database): ReadonlySet<string> {
  return new Set(
    allRows(database, 'SELECT person_id, full_name FROM accepted_spellings').map(
      (row) => `${row.person_id} ${row.full_name}`,
    ),
  );
}

/** How signed decisions print some people's names where that differs from the record, most frequent first. */
export function printedNames(
  database: Database,
  ids: readonly number[],
): ReadonlyMap<number, { name: string; count: number }[]> {
  const printed = new Map<number, { name: string; count: number }[]>();
  const query = `SELECT a.person_id, a.recipient_name, count(*) AS times FROM awards a JOIN people p ON p.id = a.person_id
    WHERE a.person_id IN (SELECT value FROM json_each(@ids)) AND a.decision_id IS NOT NULL
      AND a.recipient_name <> p.full_name
    GROUP BY a.person_id, a.recipient_name ORDER BY times DESC`;
  for (const row of allRows(database, query, { ids: JSON.stringify(ids) })) {
    push(printed, Number(row.person_id), { name: String(row.recipient_name), count: Number(row.times) });
  }
  return printed;
}

/** Writes a person's name anew on awards of earlier years that no decision of the file stands behind; how many. */
export function renameOldAwards(database: Database, personId: number, from: string, to: string): number {
  const query = `UPDATE awards SET recipient_name = @to
    WHERE person_id = @personId AND decision_id IS NULL AND recipient_name = @from`;
  return statement(database, query).run({ personId, from, to }).changes;
}

/** Takes away what was decided about the names of a person who is removed. */
export function forgetNameDecisions(database: Database, personId: number): void {
  const owned = [
    ['person_spellings', 'person_id = @personId'],
    ['accepted_spellings', 'person_id = @personId'],
    ['different_people', 'person_id = @personId OR other_id = @personId'],
  ] as const;
  for (const [table, where] of owned) {
    for (const row of allRows(database, `SELECT id FROM ${table} WHERE ${where}`, { personId })) {
      deleteRow(database, table, Number(row.id));
    }
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
