import type { Database } from 'better-sqlite3';
import type { ConferenceEntry, ConferenceRow } from '#shared/contracts/exemplars.ts';
import type { ExemplarKind } from '#shared/domain/exemplars/exemplar-stage.ts';
import { allRows, deleteRow, insertRow, oneRow, type Row, toInteger, updateRow } from '../rows.ts';

/** A conference as it is kept. */
export type ConferenceRecord = Omit<ConferenceRow, 'id' | 'collectiveCount' | 'personCount' | 'modelCount'>;

/** A line of its list as it is kept. */
export type ConferenceEntryRecord = Pick<
  ConferenceEntry,
  'exemplarId' | 'section' | 'speaks' | 'awardTypeId' | 'citation'
>;

const count = (condition: string) =>
  `(SELECT count(*) FROM conference_exemplars x JOIN exemplars e ON e.id = x.exemplar_id
    WHERE x.conference_id = c.id AND ${condition})`;
const query = `SELECT c.*, ${count("e.kind = 'collective'")} AS collective_count,
  ${count("e.kind IN ('person', 'deed')")} AS person_count, ${count("e.kind = 'model'")} AS model_count
  FROM exemplary_conferences c`;

/** All conferences, the newest span first. */
export function listConferences(database: Database): ConferenceRow[] {
  return allRows(database, `${query} ORDER BY c.to_year DESC, c.id DESC`).map(toConference);
}

/** One conference, or null. */
export function findConference(database: Database, id: number): ConferenceRow | null {
  const row = oneRow(database, `${query} WHERE c.id = @id`, { id });
  return row === undefined ? null : toConference(row);
}

/** Adds a conference (`id` null) or writes it anew. */
export function writeConference(database: Database, id: number | null, conference: ConferenceRecord): number {
  const columns = {
    name: conference.name,
    from_year: conference.fromYear,
    to_year: conference.toYear,
    held_on: conference.heldOn,
    starts_at: conference.startsAt,
    place: conference.place,
    chair: conference.chair,
    guests: conference.guests,
    note: conference.note,
  };
  if (id === null) return insertRow(database, 'exemplary_conferences', columns);
  updateRow(database, 'exemplary_conferences', id, columns);
  return id;
}

/** The list of a conference in its order; `unitName` is filled in by the caller. */
export function entriesOfConference(database: Database, conferenceId: number): ConferenceEntry[] {
  return allRows(
    database,
    `SELECT x.*, e.kind, e.name, e.recipient_name, e.position, t.name AS award_name,
        EXISTS (SELECT 1 FROM exemplar_proposals q JOIN proposals p ON p.id = q.proposal_id
          WHERE q.exemplar_id = x.exemplar_id AND p.award_type_id = x.award_type_id) AS is_proposed
      FROM conference_exemplars x JOIN exemplars e ON e.id = x.exemplar_id
      LEFT JOIN award_types t ON t.id = x.award_type_id
      WHERE x.conference_id = @conferenceId ORDER BY x.sort_order, x.id`,
    { conferenceId },
  ).map((row) => ({
    id: Number(row.id),
    exemplarId: Number(row.exemplar_id),
    kind: row.kind as ExemplarKind,
    name: String(row.name),
    recipientName: row.recipient_name as string | null,
    position: row.position as string | null,
    unitName: null,
    section: row.section as string | null,
    speaks: row.speaks === 1,
    awardTypeId: row.award_type_id as number | null,
    awardName: row.award_name as string | null,
    citation: row.citation as string | null,
    isProposed: row.is_proposed === 1,
  }));
}

/** Writes the list of a conference anew; a line keeps its row, so that the history tells what changed of it. */
export function writeEntries(
  database: Database,
  conferenceId: number,
  entries: readonly ConferenceEntryRecord[],
): void {
  const known = new Map(
    allRows(database, 'SELECT id, exemplar_id FROM conference_exemplars WHERE conference_id = @conferenceId', {
      conferenceId,
    }).map((row) => [Number(row.exemplar_id), Number(row.id)]),
  );
  entries.forEach((entry, index) => {
    const columns = {
      sort_order: index + 1,
      section: entry.section,
      speaks: toInteger(entry.speaks),
      award_type_id: entry.awardTypeId,
      citation: entry.citation,
    };
    const id = known.get(entry.exemplarId);
    known.delete(entry.exemplarId);
    if (id === undefined) {
      insertRow(database, 'conference_exemplars', {
        conference_id: conferenceId,
        exemplar_id: entry.exemplarId,
        ...columns,
      });
    } else updateRow(database, 'conference_exemplars', id, columns);
  });
  for (const id of known.values()) deleteRow(database, 'conference_exemplars', id);
}

function toConference(row: Row): ConferenceRow {
  return {
    id: Number(row.id),
    name: String(row.name),
    fromYear: Number(row.from_year),
    toYear: Number(row.to_year),
    heldOn: row.held_on as string | null,
    startsAt: row.starts_at as string | null,
    place: row.place as string | null,
    chair: row.chair as string | null,
    guests: row.guests as string | null,
    note: row.note as string | null,
    collectiveCount: Number(row.collective_count),
    personCount: Number(row.person_count),
    modelCount: Number(row.model_count),
  };
}
