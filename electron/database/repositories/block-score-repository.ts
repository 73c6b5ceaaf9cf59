import type { Database } from 'better-sqlite3';
import type { ScoreTable } from '#shared/contracts/block-scores.ts';
import { emptyEntry, isEmptyEntry, type ScoreEntry } from '#shared/domain/blocks/compute-score.ts';
import type {
  CriterionFields,
  CriterionGrade,
  CriterionKind,
  CriterionScorer,
  ScoreCriterion,
} from '#shared/domain/blocks/score-criterion.ts';
import type { ScoreStage, SubmissionWay } from '#shared/domain/blocks/score-stage.ts';
import type { PlacedEntry } from '#shared/domain/blocks/tally-scores.ts';
import {
  allRows,
  type Columns,
  deleteRow,
  insertRow,
  oneRow,
  type Row,
  toBoolean,
  toInteger,
  updateRow,
} from '../rows.ts';

/** The table of a block's year, or null. */
export function findScoreTable(database: Database, blockId: number, year: number): ScoreTable | null {
  const query = 'SELECT * FROM block_score_tables WHERE block_id = @blockId AND year = @year';
  const row = oneRow(database, query, { blockId, year });
  if (row === undefined) return null;
  return {
    id: Number(row.id),
    year: Number(row.year),
    name: String(row.name),
    totalPoints: Number(row.total_points),
    bonusCap: row.bonus_cap as number | null,
    source: row.source as string | null,
    note: row.note as string | null,
  };
}

/** Years in which a block has a table, newest first. */
export function scoreTableYears(database: Database, blockId: number): number[] {
  const query = 'SELECT year FROM block_score_tables WHERE block_id = @blockId ORDER BY year DESC';
  return allRows(database, query, { blockId }).map((row) => Number(row.year));
}

/** The lines of a table, in order. */
export function criteriaOfTable(database: Database, tableId: number): ScoreCriterion[] {
  const query = 'SELECT * FROM block_criteria WHERE table_id = @tableId ORDER BY sort_order, id';
  return allRows(database, query, { tableId }).map(toCriterion);
}

/** A row of `block_criteria`. */
export function toCriterion(row: Row): ScoreCriterion {
  return {
    id: Number(row.id),
    level: Number(row.level),
    numeral: row.numeral as string | null,
    name: String(row.name),
    kind: row.kind as CriterionKind,
    maxPoints: row.max_points as number | null,
    scorer: row.scorer as CriterionScorer | null,
    measure: row.measure as string | null,
    grades: row.grades === null ? null : (JSON.parse(String(row.grades)) as CriterionGrade[]),
    bonusPercent: row.bonus_percent as number | null,
    bonusCapPercent: row.bonus_cap_percent as number | null,
    pointsEach: row.points_each as number | null,
    bars: toBoolean(row.bars) ?? false,
    needsEvidence: toBoolean(row.needs_evidence) ?? false,
    note: row.note as string | null,
  };
}

/** What a table says of itself. */
export type ScoreTableRecord = Omit<ScoreTable, 'id' | 'year'>;

/** Writes the table of a block's year with its lines; a line with a known `id` stays the same line. */
export function writeScoreTable(
  database: Database,
  blockId: number,
  year: number,
  table: ScoreTableRecord,
  criteria: readonly (CriterionFields & { readonly id: number | null })[],
): number {
  const columns = {
    name: table.name,
    total_points: table.totalPoints,
    bonus_cap: table.bonusCap,
    source: table.source,
    note: table.note,
  };
  const found = findScoreTable(database, blockId, year);
  const tableId = found?.id ?? insertRow(database, 'block_score_tables', { block_id: blockId, year, ...columns });
  if (found !== null) updateRow(database, 'block_score_tables', tableId, columns);
  const known = new Set(criteriaOfTable(database, tableId).map(({ id }) => id));
  criteria.forEach((criterion, index) => {
    const line = { sort_order: index + 1, ...criterionColumns(criterion) };
    if (criterion.id !== null && known.delete(criterion.id)) updateRow(database, 'block_criteria', criterion.id, line);
    else insertRow(database, 'block_criteria', { table_id: tableId, ...line });
  });
  for (const id of known) deleteRow(database, 'block_criteria', id);
  return tableId;
}

function criterionColumns(criterion: CriterionFields): Columns {
  return {
    level: criterion.level,
    numeral: criterion.numeral,
    name: criterion.name,
    kind: criterion.kind,
    max_points: criterion.maxPoints,
    scorer: criterion.scorer,
    measure: criterion.measure,
    grades: criterion.grades === null ? null : JSON.stringify(criterion.grades),
    bonus_percent: criterion.bonusPercent,
    bonus_cap_percent: criterion.bonusCapPercent,
    points_each: criterion.pointsEach,
    bars: toInteger(criterion.bars),
    needs_evidence: toInteger(criterion.needsEvidence),
    note: criterion.note,
  };
}

/** Removes a table that nobody has scored by. */
export function deleteScoreTable(database: Database, tableId: number): void {
  for (const { id } of criteriaOfTable(database, tableId)) deleteRow(database, 'block_criteria', id);
  deleteRow(database, 'block_score_tables', tableId);
}

/** The lines of a table that scores or evidence hang on. */
export function scoredCriteria(database: Database, tableId: number): number[] {
  const query = `SELECT c.id FROM block_criteria c WHERE c.table_id = @tableId
    AND (EXISTS (SELECT 1 FROM block_scores s WHERE s.criterion_id = c.id)
      OR EXISTS (SELECT 1 FROM block_evidence e WHERE e.criterion_id = c.id))`;
  return allRows(database, query, { tableId }).map((row) => Number(row.id));
}

export interface StoredScore extends PlacedEntry {
  readonly id: number;
}

const toScore = (row: Row): StoredScore => ({
  id: Number(row.id),
  memberId: Number(row.member_id),
  criterionId: Number(row.criterion_id),
  stage: row.score_stage as ScoreStage,
  scorerId: row.scorer_id as number | null,
  entry: toScoreEntry(row),
});

/** What a row of `block_scores` says. */
export function toScoreEntry(row: Row): ScoreEntry {
  return {
    planned: row.planned as number | null,
    actual: row.actual as number | null,
    grade: row.grade as string | null,
    isMet: toBoolean(row.is_met),
    occasions: row.occasions as number | null,
    points: row.points as number | null,
    note: row.note as string | null,
  };
}

/** All scores by a table. */
export function scoresOfTable(database: Database, tableId: number): StoredScore[] {
  const query = `SELECT s.* FROM block_scores s JOIN block_criteria c ON c.id = s.criterion_id
    WHERE c.table_id = @tableId ORDER BY s.id`;
  return allRows(database, query, { tableId }).map(toScore);
}

/** Whether anything was scored for or by a member. */
export function hasScores(database: Database, memberId: number): boolean {
  const query = `SELECT 1 FROM block_scores WHERE member_id = @memberId OR scorer_id = @memberId
    UNION ALL SELECT 1 FROM block_nominations WHERE member_id = @memberId
    UNION ALL SELECT 1 FROM block_evidence WHERE member_id = @memberId
    UNION ALL SELECT 1 FROM block_submissions WHERE member_id = @memberId OR scorer_id = @memberId LIMIT 1`;
  return oneRow(database, query, { memberId }) !== undefined;
}

/** Where a score stands. */
export type ScorePlace = Omit<PlacedEntry, 'entry'>;

/** Writes a score; an empty one is taken away. `knownId`: its row, where there is one. */
export function writeScore(database: Database, knownId: number | null, place: ScorePlace, entry: ScoreEntry): void {
  if (isEmptyEntry(entry)) {
    if (knownId !== null) deleteRow(database, 'block_scores', knownId);
    return;
  }
  const columns = {
    planned: entry.planned,
    actual: entry.actual,
    grade: entry.grade,
    is_met: toInteger(entry.isMet),
    occasions: entry.occasions,
    points: entry.points,
    note: entry.note,
  };
  if (knownId !== null) updateRow(database, 'block_scores', knownId, columns);
  else
    insertRow(database, 'block_scores', {
      member_id: place.memberId,
      criterion_id: place.criterionId,
      score_stage: place.stage,
      scorer_id: place.scorerId,
      ...columns,
    });
}

/** Scores by their place, for looking up many. */
export function scoresByPlace(scores: readonly StoredScore[]): ReadonlyMap<string, StoredScore> {
  return new Map(scores.map((score) => [placeKey(score), score]));
}

/** One text for where a score stands. */
export function placeKey({ memberId, criterionId, stage, scorerId }: ScorePlace): string {
  return `${memberId} ${criterionId} ${stage} ${scorerId ?? 0}`;
}

export interface SubmissionRecord {
  readonly memberId: number;
  readonly stage: ScoreStage;
  readonly scorerId: number | null;
  readonly submittedAt: string;
  readonly way: SubmissionWay;
  readonly fileName: string | null;
}

/** What the members of a year have handed in. */
export function blockSubmissions(database: Database, blockId: number, year: number): SubmissionRecord[] {
  const query = `SELECT s.* FROM block_submissions s JOIN block_members m ON m.id = s.member_id
    WHERE m.block_id = @blockId AND m.year = @year ORDER BY s.id`;
  return allRows(database, query, { blockId, year }).map((row) => ({
    memberId: Number(row.member_id),
    stage: row.score_stage as ScoreStage,
    scorerId: row.scorer_id as number | null,
    submittedAt: String(row.submitted_at),
    way: row.way as SubmissionWay,
    fileName: row.file_name as string | null,
  }));
}

/** Notes that a stage was handed in (anew), or (`submission` null) takes the note away. */
export function writeSubmission(
  database: Database,
  place: Pick<SubmissionRecord, 'memberId' | 'stage' | 'scorerId'>,
  submission: Pick<SubmissionRecord, 'submittedAt' | 'way' | 'fileName'> | null,
): void {
  const { memberId, stage, scorerId } = place;
  const query = `SELECT id FROM block_submissions
    WHERE member_id = @memberId AND score_stage = @stage AND coalesce(scorer_id, 0) = coalesce(@scorerId, 0)`;
  const known = oneRow(database, query, { memberId, stage, scorerId });
  if (submission === null) {
    if (known !== undefined) deleteRow(database, 'block_submissions', Number(known.id));
    return;
  }
  const columns = { submitted_at: submission.submittedAt, way: submission.way, file_name: submission.fileName };
  if (known !== undefined) updateRow(database, 'block_submissions', Number(known.id), columns);
  else
    insertRow(database, 'block_submissions', {
      member_id: memberId,
      score_stage: stage,
      scorer_id: scorerId,
      ...columns,
    });
}

export interface EvidenceRecord {
  readonly id: number;
  readonly memberId: number;
  readonly criterionId: number;
  readonly name: string;
  readonly byteSize: number | null;
  readonly sha256: string | null;
  readonly addedAt: string;
}

const toEvidence = (row: Row): EvidenceRecord => ({
  id: Number(row.id),
  memberId: Number(row.member_id),
  criterionId: Number(row.criterion_id),
  name: String(row.name),
  byteSize: row.byte_size as number | null,
  sha256: row.sha256 as string | null,
  addedAt: String(row.added_at),
});

/** All evidence by a table. */
export function evidenceOfTable(database: Database, tableId: number): EvidenceRecord[] {
  const query = `SELECT e.* FROM block_evidence e JOIN block_criteria c ON c.id = e.criterion_id
    WHERE c.table_id = @tableId ORDER BY e.id`;
  return allRows(database, query, { tableId }).map(toEvidence);
}

/** One piece of evidence, or null. */
export function findEvidence(database: Database, id: number): EvidenceRecord | null {
  const row = oneRow(database, 'SELECT * FROM block_evidence WHERE id = @id', { id });
  return row === undefined ? null : toEvidence(row);
}

/** A score that was written while or after its stage was handed in. */
export interface LoggedScore {
  readonly memberId: number;
  readonly criterionId: number;
  readonly stage: ScoreStage;
  readonly scorerId: number | null;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly label: string;
  readonly before: ScoreEntry;
  readonly after: ScoreEntry;
}

/**
 * What the change log says of the scores of a block's year since their stage was handed in: the steps after that hand-in, oldest
 * first. `memberId` null: of all members.
 */
export function scoresChangedSinceSubmission(
  database: Database,
  blockId: number,
  year: number,
  memberId: number | null,
): LoggedScore[] {
  const query = `
    WITH logged AS (
      SELECT c.id, c.change_set_id, c.before, c.after, coalesce(c.after, c.before) AS row
      FROM changes c WHERE c.table_name = 'block_scores'
    )
    SELECT l.before, l.after, l.row, t.made_at, t.made_by, t.label
    FROM logged l
    JOIN change_sets t ON t.id = l.change_set_id
    JOIN block_members m ON m.id = json_extract(l.row, '$.member_id')
    JOIN block_submissions s ON s.member_id = m.id AND s.score_stage = json_extract(l.row, '$.score_stage')
      AND coalesce(s.scorer_id, 0) = coalesce(json_extract(l.row, '$.scorer_id'), 0)
    WHERE m.block_id = @blockId AND m.year = @year AND (@memberId IS NULL OR m.id = @memberId)
      AND t.kind <> 'founding' AND t.made_at > s.submitted_at
    ORDER BY l.id`;
  return allRows(database, query, { blockId, year, memberId }).map((logged) => {
    const row = toScore(JSON.parse(String(logged.row)) as Row);
    const entryOf = (text: string | number | null | undefined) =>
      typeof text === 'string' ? toScore(JSON.parse(text) as Row).entry : emptyEntry;
    return {
      memberId: row.memberId,
      criterionId: row.criterionId,
      stage: row.stage,
      scorerId: row.scorerId,
      madeAt: String(logged.made_at),
      madeBy: String(logged.made_by),
      label: String(logged.label),
      before: entryOf(logged.before),
      after: entryOf(logged.after),
    };
  });
}
