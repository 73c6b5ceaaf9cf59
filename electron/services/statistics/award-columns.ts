import { awardStatuses, awardSubjects } from '#shared/contracts/awards.ts';
import type { RecipientGroup } from '#shared/domain/statistics/recipient-group.ts';
import type { StatisticsKind } from '#shared/domain/statistics/statistics-kind.ts';
import { statement } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

type Database = ServiceContext['database'];

const placeOf = (values: readonly string[], column: string) =>
  `CASE ${column} ${values.map((value, place) => `WHEN '${value}' THEN ${place}`).join(' ')} END`;

/** What 200,000 awards tell by numbers. 0: none. */
export interface AwardColumns {
  readonly size: number;
  readonly ids: Int32Array;
  readonly typeIds: Int32Array;
  readonly decisionIds: Int32Array;
  readonly personIds: Int32Array;
  /** The collective's own unit, else the unit of the person's time. */
  readonly unitIds: Int32Array;
  /** 1: the award is the unit's own. */
  readonly isUnitsOwn: Int32Array;
  readonly years: Int32Array;
  /** Places in `awardSubjects` and `awardStatuses`. */
  readonly subjects: Int32Array;
  readonly statuses: Int32Array;
}

/**
 * Every award that is not revoked. SQLite writes each column as one text of numbers, which is read back faster than the driver
 * makes rows of them (measured over 200,000 awards: half the time).
 */
export function readAwardColumns(database: Database): AwardColumns {
  const expressions = [
    'id',
    'award_type_id',
    'coalesce(decision_id, 0)',
    'coalesce(person_id, 0)',
    'coalesce(unit_id, home_unit_id, 0)',
    // What has few values goes as one number: text costs by its columns.
    `((year * 4 + ${placeOf(awardSubjects, 'subject')}) * 4 + ${placeOf(awardStatuses, 'status')}) * 2 + (unit_id IS NOT NULL)`,
  ];
  const texts = statement(
    database,
    `SELECT count(*), ${expressions.map((expression) => `group_concat(${expression})`).join(', ')}
     FROM awards WHERE status <> 'revoked'`,
  )
    .raw()
    .get() as [number, ...(string | null)[]];
  const [size, ...columns] = texts;
  const column = (index: number) => readNumbers(columns[index] ?? '', size);
  const packed = column(5);
  return {
    size,
    ids: column(0),
    typeIds: column(1),
    decisionIds: column(2),
    personIds: column(3),
    unitIds: column(4),
    isUnitsOwn: packed.map((number) => number & 1),
    years: packed.map((number) => number >> 5),
    subjects: packed.map((number) => (number >> 3) & 3),
    statuses: packed.map((number) => (number >> 1) & 3),
  };
}

/** The prize of each award in the order of the columns; 0 where none is entered. */
export function readAmounts(database: Database, ids: Int32Array): Float64Array {
  const paid = new Map(
    statement(database, 'SELECT id, amount FROM awards WHERE amount > 0').raw().all() as [number, number][],
  );
  return Float64Array.from(ids, (id) => paid.get(id) ?? 0);
}

/** Whole numbers from 0 on, parted by commas. */
function readNumbers(text: string, size: number): Int32Array {
  const numbers = new Int32Array(size);
  let number = 0;
  let place = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === COMMA) {
      numbers[place++] = number;
      number = 0;
    } else number = number * 10 + code - ZERO;
  }
  if (place < size) numbers[place] = number;
  return numbers;
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
