import type { Database } from 'better-sqlite3';
import type { Round, RoundAward, RoundRow } from '#shared/contracts/rounds.ts';
import type { RoundKind } from '#shared/domain/rounds/round-kind.ts';
import { allRows, deleteRow, insertRow, oneRow, type Row, updateRow } from '../rows.ts';
import { searchText } from '../search-text.ts';

const counted = (condition: string) => `(SELECT count(*) FROM proposals x WHERE x.round_id = r.id AND ${condition})`;

const query = `
  SELECT r.*, m.name AS movement_name,
    ${counted("x.subject = 'person'")} AS person_count,
    ${counted("x.subject <> 'person'")} AS collective_count,
    ${counted('x.sent_up_on IS NOT NULL')} AS sent_up_count,
    ${counted("x.result = 'granted'")} AS granted_count,
    ${counted('x.returned_on IS NOT NULL')} AS returned_count
  FROM award_rounds r LEFT JOIN movements m ON m.id = r.movement_id`;

/** All rounds, the newest first. */
export function listRounds(database: Database): RoundRow[] {
  return allRows(database, `${query} ORDER BY r.year DESC, r.judged_on DESC, r.id DESC`).map(toRound);
}

/** One round, or null. */
export function findRound(database: Database, id: number): RoundRow | null {
  const row = oneRow(database, `${query} WHERE r.id = @id`, { id });
  return row === undefined ? null : toRound(row);
}

/** Adds a round (`id` null) or writes it anew. */
export function writeRound(database: Database, id: number | null, round: Omit<Round, 'id'>): number {
  const columns = {
    name: round.name,
    ...searchText(round.name),
    year: round.year,
    kind: round.kind,
    judged_on: round.judgedOn,
    units_due_on: round.unitsDueOn,
    sent_up_due_on: round.sentUpDueOn,
    event_on: round.eventOn,
    movement_id: round.movementId,
    closed_on: round.closedOn,
    note: round.note,
  };
  if (id === null) return insertRow(database, 'award_rounds', columns);
  updateRow(database, 'award_rounds', id, columns);
  return id;
}

/** The awards that a round is for, with their quotas. */
export function awardsOfRound(database: Database, roundId: number): RoundAward[] {
  const rows = allRows(database, 'SELECT * FROM round_awards WHERE round_id = @roundId ORDER BY id', { roundId });
  return rows.map((row) => ({
    awardTypeId: Number(row.award_type_id),
    quota: row.quota as number | null,
    quotaSource: row.quota_source as string | null,
  }));
}

/** Writes the awards of a round: those left out are taken away, the others keep their rows. */
export function writeAwardsOfRound(database: Database, roundId: number, awards: readonly RoundAward[]): void {
  const known = new Map(
    allRows(database, 'SELECT id, award_type_id FROM round_awards WHERE round_id = @roundId', { roundId }).map(
      (row) => [Number(row.award_type_id), Number(row.id)] as const,
    ),
  );
  for (const award of awards) {
    const columns = { quota: award.quota, quota_source: award.quotaSource };
    const id = known.get(award.awardTypeId);
    known.delete(award.awardTypeId);
    if (id === undefined)
      insertRow(database, 'round_awards', { round_id: roundId, award_type_id: award.awardTypeId, ...columns });
    else updateRow(database, 'round_awards', id, columns);
  }
  for (const id of known.values()) deleteRow(database, 'round_awards', id);
}

function toRound(row: Row): RoundRow {
  return {
    id: Number(row.id),
    name: String(row.name),
    year: Number(row.year),
    kind: row.kind as RoundKind,
    judgedOn: String(row.judged_on),
    unitsDueOn: row.units_due_on as string | null,
    sentUpDueOn: row.sent_up_due_on as string | null,
    eventOn: row.event_on as string | null,
    movementId: row.movement_id as number | null,
    closedOn: row.closed_on as string | null,
    note: row.note as string | null,
    movementName: row.movement_name as string | null,
    personCount: Number(row.person_count),
    collectiveCount: Number(row.collective_count),
    sentUpCount: Number(row.sent_up_count),
    grantedCount: Number(row.granted_count),
    returnedCount: Number(row.returned_count),
  };
}
