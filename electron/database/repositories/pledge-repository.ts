import type { Database } from 'better-sqlite3';
import type {
  PledgeCriterion,
  PledgeParty,
  PledgeResult,
  PledgeRow,
  PledgeScope,
  PledgeState,
} from '#shared/contracts/pledges.ts';
import { allRows, deleteRow, insertRow, oneRow, type Row, updateRow } from '../rows.ts';

/** What a pledge says of itself. */
export type PledgeRecord = Omit<PledgeRow, 'id' | 'blockName' | 'partyNames' | 'criterionCount' | 'totalPoints'>;
/** A pledge without the names of its parties, which depend on the day. */
export type StoredPledge = Omit<PledgeRow, 'partyNames'>;
type PartyRecord = Omit<PledgeParty, 'id' | 'unitName'>;
type CriterionRecord = Omit<PledgeCriterion, 'id'> & { readonly id: number | null };

const query = `SELECT g.*, b.name AS block_name,
    (SELECT count(*) FROM pledge_criteria c WHERE c.pledge_id = g.id) AS criterion_count,
    (SELECT coalesce(sum(points), 0) FROM pledge_criteria c WHERE c.pledge_id = g.id) AS total_points
  FROM pledges g LEFT JOIN blocks b ON b.id = g.block_id`;

/** Pledges of a year, or of all (null), the newest first. */
export function listPledges(database: Database, year: number | null): StoredPledge[] {
  const where = 'WHERE @year IS NULL OR g.year = @year';
  return allRows(database, `${query} ${where} ORDER BY g.year DESC, g.scope DESC, g.id`, { year }).map(toPledge);
}

/** One pledge, or null. */
export function findPledge(database: Database, id: number): StoredPledge | null {
  const row = oneRow(database, `${query} WHERE g.id = @id`, { id });
  return row === undefined ? null : toPledge(row);
}

/** The parties of a pledge in their order. */
export function partiesOf(database: Database, pledgeId: number): Omit<PledgeParty, 'unitName'>[] {
  return allRows(database, 'SELECT * FROM pledge_parties WHERE pledge_id = @pledgeId ORDER BY sort_order, id', {
    pledgeId,
  }).map((row) => ({
    id: Number(row.id),
    unitId: Number(row.unit_id),
    signerName: row.signer_name as string | null,
    signerPost: row.signer_post as string | null,
  }));
}

/** The criteria of a pledge in their order. */
export function criteriaOf(database: Database, pledgeId: number): PledgeCriterion[] {
  return allRows(database, 'SELECT * FROM pledge_criteria WHERE pledge_id = @pledgeId ORDER BY sort_order, id', {
    pledgeId,
  }).map((row) => ({
    id: Number(row.id),
    content: String(row.content),
    target: row.target as string | null,
    points: row.points as number | null,
  }));
}

/** What the parties of a pledge made of its criteria. */
export function resultsOf(database: Database, pledgeId: number): PledgeResult[] {
  const results = `SELECT r.* FROM pledge_results r JOIN pledge_criteria c ON c.id = r.criterion_id
    WHERE c.pledge_id = @pledgeId`;
  return allRows(database, results, { pledgeId }).map((row) => ({
    criterionId: Number(row.criterion_id),
    partyId: Number(row.party_id),
    achieved: row.achieved as string | null,
    points: row.points as number | null,
    note: row.note as string | null,
  }));
}

/** The active pledges (not canceled) of a scope and year with the units that are parties, by unit. */
export function pledgesByParty(
  database: Database,
  scope: PledgeScope,
  year: number,
  except: number | null,
): ReadonlyMap<number, { readonly id: number; readonly name: string }> {
  const parties = `SELECT p.unit_id, g.id, g.name FROM pledge_parties p JOIN pledges g ON g.id = p.pledge_id
    WHERE g.scope = @scope AND g.year = @year AND g.state <> 'canceled' AND (@except IS NULL OR g.id <> @except)`;
  return new Map(
    allRows(database, parties, { scope, year, except }).map((row) => [
      Number(row.unit_id),
      { id: Number(row.id), name: String(row.name) },
    ]),
  );
}

/** Enters a pledge with its parties and criteria (`id` null), or writes it anew; results of what is taken out go with it. */
export function writePledge(
  database: Database,
  id: number | null,
  pledge: PledgeRecord,
  parties: readonly PartyRecord[],
  criteria: readonly CriterionRecord[],
): number {
  const columns = {
    year: pledge.year,
    name: pledge.name,
    scope: pledge.scope,
    block_id: pledge.blockId,
    state: pledge.state,
    goal: pledge.goal,
    commitment: pledge.commitment,
    signed_on: pledge.signedOn,
    signed_at: pledge.signedAt,
    note: pledge.note,
  };
  const pledgeId = id ?? insertRow(database, 'pledges', columns);
  if (id !== null) updateRow(database, 'pledges', id, columns);
  writeParties(database, pledgeId, parties);
  writeCriteria(database, pledgeId, criteria);
  return pledgeId;
}

function writeParties(database: Database, pledgeId: number, parties: readonly PartyRecord[]): void {
  const known = new Map(partiesOf(database, pledgeId).map((party) => [party.unitId, party.id]));
  parties.forEach((party, index) => {
    const columns = { sort_order: index + 1, signer_name: party.signerName, signer_post: party.signerPost };
    const rowId = known.get(party.unitId);
    known.delete(party.unitId);
    if (rowId !== undefined) updateRow(database, 'pledge_parties', rowId, columns);
    else insertRow(database, 'pledge_parties', { pledge_id: pledgeId, unit_id: party.unitId, ...columns });
  });
  for (const rowId of known.values()) {
    deleteResults(database, 'party_id', rowId);
    deleteRow(database, 'pledge_parties', rowId);
  }
}

function writeCriteria(database: Database, pledgeId: number, criteria: readonly CriterionRecord[]): void {
  const known = new Set(criteriaOf(database, pledgeId).map((criterion) => criterion.id));
  criteria.forEach((criterion, index) => {
    const { content, target, points } = criterion;
    const columns = { sort_order: index + 1, content, target, points };
    if (criterion.id !== null && known.delete(criterion.id))
      updateRow(database, 'pledge_criteria', criterion.id, columns);
    else insertRow(database, 'pledge_criteria', { pledge_id: pledgeId, ...columns });
  });
  for (const rowId of known) {
    deleteResults(database, 'criterion_id', rowId);
    deleteRow(database, 'pledge_criteria', rowId);
  }
}

function deleteResults(database: Database, column: 'party_id' | 'criterion_id', id: number): void {
  for (const row of allRows(database, `SELECT id FROM pledge_results WHERE ${column} = @id`, { id }))
    deleteRow(database, 'pledge_results', Number(row.id));
}

/** Enters what a party made of a criterion, or writes it anew; nothing at all takes it away. */
export function writePledgeResult(database: Database, result: PledgeResult): void {
  const { criterionId, partyId, achieved, points, note } = result;
  const known = oneRow(
    database,
    'SELECT id FROM pledge_results WHERE criterion_id = @criterionId AND party_id = @partyId',
    { criterionId, partyId },
  );
  const isEmpty = achieved === null && points === null && note === null;
  if (known === undefined) {
    if (isEmpty) return;
    insertRow(database, 'pledge_results', { criterion_id: criterionId, party_id: partyId, achieved, points, note });
  } else if (isEmpty) deleteRow(database, 'pledge_results', Number(known.id));
  else updateRow(database, 'pledge_results', Number(known.id), { achieved, points, note });
}

/** Removes a pledge with all that belongs to it; false where there is none. */
export function deletePledge(database: Database, id: number): boolean {
  writeParties(database, id, []);
  writeCriteria(database, id, []);
  return deleteRow(database, 'pledges', id);
}

function toPledge(row: Row): StoredPledge {
  return {
    id: Number(row.id),
    year: Number(row.year),
    name: String(row.name),
    scope: row.scope as PledgeScope,
    blockId: row.block_id as number | null,
    blockName: row.block_name as string | null,
    state: row.state as PledgeState,
    goal: row.goal as string | null,
    commitment: row.commitment as string | null,
    signedOn: row.signed_on as string | null,
    signedAt: row.signed_at as string | null,
    note: row.note as string | null,
    criterionCount: Number(row.criterion_count),
    totalPoints: Number(row.total_points),
  };
}
