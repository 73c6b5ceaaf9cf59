import type { Database } from 'better-sqlite3';
import type {
  Absence,
  Discipline,
  FactOwner,
  OwnerFacts,
  ResearchTopic,
  Review,
  UnitAchievement,
} from '#shared/contracts/facts.ts';
import type { RatingCode } from '#shared/domain/awards/rating-code.ts';
import type { ScopeCode } from '#shared/domain/eligibility/case-codes.ts';
import { allRows, insertRow, oneRow, type Row, statement, toBoolean, toInteger, updateRow } from '../rows.ts';

const ownerColumn = { person: 'person_id', unit: 'unit_id' } as const;

/** Everything known of a person or collective, besides awards and initiatives. */
export function factsOf(database: Database, owner: FactOwner): OwnerFacts {
  const column = ownerColumn[owner.kind];
  const rows = (table: string, order: string) =>
    allRows(database, `SELECT * FROM ${table} WHERE ${column} = @id ORDER BY ${order}`, { id: owner.id });
  const ofPerson = owner.kind === 'person';
  return {
    ratings: rows('ratings', 'year').map((row) => ({ year: Number(row.year), rating: row.rating as RatingCode })),
    disciplines: ofPerson ? rows('disciplines', 'decided_on').map(toDiscipline) : [],
    reviews: rows('reviews', 'from_on').map(toReview),
    absences: ofPerson ? rows('absences', 'from_on').map(toAbsence) : [],
    researchTopics: ofPerson ? researchTopicsOf(database, owner.id) : [],
    achievements: ofPerson ? [] : rows('unit_achievements', 'year').map(toAchievement),
  };
}

/** All ratings of some years, for everybody or for all collectives. */
export function ratingsOfYears(
  database: Database,
  kind: FactOwner['kind'],
  years: readonly number[],
): { ownerId: number; year: number; rating: RatingCode }[] {
  const column = ownerColumn[kind];
  const query = `SELECT ${column} AS owner_id, year, rating FROM ratings
    WHERE ${column} IS NOT NULL AND year IN (SELECT value FROM json_each(@years))`;
  return allRows(database, query, { years: JSON.stringify(years) }).map((row) => ({
    ownerId: Number(row.owner_id),
    year: Number(row.year),
    rating: row.rating as RatingCode,
  }));
}

/** Enters a year's rating, changes it, or (null) takes it away. */
export function writeRating(database: Database, owner: FactOwner, year: number, rating: RatingCode | null): void {
  const column = ownerColumn[owner.kind];
  const known = oneRow(database, `SELECT id FROM ratings WHERE ${column} = @id AND year = @year`, {
    id: owner.id,
    year,
  });
  if (rating === null) {
    if (known) statement(database, 'DELETE FROM ratings WHERE id = @id').run({ id: known.id });
  } else if (known) updateRow(database, 'ratings', Number(known.id), { rating });
  else insertRow(database, 'ratings', { [column]: owner.id, year, rating });
}

/** Enters what a collective achieved in a year. */
export function writeAchievement(database: Database, unitId: number, achievement: UnitAchievement): void {
  const columns = {
    exceeded_targets: toInteger(achievement.exceededTargets),
    led_block: toInteger(achievement.ledBlock),
  };
  const known = oneRow(database, 'SELECT id FROM unit_achievements WHERE unit_id = @unitId AND year = @year', {
    unitId,
    year: achievement.year,
  });
  if (known) updateRow(database, 'unit_achievements', Number(known.id), columns);
  else insertRow(database, 'unit_achievements', { unit_id: unitId, year: achievement.year, ...columns });
}

/** Enters a research topic with a first member (`id` null), or corrects it. */
export function writeResearchTopic(
  database: Database,
  id: number | null,
  personId: number,
  topic: Omit<ResearchTopic, 'id'>,
): number {
  const columns = { name: topic.name, accepted_on: topic.acceptedOn, scope: topic.scope, decision: topic.decision };
  if (id !== null) {
    updateRow(database, 'research_topics', id, columns);
    return id;
  }
  const topicId = insertRow(database, 'research_topics', columns);
  insertRow(database, 'research_topic_members', { research_topic_id: topicId, person_id: personId, part: null });
  return topicId;
}

function researchTopicsOf(database: Database, personId: number): ResearchTopic[] {
  const query = `SELECT t.* FROM research_topics t JOIN research_topic_members m ON m.research_topic_id = t.id
    WHERE m.person_id = @personId ORDER BY t.accepted_on`;
  return allRows(database, query, { personId }).map((row) => ({
    id: Number(row.id),
    name: String(row.name),
    acceptedOn: row.accepted_on as string | null,
    scope: row.scope as ScopeCode,
    decision: row.decision as string | null,
  }));
}

function toDiscipline(row: Row): Discipline {
  return {
    id: Number(row.id),
    form: row.form as Discipline['form'],
    decidedOn: String(row.decided_on),
    untilOn: row.until_on as string | null,
    decision: row.decision as string | null,
    note: row.note as string | null,
  };
}

function toReview(row: Row): Review {
  return {
    id: Number(row.id),
    kind: row.kind as Review['kind'],
    fromOn: String(row.from_on),
    toOn: row.to_on as string | null,
    note: row.note as string | null,
  };
}

function toAbsence(row: Row): Absence {
  return {
    id: Number(row.id),
    reason: row.reason as Absence['reason'],
    fromOn: String(row.from_on),
    toOn: row.to_on as string | null,
    hasGoodResult: toBoolean(row.has_good_result),
    note: row.note as string | null,
  };
}

function toAchievement(row: Row): UnitAchievement {
  return {
    year: Number(row.year),
    exceededTargets: toBoolean(row.exceeded_targets),
    ledBlock: toBoolean(row.led_block),
  };
}
