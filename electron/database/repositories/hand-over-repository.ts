import type { Database } from 'better-sqlite3';
import { allRows, deleteRow, insertRow, oneRow, type Row, updateRow } from '../rows.ts';

/** What was handed over of an award; a null day: not yet. */
export interface HandOverRecord {
  readonly itemOn: string | null;
  readonly itemReceivedBy: string | null;
  readonly moneyOn: string | null;
  readonly moneyReceivedBy: string | null;
  readonly note: string | null;
}

/** Nothing handed over yet. */
export const nothingHandedOver: HandOverRecord = {
  itemOn: null,
  itemReceivedBy: null,
  moneyOn: null,
  moneyReceivedBy: null,
  note: null,
};

/** What was handed over, by award. */
export function handOversByAward(database: Database): ReadonlyMap<number, HandOverRecord> {
  return new Map(allRows(database, 'SELECT * FROM hand_overs').map((row) => [Number(row.award_id), toHandOver(row)]));
}

/** The awards decided in a year, by the decision's day (an old award: by its own). */
export function awardIdsDecidedIn(database: Database, year: number): ReadonlySet<number> {
  const query = `SELECT a.id FROM awards a LEFT JOIN decisions d ON d.id = a.decision_id
    WHERE substr(coalesce(d.signed_on, a.old_decided_on), 1, 4) = @year`;
  return new Set(allRows(database, query, { year: String(year) }).map((row) => Number(row.id)));
}

/** Writes what was handed over of an award; nothing at all takes the row away. */
export function writeHandOver(database: Database, awardId: number, record: HandOverRecord): void {
  const columns = {
    item_on: record.itemOn,
    item_received_by: record.itemReceivedBy,
    money_on: record.moneyOn,
    money_received_by: record.moneyReceivedBy,
    note: record.note,
  };
  const known = oneRow(database, 'SELECT id FROM hand_overs WHERE award_id = @awardId', { awardId });
  const isEmpty = Object.values(columns).every((value) => value === null);
  if (known === undefined) {
    if (!isEmpty) insertRow(database, 'hand_overs', { award_id: awardId, ...columns });
  } else if (isEmpty) deleteRow(database, 'hand_overs', Number(known.id));
  else updateRow(database, 'hand_overs', Number(known.id), columns);
}

function toHandOver(row: Row): HandOverRecord {
  return {
    itemOn: row.item_on as string | null,
    itemReceivedBy: row.item_received_by as string | null,
    moneyOn: row.money_on as string | null,
    moneyReceivedBy: row.money_received_by as string | null,
    note: row.note as string | null,
  };
}
