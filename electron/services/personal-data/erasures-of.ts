import { listErasedPeople } from '../../database/repositories/personal-data-repository.ts';
import { oneRow } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import type { Erasure } from './erasure-record.ts';

type Database = ServiceContext['database'];

/** What the open file itself knows of its erasures, to be remembered outside of it. */
export function erasuresOf(database: Database): readonly Erasure[] {
  return listErasedPeople(database).map(({ personId, basis, reason, erasedAt, erasedBy }) => ({
    ...{ personId, basis, reason, erasedAt, erasedBy },
    origin: originOf(database, personId),
  }));
}

/** Whether a file itself knows that somebody was erased. */
export function isErased(database: Database, personId: number): boolean {
  return oneRow(database, 'SELECT 1 FROM erased_people WHERE person_id = @personId', { personId }) !== undefined;
}

/** The step that entered a person, by which copies that went their own ways tell people of one number apart; null where the log does not say. */
export function originOf(database: Database, personId: number): string | null {
  const row = oneRow(
    database,
    `SELECT s.id, s.made_at FROM changes c JOIN change_sets s ON s.id = c.change_set_id
     WHERE c.table_name = 'people' AND c.before IS NULL AND json_extract(c.after, '$.id') = @personId ORDER BY c.id LIMIT 1`,
    { personId },
  );
  return row === undefined ? null : `${row.id} ${row.made_at}`;
}
