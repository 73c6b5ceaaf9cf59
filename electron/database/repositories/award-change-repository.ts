import type { Database } from 'better-sqlite3';
import type { AwardChange, AwardChangeKind } from '#shared/contracts/award-changes.ts';
import { allRows, insertRow, oneRow, type Row, updateRow } from '../rows.ts';

/** The changes of an award, in the order of their decisions. */
export function changesOfAward(database: Database, awardId: number): AwardChange[] {
  const query = 'SELECT * FROM award_changes WHERE award_id = @awardId ORDER BY decided_on, id';
  return allRows(database, query, { awardId }).map(toChange);
}

/** One change with the award it is about, or null. */
export function findAwardChange(database: Database, id: number): (AwardChange & { readonly awardId: number }) | null {
  const row = oneRow(database, 'SELECT * FROM award_changes WHERE id = @id', { id });
  return row === undefined ? null : { ...toChange(row), awardId: Number(row.award_id) };
}

/** Adds a change of an award. */
export function insertAwardChange(database: Database, awardId: number, change: Omit<AwardChange, 'id'>): number {
  return insertRow(database, 'award_changes', {
    award_id: awardId,
    change: change.change,
    decided_on: change.decidedOn,
    decision_number: change.decisionNumber,
    issuer: change.issuer,
    reason: change.reason,
    before: change.before,
    item_recovered_on: change.itemRecoveredOn,
    money_recovered_on: change.moneyRecoveredOn,
    note: change.note,
  });
}

/** Writes when the certificate and the money of a revoked award came back. */
export function writeRecovery(
  database: Database,
  id: number,
  recovery: Pick<AwardChange, 'itemRecoveredOn' | 'moneyRecoveredOn'>,
): void {
  updateRow(database, 'award_changes', id, {
    item_recovered_on: recovery.itemRecoveredOn,
    money_recovered_on: recovery.moneyRecoveredOn,
  });
}

function toChange(row: Row): AwardChange {
  return {
    id: Number(row.id),
    change: row.change as AwardChangeKind,
    decidedOn: String(row.decided_on),
    decisionNumber: String(row.decision_number),
    issuer: String(row.issuer),
    reason: String(row.reason),
    before: row.before as string | null,
    itemRecoveredOn: row.item_recovered_on as string | null,
    moneyRecoveredOn: row.money_recovered_on as string | null,
    note: row.note as string | null,
  };
}
