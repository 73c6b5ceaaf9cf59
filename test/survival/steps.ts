import type { Database } from 'better-sqlite3';
import { inChangeSet } from '#electron/database/change-set.ts';
import { closeDatabase, openDatabase } from '#electron/database/open-database.ts';
import { insertPerson } from '#electron/database/repositories/person-repository.ts';
import { insertRow } from '#electron/database/rows.ts';

/** How many people a step adds: steps differ, so that a half one is seen. */
export const sizeOf = (step: number): number => 1 + ((step * 7) % 23);

const unknown = {
  ...{ bornOn: null, bornYear: null, gender: null, ethnicGroup: null, isPartyMember: null, kind: null },
  ...{ nationalId: null, startedOn: null },
};

/** One named step, with rows of two tables added and changed again within it. */
export function writeStep(database: Database, step: number): void {
  const name = { label: `Bước ${step}`, madeBy: 'Máy thử', madeAt: new Date().toISOString() };
  inChangeSet(database, name, () => {
    const unitId = database.prepare('SELECT min(id) FROM units').pluck().get() as number;
    for (let number = 1; number <= sizeOf(step); number++) {
      const personId = insertPerson(database, { fullName: `Nông Thị Bước ${step}`, ...unknown, note: `dở ${step}` });
      insertRow(database, 'memberships', { person_id: personId, unit_id: unitId });
    }
    database.prepare('UPDATE people SET note = ? WHERE note = ?').run(`đủ ${step}`, `dở ${step}`);
  });
}

/** What stands in a file after it was opened again. */
export interface Survival {
  /** The newest step; all before it are there too. */
  readonly last: number;
  /** What is wrong, in words; null: nothing. */
  readonly problem: string | null;
}

/**
 * Opens a file as the program does and looks at everything: pages, references, that the steps are those from 1 on without a gap,
 * that each is whole in its tables and in the log, and that nothing of a half one is there.
 */
export function surviving(file: string): Survival {
  let database: Database;
  try {
    database = openDatabase(file, () => {});
  } catch (error) {
    return {
      last: 0,
      problem: `does not open: ${JSON.stringify(error instanceof Error && 'failure' in error ? error.failure : String(error))}`,
    };
  }
  try {
    const last = database.prepare("SELECT count(*) FROM change_sets WHERE label LIKE 'Bước %'").pluck().get() as number;
    return { last, problem: problemOf(database, last) };
  } finally {
    closeDatabase(database);
  }
}

function problemOf(database: Database, last: number): string | null {
  const pages = database.pragma('integrity_check(1)', { simple: true });
  if (pages !== 'ok') return `pages: ${pages}`;
  if ((database.pragma('foreign_key_check') as unknown[]).length > 0) return 'references';
  const half = database.prepare("SELECT count(*) FROM people WHERE note LIKE 'dở%'").pluck().get() as number;
  if (half > 0) return `${half} rows of half a step`;
  const open = database.prepare('SELECT count(*) FROM open_change_set').pluck().get() as number;
  if (open > 0) return 'a step is open';
  const counted = new Map(
    database
      .prepare(
        `SELECT p.note, count(DISTINCT p.id) AS people, count(m.id) AS memberships FROM people p LEFT JOIN memberships m ON m.person_id = p.id
         WHERE p.note LIKE 'đủ %' GROUP BY p.note`,
      )
      .all()
      .map((row) => [(row as { note: string }).note, row as { people: number; memberships: number }]),
  );
  const logged = new Map(
    database
      .prepare(
        "SELECT s.label, count(*) AS changes FROM change_sets s JOIN changes c ON c.change_set_id = s.id WHERE s.label LIKE 'Bước %' GROUP BY s.id",
      )
      .all()
      .map((row) => [(row as { label: string }).label, (row as { changes: number }).changes]),
  );
  if (counted.size !== last || logged.size !== last)
    return `${counted.size} steps in the records, ${logged.size} in the log, ${last} named`;
  for (let step = 1; step <= last; step++) {
    const found = counted.get(`đủ ${step}`);
    const size = sizeOf(step);
    if (found?.people !== size || found.memberships !== size) return `step ${step} is not whole`;
    if (logged.get(`Bước ${step}`) !== 3 * size) return `step ${step} is not whole in the log`;
  }
  return null;
}
