import type { AwardRow } from '#shared/contracts/awards.ts';
import type { AwardRecord } from '#shared/domain/award-lists/award-record.ts';
import { findDecision } from '../../database/repositories/decision-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/** Turns awards of the register into the flat rows that documents print, with each decision read once. */
export function gatherAwards(context: ServiceContext, rows: readonly AwardRow[]): AwardRecord[] {
  const decisions = new Map<number, AwardRecord['decision']>();
  const decisionOf = (row: AwardRow): AwardRecord['decision'] => {
    if (row.decisionId === null) {
      if (row.decisionNumber === null) return null;
      const signer = { signerName: null, signerPost: null };
      return {
        id: null,
        number: row.decisionNumber,
        symbol: '',
        signedOn: row.decidedOn,
        issuer: row.issuer,
        ...signer,
      };
    }
    const known = decisions.get(row.decisionId);
    if (known !== undefined) return known;
    const decision = findDecision(context.database, row.decisionId);
    decisions.set(row.decisionId, decision);
    return decision;
  };
  return rows.map((row) => ({
    id: row.id,
    award: row.code,
    awardName: row.awardName,
    awardShortName: row.awardShortName,
    precedence: row.precedence,
    family: row.family,
    level: row.level,
    subject: row.subject,
    recipientName: row.recipientName,
    recipientSortKey: row.recipientSortKey,
    gender: row.gender,
    bornOn: row.bornOn,
    bornYear: row.bornYear,
    position: row.position,
    unitName: row.unitName,
    unitOrder: row.unitOrder,
    year: row.year,
    citation: row.citation,
    amount: row.amount,
    decision: decisionOf(row),
    orderNumber: row.orderNumber,
    status: row.status,
  }));
}
