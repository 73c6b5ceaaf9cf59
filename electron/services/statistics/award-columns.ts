import { awardStatuses, awardSubjects } from '#shared/contracts/awards.ts';
import type { RecipientGroup } from '#shared/domain/statistics/recipient-group.ts';
import type { StatisticsKind } from '#shared/domain/statistics/statistics-kind.ts';
import { statement } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { lazily } from './lazily.ts';

type Database = ServiceContext['database'];

/** What 200,000 awards tell by numbers. 0: none. What most tables do not ask about is read when it is first asked for. */
export interface AwardColumns {
  readonly size: number;
  readonly ids: () => Int32Array;
  readonly typeIds: Int32Array;
  readonly decisionIds: () => Int32Array;
  readonly personIds: Int32Array;
  /** The collective's own unit, else the unit of the person's time. */
  readonly unitIds: () => Int32Array;
  /** The unit whose own award it is; 0: a person's, or of no unit here. */
  readonly ownUnitIds: Int32Array;
  readonly years: Int32Array;
  /** Places in `awardSubjects` and `awardStatuses`. */
  readonly subjects: Int32Array;
  readonly statuses: Int32Array;
}

type Run = readonly [
  year: number,
  subject: (typeof awardSubjects)[number],
  status: (typeof awardStatuses)[number],
  typeId: number,
  size: number,
  personIds: string,
  /** Of awards of people: null. */
  ownUnitIds: string | null,
];

/**
 * Every award that is not revoked, in the order of an index that holds nothing else: awards of one year, subject, status and type
 * stand together there and are told once. SQLite writes the other columns as texts of numbers, which are read back faster than the
 * driver makes rows of them (measured over 200,000 awards: half the time).
 */
export function readAwardColumns(database: Database): AwardColumns {
  const runs = statement(
    database,
    `SELECT year, subject, status, award_type_id, count(*), group_concat(coalesce(person_id, 0)),
       group_concat(coalesce(unit_id, 0)) FILTER (WHERE subject <> 'person')
     FROM awards INDEXED BY awards_by_year WHERE status <> 'revoked' GROUP BY year, subject, status, award_type_id`,
  )
    .raw()
    .all() as Run[];
  const size = runs.reduce((sum, run) => sum + run[4], 0);
  const [typeIds, personIds, years] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const [subjects, statuses, ownUnitIds] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let start = 0;
  for (const [year, subject, status, typeId, length, people, units] of runs) {
    const end = start + length;
    years.fill(year, start, end);
    subjects.fill(awardSubjects.indexOf(subject), start, end);
    statuses.fill(awardStatuses.indexOf(status), start, end);
    typeIds.fill(typeId, start, end);
    readNumbers(people, personIds, start);
    readNumbers(units ?? '', ownUnitIds, start);
    start = end;
  }
  const column = (expression: string) =>
    lazily(() => {
      const numbers = new Int32Array(size);
      const query = `SELECT group_concat(${expression}) FROM awards INDEXED BY awards_by_year WHERE status <> 'revoked'`;
      readNumbers((statement(database, query).raw().get() as [string | null])[0] ?? '', numbers, 0);
      return numbers;
    });
  return {
    ...{ size, typeIds, personIds, ownUnitIds, years, subjects, statuses },
    ids: column('id'),
    decisionIds: column('coalesce(decision_id, 0)'),
    unitIds: column('coalesce(unit_id, home_unit_id, 0)'),
  };
}

/** The prize of each award in the order of the columns; 0 where none is entered. */
export function readAmounts(database: Database, ids: Int32Array): Float64Array {
  const paid = new Map(
    statement(database, 'SELECT id, amount FROM awards WHERE amount > 0').raw().all() as [number, number][],
  );
  return Float64Array.from(ids, (id) => paid.get(id) ?? 0);
}

/** Whole numbers from 0 on, parted by commas, written from a place on. */
function readNumbers(text: string, into: Int32Array, start: number): void {
  if (text === '') return;
  let number = 0;
  let place = start;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === COMMA) {
      into[place++] = number;
      number = 0;
    } else number = number * 10 + code - ZERO;
  }
  into[place] = number;
}

const COMMA = 44;
const ZERO = 48;

/** What only few awards tell, by the award's number: entered for statistics, or of old awards without a decision record. */
export function readRareFacts(database: Database) {
  const rows = statement(
    database,
    `SELECT id, recipient_group, statistics_kind, decision_id IS NULL, old_decided_on, old_issuer,
       person_id IS NULL AND unit_id IS NULL, recipient_name FROM awards
     WHERE decision_id IS NULL OR recipient_group IS NOT NULL OR statistics_kind IS NOT NULL
       OR (person_id IS NULL AND unit_id IS NULL)`,
  )
    .raw()
    .all() as RareLine[];
  const groups = new Map<number, RecipientGroup>();
  const kinds = new Map<number, StatisticsKind>();
  const days = new Map<number, string>();
  const issuers = new Map<number, string>();
  const strangers = new Map<number, string>();
  for (const [id, group, kind, isOld, day, issuer, isStranger, name] of rows) {
    if (group !== null) groups.set(id, group);
    if (kind !== null) kinds.set(id, kind);
    if (isOld === 1 && day !== null) days.set(id, day);
    if (isOld === 1 && issuer !== null) issuers.set(id, issuer);
    if (isStranger === 1) strangers.set(id, name);
  }
  return { groups, kinds, days, issuers, strangers };
}

type RareLine = readonly [
  id: number,
  group: RecipientGroup | null,
  kind: StatisticsKind | null,
  isOld: number,
  day: string | null,
  issuer: string | null,
  isStranger: number,
  name: string,
];
