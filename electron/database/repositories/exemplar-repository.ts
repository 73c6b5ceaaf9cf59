import type { Database } from 'better-sqlite3';
import type { ExemplarLink, ExemplarMedium, ExemplarRow, ExemplarStageRow } from '#shared/contracts/exemplars.ts';
import type { WorkRole } from '#shared/contracts/people.ts';
import {
  currentStage,
  type ExemplarKind,
  type ExemplarStage,
  overdueStage,
} from '#shared/domain/exemplars/exemplar-stage.ts';
import type { UnitDirectory } from '#shared/domain/units/unit-directory.ts';
import { allRows, type Columns, deleteRow, insertRow, oneRow, type Row, statement, updateRow } from '../rows.ts';
import { searchText } from '../search-text.ts';

/** An exemplar as it is kept, without its stages. */
export type ExemplarRecord = Pick<
  ExemplarRow,
  | 'kind'
  | 'name'
  | 'personId'
  | 'unitId'
  | 'recipientName'
  | 'position'
  | 'role'
  | 'homeUnitId'
  | 'field'
  | 'movementId'
  | 'achievement'
  | 'lesson'
  | 'closedOn'
  | 'closedReason'
  | 'note'
>;

/** A stage as it is kept. */
export type ExemplarStageRecord = Omit<ExemplarStageRow, 'followerName' | 'followerUnitName'>;

/** A picture or article as it is kept. */
export type ExemplarMediumRecord = Omit<ExemplarMedium, 'id'> & {
  readonly mediaType: string | null;
  readonly sha256: string | null;
};

/** All exemplars, the newest found first; `id` narrows to one. Names of units as on the day it was found, stages judged on `today`. */
export function listExemplars(
  database: Database,
  directory: UnitDirectory,
  today: string,
  id: number | null = null,
): ExemplarRow[] {
  const only = id === null ? '' : 'WHERE e.id = @id';
  const parameters = id === null ? {} : { id };
  const stages = Map.groupBy(
    allRows(
      database,
      `SELECT s.*, p.full_name FROM exemplar_stages s JOIN exemplars e ON e.id = s.exemplar_id
        LEFT JOIN people p ON p.id = s.follower_id ${only}`,
      parameters,
    ),
    (row) => Number(row.exemplar_id),
  );
  const rows = allRows(
    database,
    `SELECT e.*, m.name AS movement_name,
        (SELECT count(*) FROM exemplar_media x WHERE x.exemplar_id = e.id AND x.kind = 'picture') AS picture_count,
        (SELECT count(*) FROM exemplar_media x WHERE x.exemplar_id = e.id AND x.kind = 'article') AS article_count,
        (SELECT count(*) FROM exemplar_awards x WHERE x.exemplar_id = e.id) AS award_count,
        (SELECT count(*) FROM exemplar_proposals x WHERE x.exemplar_id = e.id) AS proposal_count
      FROM exemplars e LEFT JOIN movements m ON m.id = e.movement_id ${only}`,
    parameters,
  );
  return rows
    .map((row) => toExemplar(row, stages.get(Number(row.id)) ?? [], directory, today))
    .sort((a, b) => (b.foundYear ?? 9999) - (a.foundYear ?? 9999) || b.id - a.id);
}

/** Adds an exemplar (`id` null) or writes it anew. */
export function writeExemplar(database: Database, id: number | null, exemplar: ExemplarRecord): number {
  const columns: Columns = {
    kind: exemplar.kind,
    name: exemplar.name,
    person_id: exemplar.personId,
    unit_id: exemplar.unitId,
    recipient_name: exemplar.recipientName,
    position: exemplar.position,
    role: exemplar.role,
    home_unit_id: exemplar.homeUnitId,
    field: exemplar.field,
    movement_id: exemplar.movementId,
    achievement: exemplar.achievement,
    lesson: exemplar.lesson,
    closed_on: exemplar.closedOn,
    closed_reason: exemplar.closedReason,
    note: exemplar.note,
    ...searchText([exemplar.name, exemplar.recipientName].filter(Boolean).join(' ')),
  };
  if (id === null) return insertRow(database, 'exemplars', columns);
  updateRow(database, 'exemplars', id, columns);
  return id;
}

/** Writes a stage; one of which nothing is known has no row. */
export function writeExemplarStage(database: Database, exemplarId: number, stage: ExemplarStageRecord): void {
  const known = oneRow(database, 'SELECT id FROM exemplar_stages WHERE exemplar_id = @exemplarId AND stage = @stage', {
    exemplarId,
    stage: stage.stage,
  });
  const columns = {
    begun_on: stage.startedOn,
    due_on: stage.dueOn,
    finished_on: stage.finishedOn,
    follower_id: stage.followerId,
    follower_unit_id: stage.followerUnitId,
    result: stage.result,
  };
  const isEmpty = Object.values(columns).every((value) => value === null);
  if (known === undefined) {
    if (!isEmpty) insertRow(database, 'exemplar_stages', { exemplar_id: exemplarId, stage: stage.stage, ...columns });
  } else if (isEmpty) deleteRow(database, 'exemplar_stages', Number(known.id));
  else updateRow(database, 'exemplar_stages', Number(known.id), columns);
}

/** Pictures and articles of an exemplar, as they came. */
export function mediaOfExemplar(database: Database, exemplarId: number): ExemplarMedium[] {
  return allRows(database, 'SELECT * FROM exemplar_media WHERE exemplar_id = @exemplarId ORDER BY kind, id', {
    exemplarId,
  }).map((row) => ({
    id: Number(row.id),
    kind: row.kind as ExemplarMedium['kind'],
    name: String(row.name),
    publishedIn: row.published_in as string | null,
    publishedOn: row.published_on as string | null,
    address: row.address as string | null,
    fileName: row.file_name as string | null,
    byteSize: row.byte_size as number | null,
  }));
}

/** Adds a picture or article. */
export function insertMedium(database: Database, exemplarId: number, medium: ExemplarMediumRecord): number {
  return insertRow(database, 'exemplar_media', {
    exemplar_id: exemplarId,
    kind: medium.kind,
    name: medium.name,
    published_in: medium.publishedIn,
    published_on: medium.publishedOn,
    address: medium.address,
    file_name: medium.fileName,
    media_type: medium.mediaType,
    byte_size: medium.byteSize,
    sha256: medium.sha256,
  });
}

/** A kept file with its content, or null. */
export function readMedium(database: Database, id: number): { fileName: string; content: Uint8Array } | null {
  const query = `SELECT x.file_name AS fileName, c.content FROM exemplar_media x
    JOIN attachment_contents c ON c.sha256 = x.sha256 WHERE x.id = ?`;
  return (statement(database, query).get(id) as { fileName: string; content: Uint8Array } | undefined) ?? null;
}

/** The names of one thing that an exemplar can be tied to, by a query with `id`, `name` and `detail`. */
export function linksOf(database: Database, sql: string, parameters: Columns): ExemplarLink[] {
  return allRows(database, sql, parameters).map((row) => ({
    id: Number(row.id),
    name: String(row.name),
    detail: row.detail === null ? '' : String(row.detail),
  }));
}

function toExemplar(row: Row, stages: readonly Row[], directory: UnitDirectory, today: string): ExemplarRow {
  const rows = stages.map((stage): ExemplarStageRow => {
    const followerUnitId = stage.follower_unit_id as number | null;
    return {
      stage: stage.stage as ExemplarStage,
      startedOn: stage.begun_on as string | null,
      dueOn: stage.due_on as string | null,
      finishedOn: stage.finished_on as string | null,
      followerId: stage.follower_id as number | null,
      followerName: stage.full_name as string | null,
      followerUnitId,
      followerUnitName: followerUnitId === null ? null : directory.nameOn(followerUnitId, today),
      result: stage.result as string | null,
    };
  });
  const foundOn = rows.find((stage) => stage.stage === 'found')?.startedOn ?? null;
  const homeUnitId = row.home_unit_id as number | null;
  return {
    id: Number(row.id),
    kind: row.kind as ExemplarKind,
    name: String(row.name),
    personId: row.person_id as number | null,
    unitId: row.unit_id as number | null,
    recipientName: row.recipient_name as string | null,
    position: row.position as string | null,
    role: row.role as WorkRole | null,
    homeUnitId,
    unitName: homeUnitId === null ? null : directory.nameOn(homeUnitId, foundOn ?? today),
    field: row.field as string | null,
    movementId: row.movement_id as number | null,
    movementName: row.movement_name as string | null,
    achievement: row.achievement as string | null,
    lesson: row.lesson as string | null,
    closedOn: row.closed_on as string | null,
    closedReason: row.closed_reason as string | null,
    note: row.note as string | null,
    stages: rows,
    stage: currentStage(rows),
    overdue: row.closed_on === null ? overdueStage(rows, today) : null,
    foundYear: foundOn === null ? null : Number(foundOn.slice(0, 4)),
    pictureCount: Number(row.picture_count),
    articleCount: Number(row.article_count),
    awardCount: Number(row.award_count),
    proposalCount: Number(row.proposal_count),
  };
}
