import type { Database } from 'better-sqlite3';
import type { AwardLevel } from '#shared/contracts/awards.ts';
import type { CouncilDraft } from '#shared/contracts/council-drafts.ts';
import type { CommendationKind } from '#shared/contracts/decisions.ts';
import { allRows, insertRow, oneRow, type Row, updateRow } from '../rows.ts';

/** A draft as it is kept. */
export type DraftRecord = Omit<CouncilDraft, 'candidateIds' | 'warnings'>;

const query = `SELECT f.*, d.number AS decision_number, d.symbol AS decision_symbol, d.signed_on
  FROM council_drafts f LEFT JOIN decisions d ON d.id = f.decision_id`;

/** The drafts of a meeting. */
export function draftsOfMeeting(database: Database, meetingId: number): DraftRecord[] {
  return allRows(database, `${query} WHERE f.meeting_id = @meetingId ORDER BY f.id`, { meetingId }).map(toDraft);
}

/** One draft, or null. */
export function findDraft(database: Database, id: number): DraftRecord | null {
  const row = oneRow(database, `${query} WHERE f.id = @id`, { id });
  return row === undefined ? null : toDraft(row);
}

/** The draft that a decision was signed from, or null. */
export function draftOfDecision(database: Database, decisionId: number): DraftRecord | null {
  const row = oneRow(database, `${query} WHERE f.decision_id = @decisionId`, { decisionId });
  return row === undefined ? null : toDraft(row);
}

/** Adds a draft (`id` null) or writes it anew. */
export function writeDraft(
  database: Database,
  id: number | null,
  draft: Omit<DraftRecord, 'id' | 'decisionId' | 'decisionName' | 'signedOn'>,
): number {
  const columns = {
    meeting_id: draft.meetingId,
    issuer: draft.issuer,
    level: draft.level,
    symbol: draft.symbol,
    commendation_kind: draft.commendationKind,
    subject_line: draft.subjectLine,
    submission_number: draft.submissionNumber,
    submitted_on: draft.submittedOn,
    override_reason: draft.overrideReason,
  };
  if (id === null) return insertRow(database, 'council_drafts', { ...columns, decision_id: null });
  updateRow(database, 'council_drafts', id, columns);
  return id;
}

/** The draft of another meeting or another draft that has this submission number in its year. */
export function submissionNumbered(database: Database, number: string, day: string): number | null {
  const sql = `SELECT id FROM council_drafts WHERE submission_number = @number AND substr(submitted_on, 1, 4) = @year`;
  const row = oneRow(database, sql, { number, year: day.slice(0, 4) });
  return row === undefined ? null : Number(row.id);
}

function toDraft(row: Row): DraftRecord {
  return {
    id: Number(row.id),
    meetingId: Number(row.meeting_id),
    issuer: String(row.issuer),
    level: row.level as AwardLevel,
    symbol: String(row.symbol),
    commendationKind: row.commendation_kind as CommendationKind,
    subjectLine: String(row.subject_line),
    submissionNumber: row.submission_number as string | null,
    submittedOn: row.submitted_on as string | null,
    decisionId: row.decision_id as number | null,
    decisionName: row.decision_number === null ? null : `${row.decision_number}/${row.decision_symbol}`,
    signedOn: row.signed_on as string | null,
    overrideReason: row.override_reason as string | null,
  };
}
