import type { Database } from 'better-sqlite3';
import type { AwardFamily, AwardLevel, AwardRow, AwardStatus, AwardSubject } from '#shared/contracts/awards.ts';
import type { CountedAward } from '#shared/domain/figures/award-figures.ts';
import { allRows, type Columns, insertRow, oneRow, type Row, statement, updateRow } from '../rows.ts';

/** An award as it is kept. */
export interface AwardRecordColumns {
  readonly awardTypeId: number;
  readonly decisionId: number | null;
  readonly subject: AwardSubject;
  readonly personId: number | null;
  readonly unitId: number | null;
  readonly recipientName: string;
  readonly year: number;
  readonly position: string | null;
  readonly unitName: string | null;
  readonly homeUnitId: number | null;
  readonly citation: string | null;
  readonly amount: number | null;
  readonly status: AwardStatus;
  readonly orderNumber: number | null;
  readonly oldDecisionNumber: string | null;
  readonly oldDecidedOn: string | null;
  readonly oldIssuer: string | null;
}

const query = `
  SELECT a.*, t.code, t.name AS award_name, t.short_name AS award_short_name, t.family, t.level, t.precedence,
    p.sort_key, p.gender, p.born_on, p.born_year,
    d.number AS decision_number, d.symbol, d.signed_on, d.issuer
  FROM awards a
  JOIN award_types t ON t.id = a.award_type_id
  LEFT JOIN people p ON p.id = a.person_id
  LEFT JOIN decisions d ON d.id = a.decision_id`;

/** Which awards are wanted; what is left out is not asked about. */
export interface AwardFilter {
  readonly fromYear?: number;
  readonly toYear?: number;
  readonly personId?: number;
  readonly unitId?: number;
  /** Awards of people who belonged to the unit at the time. */
  readonly homeUnitId?: number;
  readonly decisionId?: number;
  readonly awardId?: number;
}

/** Awards by year, newest first; `orderOf` is the place of a unit in the office's order. */
export function listAwards(database: Database, filter: AwardFilter, orderOf: ReadonlyMap<number, number>): AwardRow[] {
  const conditions: string[] = [];
  const parameters: Record<string, number> = {};
  const add = (condition: string, name: string, value: number | undefined) => {
    if (value === undefined) return;
    conditions.push(condition);
    parameters[name] = value;
  };
  add('a.year >= @fromYear', 'fromYear', filter.fromYear);
  add('a.year <= @toYear', 'toYear', filter.toYear);
  add('a.person_id = @personId', 'personId', filter.personId);
  add('a.unit_id = @unitId', 'unitId', filter.unitId);
  add('a.home_unit_id = @homeUnitId AND a.unit_id IS NULL', 'homeUnitId', filter.homeUnitId);
  add('a.decision_id = @decisionId', 'decisionId', filter.decisionId);
  add('a.id = @awardId', 'awardId', filter.awardId);
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const order =
    filter.decisionId === undefined ? 'a.year DESC, t.precedence, a.order_number, a.id' : 'a.order_number, a.id';
  return allRows(database, `${query} ${where} ORDER BY ${order}`, parameters).map((row) => toAwardRow(row, orderOf));
}

/** What figures count of the awards of some years, in the order of the register; revoked ones do not count. */
export function countedAwards(database: Database, fromYear: number, toYear: number): CountedAward[] {
  const counted = `SELECT t.short_name AS shortName, a.subject, p.gender, a.recipient_name AS recipientName, a.amount
    FROM awards a JOIN award_types t ON t.id = a.award_type_id LEFT JOIN people p ON p.id = a.person_id
    WHERE a.year BETWEEN @fromYear AND @toYear AND a.status <> 'revoked'
    ORDER BY a.year DESC, t.precedence, a.order_number, a.id`;
  return statement(database, counted).all({ fromYear, toYear }) as CountedAward[];
}

/** Adds an award. */
export function insertAward(database: Database, award: AwardRecordColumns): number {
  return insertRow(database, 'awards', columns(award));
}

/** Writes an award anew. */
export function updateAward(database: Database, id: number, award: AwardRecordColumns): boolean {
  return updateRow(database, 'awards', id, columns(award));
}

/** Where an award belongs: its decision and its recipient's name, or null. */
export function findAward(database: Database, id: number): { decisionId: number | null; recipientName: string } | null {
  const row = oneRow(database, 'SELECT decision_id, recipient_name FROM awards WHERE id = @id', { id });
  return row === undefined
    ? null
    : { decisionId: row.decision_id as number | null, recipientName: String(row.recipient_name) };
}

/** How many awards each year has, newest year first. */
export function awardYears(database: Database): { year: number; count: number }[] {
  return allRows(database, 'SELECT year, count(*) AS awards FROM awards GROUP BY year ORDER BY year DESC').map(
    (row) => ({
      year: Number(row.year),
      count: Number(row.awards),
    }),
  );
}

function columns(award: AwardRecordColumns): Columns {
  return {
    award_type_id: award.awardTypeId,
    decision_id: award.decisionId,
    subject: award.subject,
    person_id: award.personId,
    unit_id: award.unitId,
    recipient_name: award.recipientName,
    year: award.year,
    position: award.position,
    unit_name: award.unitName,
    home_unit_id: award.homeUnitId,
    citation: award.citation,
    amount: award.amount,
    status: award.status,
    order_number: award.orderNumber,
    old_decision_number: award.oldDecisionNumber,
    old_decided_on: award.oldDecidedOn,
    old_issuer: award.oldIssuer,
  };
}

function toAwardRow(row: Row, orderOf: ReadonlyMap<number, number>): AwardRow {
  const homeUnit = (row.unit_id ?? row.home_unit_id) as number | null;
  const unitOrder = homeUnit === null ? 9999 : (orderOf.get(homeUnit) ?? 9999);
  return {
    id: Number(row.id),
    awardTypeId: Number(row.award_type_id),
    code: String(row.code),
    awardName: String(row.award_name),
    awardShortName: String(row.award_short_name),
    family: row.family as AwardFamily,
    level: row.level as AwardLevel,
    precedence: Number(row.precedence),
    subject: row.subject as AwardSubject,
    personId: row.person_id as number | null,
    unitId: row.unit_id as number | null,
    recipientName: String(row.recipient_name),
    recipientSortKey: row.sort_key === null ? String(unitOrder).padStart(6, '0') : String(row.sort_key),
    gender: row.gender as 'male' | 'female' | null,
    bornOn: row.born_on as string | null,
    bornYear: row.born_year as number | null,
    position: row.position as string | null,
    unitName: row.unit_name as string | null,
    unitOrder,
    year: Number(row.year),
    citation: row.citation as string | null,
    amount: row.amount as number | null,
    status: row.status as AwardStatus,
    orderNumber: row.order_number as number | null,
    decisionId: row.decision_id as number | null,
    decisionNumber:
      row.decision_number === null
        ? (row.old_decision_number as string | null)
        : `${row.decision_number}/${row.symbol}`,
    decidedOn: (row.signed_on ?? row.old_decided_on) as string | null,
    issuer: (row.issuer ?? row.old_issuer) as string | null,
  };
}
