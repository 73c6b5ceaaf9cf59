import type { Database } from 'better-sqlite3';
import type { CommendationKind } from '#shared/domain/eligibility/case-codes.ts';
import type { ComparedAward, ComparedProposal } from '#shared/domain/rounds/find-overlaps.ts';
import { lawKindOf, type RoundKind } from '#shared/domain/rounds/round-kind.ts';
import { allRows, type Row } from '../rows.ts';

/** The standing proposals of a year, of all its rounds or of all but one. */
export function comparedProposals(database: Database, year: number, exceptRoundId = 0): ComparedProposal[] {
  const query = `SELECT x.id, x.round_id, r.name AS round_name, r.kind, x.person_id, x.unit_id, x.recipient_name, x.award_id,
      x.award_type_id, t.code, t.short_name, t.family
    FROM proposals x JOIN award_rounds r ON r.id = x.round_id JOIN award_types t ON t.id = x.award_type_id
    WHERE r.year = @year AND r.id <> @exceptRoundId AND (x.result IS NULL OR x.result = 'granted')`;
  return allRows(database, query, { year, exceptRoundId }).map((row) => ({
    ...compared(row, year),
    roundId: Number(row.round_id),
    roundName: String(row.round_name),
    kind: lawKindOf(row.kind as RoundKind, String(row.code)),
    awardId: row.award_id as number | null,
  }));
}

/** The awards of a year held by those whom a round proposes. */
export function comparedAwards(database: Database, roundId: number, year: number): ComparedAward[] {
  const query = `SELECT a.id, a.person_id, a.unit_id, a.recipient_name, a.award_type_id, t.code, t.short_name, t.family,
      d.commendation_kind AS kind, coalesce(d.number || '/' || d.symbol, a.old_decision_number) AS decision
    FROM awards a JOIN award_types t ON t.id = a.award_type_id LEFT JOIN decisions d ON d.id = a.decision_id
    WHERE a.year = @year AND a.status <> 'revoked' AND (
      a.person_id IN (SELECT person_id FROM proposals WHERE round_id = @roundId)
      OR a.unit_id IN (SELECT unit_id FROM proposals WHERE round_id = @roundId)
      OR (a.person_id IS NULL AND a.unit_id IS NULL
        AND a.recipient_name IN (SELECT recipient_name FROM proposals WHERE round_id = @roundId)))`;
  return allRows(database, query, { roundId, year }).map((row) => ({
    ...compared(row, year),
    kind: row.kind as CommendationKind | null,
    decision: row.decision as string | null,
  }));
}

/** The same text for the same recipient: a record, or a name outside the records. */
export function recipientKey(recipient: {
  readonly personId: number | null;
  readonly unitId: number | null;
  readonly recipientName: string;
}): string {
  if (recipient.personId !== null) return `person ${recipient.personId}`;
  return recipient.unitId === null ? `named ${recipient.recipientName}` : `unit ${recipient.unitId}`;
}

function compared(row: Row, year: number) {
  return {
    id: Number(row.id),
    recipient: recipientKey({
      personId: row.person_id as number | null,
      unitId: row.unit_id as number | null,
      recipientName: String(row.recipient_name),
    }),
    awardTypeId: Number(row.award_type_id),
    code: String(row.code),
    awardShortName: String(row.short_name),
    family: row.family as 'title' | 'commendation',
    year,
  };
}
