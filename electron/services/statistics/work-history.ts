import { groupOfWork, type RecipientGroup } from '#shared/domain/statistics/recipient-group.ts';
import { statement } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** Leader or direct worker, and the unit, on a day. */
export interface WorkOnDay {
  readonly role: 'leader' | 'direct-worker' | null;
  readonly unitId: number;
}

type Line = readonly [
  personId: number,
  unitId: number,
  role: WorkOnDay['role'],
  fromOn: string | null,
  toOn: string | null,
];

/** Where and as what people worked on any day: all memberships, read once. */
export interface WorkHistory {
  /** The membership that held on the day, the newest of several; null: none is known. */
  on(personId: number, day: string): WorkOnDay | null;
  /** The group of the day as the work history tells it. */
  groupOn(personId: number, day: string): RecipientGroup | null;
}

/** Reads every membership of the file. */
export function readWorkHistory(database: ServiceContext['database']): WorkHistory {
  const lines = statement(
    database,
    `SELECT person_id, unit_id, role, from_on, to_on FROM memberships
     ORDER BY coalesce(to_on, '9999-12-31') DESC, coalesce(from_on, '') DESC, id DESC`,
  )
    .raw()
    .all() as Line[];
  const ofPeople = new Map<number, Line[]>();
  for (const line of lines) {
    const known = ofPeople.get(line[0]);
    if (known) known.push(line);
    else ofPeople.set(line[0], [line]);
  }
  const kinds = new Map(
    (statement(database, 'SELECT id, kind FROM units').raw().all() as [number, string][]).map(([id, kind]) => [
      id,
      kind,
    ]),
  );
  const on = (personId: number, day: string): WorkOnDay | null => {
    // By place: taking a line apart costs as much again as the whole search.
    const held = ofPeople.get(personId)?.find((line) => (line[3] ?? '') <= day && (line[4] ?? '9999-12-31') >= day);
    return held === undefined ? null : { role: held[2], unitId: held[1] };
  };
  return {
    on,
    groupOn(personId, day) {
      const work = on(personId, day);
      return work === null ? null : groupOfWork({ role: work.role, unitKind: kinds.get(work.unitId) ?? null });
    },
  };
}
