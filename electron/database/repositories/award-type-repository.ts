import type { Database } from 'better-sqlite3';
import type { AwardFamily, AwardLevel, AwardSubject, AwardType } from '#shared/contracts/awards.ts';
import { allRows, insertRow, oneRow, type Row, updateRow } from '../rows.ts';

const query = `SELECT t.*, (SELECT count(*) FROM awards a WHERE a.award_type_id = t.id) AS award_count FROM award_types t`;

type AwardTypeRecord = Omit<AwardType, 'id' | 'awardCount'>;

/** The catalogue in order of precedence. */
export function listAwardTypes(database: Database): AwardType[] {
  return allRows(database, `${query} ORDER BY t.precedence, t.id`).map(toAwardType);
}

/** One line of the catalogue, or null. */
export function findAwardType(database: Database, id: number): AwardType | null {
  const row = oneRow(database, `${query} WHERE t.id = @id`, { id });
  return row === undefined ? null : toAwardType(row);
}

/** Adds a line (`id` null) or corrects one. */
export function writeAwardType(database: Database, id: number | null, type: AwardTypeRecord): number {
  const columns = {
    code: type.code,
    name: type.name,
    short_name: type.shortName,
    family: type.family,
    level: type.level,
    decided_by: type.decidedBy,
    subjects: JSON.stringify(type.subjects),
    precedence: type.precedence,
    physical_item: type.physicalItem,
    is_of_law: Number(type.isOfLaw),
  };
  if (id === null) return insertRow(database, 'award_types', columns);
  updateRow(database, 'award_types', id, columns);
  return id;
}

function toAwardType(row: Row): AwardType {
  return {
    id: Number(row.id),
    code: String(row.code),
    name: String(row.name),
    shortName: String(row.short_name),
    family: row.family as AwardFamily,
    level: row.level as AwardLevel,
    decidedBy: String(row.decided_by),
    subjects: JSON.parse(String(row.subjects)) as AwardSubject[],
    precedence: Number(row.precedence),
    physicalItem: row.physical_item as string | null,
    isOfLaw: row.is_of_law === 1,
    awardCount: Number(row.award_count),
  };
}
