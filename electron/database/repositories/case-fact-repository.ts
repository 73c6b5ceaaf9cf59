import type { Database } from 'better-sqlite3';
import { allRows, type Row } from '../rows.ts';

/** Rows of one table by the record they belong to. */
export type RowsByOwner = ReadonlyMap<number, readonly Row[]>;

/** What eligibility reads of people or of collectives, each table read once, for all or for one. */
export interface CaseFactRows {
  readonly ratings: RowsByOwner;
  readonly awards: RowsByOwner;
  /** Proposals without a result, in whatever round: awards that may come. */
  readonly proposals: RowsByOwner;
  readonly reviews: RowsByOwner;
  readonly initiatives: RowsByOwner;
  readonly widerRecognitions: RowsByOwner;
  readonly initiativeUses: RowsByOwner;
  readonly researchTopics: RowsByOwner;
  readonly disciplines: RowsByOwner;
  readonly absences: RowsByOwner;
  readonly achievements: RowsByOwner;
}

const none: RowsByOwner = new Map();

/** Everything judged of people: all of them, or those named. */
export function caseFactsOfPeople(database: Database, personIds: readonly number[] | null): CaseFactRows {
  const rows = (query: string) => grouped(database, query, personIds);
  return {
    ratings: rows('SELECT person_id AS owner, year, rating FROM ratings WHERE person_id IS NOT NULL'),
    awards: rows(awardQuery('person_id')),
    proposals: rows(proposalQuery('person_id')),
    reviews: rows('SELECT person_id AS owner, kind, from_on, to_on FROM reviews WHERE person_id IS NOT NULL'),
    initiatives: rows(
      `SELECT a.person_id AS owner, i.id, i.year, i.state, i.recognized_on, i.scope FROM initiative_authors a JOIN initiatives i ON i.id = a.initiative_id`,
    ),
    widerRecognitions: rows(
      `SELECT a.person_id AS owner, r.initiative_id, r.scope, r.recognized_on FROM initiative_authors a
        JOIN initiative_recognitions r ON r.initiative_id = a.initiative_id`,
    ),
    initiativeUses: rows(
      `SELECT u.person_id AS owner, u.initiative_id, u.year, t.code FROM initiative_uses u
        JOIN award_types t ON t.id = u.award_type_id WHERE t.is_of_law = 1`,
    ),
    researchTopics: rows(
      `SELECT m.person_id AS owner, t.accepted_on, t.scope FROM research_topic_members m JOIN research_topics t ON t.id = m.research_topic_id`,
    ),
    disciplines: rows('SELECT person_id AS owner, form, decided_on, until_on FROM disciplines'),
    absences: rows('SELECT person_id AS owner, reason, from_on, to_on, has_good_result FROM absences'),
    achievements: none,
  };
}

/** Everything judged of collectives, besides their members: all of them, or those named. */
export function caseFactsOfUnits(database: Database, unitIds: readonly number[] | null): CaseFactRows {
  const rows = (query: string) => grouped(database, query, unitIds);
  return {
    ratings: rows('SELECT unit_id AS owner, year, rating FROM ratings WHERE unit_id IS NOT NULL'),
    awards: rows(awardQuery('unit_id')),
    proposals: rows(proposalQuery('unit_id')),
    reviews: rows('SELECT unit_id AS owner, kind, from_on, to_on FROM reviews WHERE unit_id IS NOT NULL'),
    achievements: rows('SELECT unit_id AS owner, year, exceeded_targets, led_block FROM unit_achievements'),
    initiatives: none,
    widerRecognitions: none,
    initiativeUses: none,
    researchTopics: none,
    disciplines: none,
    absences: none,
  };
}

/** The rows with those of some records put in place of the earlier ones. */
export function withRowsOf(rows: CaseFactRows, newer: CaseFactRows, owners: readonly number[]): CaseFactRows {
  const groups = Object.keys(rows) as (keyof CaseFactRows)[];
  return Object.fromEntries(
    groups.map((group) => {
      const replaced = new Map(rows[group]);
      for (const owner of owners) replaced.set(owner, newer[group].get(owner) ?? []);
      return [group, replaced];
    }),
  ) as unknown as CaseFactRows;
}

function awardQuery(owner: 'person_id' | 'unit_id'): string {
  return `SELECT a.${owner} AS owner, t.code, a.year, a.status, coalesce(d.signed_on, a.old_decided_on) AS decided_on, d.commendation_kind
    FROM awards a JOIN award_types t ON t.id = a.award_type_id LEFT JOIN decisions d ON d.id = a.decision_id
    WHERE a.${owner} IS NOT NULL AND t.is_of_law = 1`;
}

/** The plus keeps SQLite from going through all proposals of each award type, where it should look up those of the owner. */
function proposalQuery(owner: 'person_id' | 'unit_id'): string {
  return `SELECT x.${owner} AS owner, t.code, r.year, r.kind
    FROM proposals x JOIN award_rounds r ON r.id = +x.round_id JOIN award_types t ON t.id = +x.award_type_id
    WHERE x.${owner} IS NOT NULL AND x.result IS NULL AND t.is_of_law = 1`;
}

function grouped(database: Database, query: string, owners: readonly number[] | null): RowsByOwner {
  const groups = new Map<number, Row[]>();
  const rows =
    owners === null
      ? allRows(database, query)
      : allRows(database, `SELECT * FROM (${query}) WHERE owner IN (SELECT value FROM json_each(@owners))`, {
          owners: JSON.stringify(owners),
        });
  for (const row of rows) {
    const group = groups.get(Number(row.owner));
    if (group) group.push(row);
    else groups.set(Number(row.owner), [row]);
  }
  return groups;
}
