import type { Database } from 'better-sqlite3';
import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/**
 * Điển hình tiên tiến through their four stages (phát hiện, bồi dưỡng, tổng kết, nhân rộng), with what was written of them and
 * what came of them; the exemplary conference of a span of years; and the spans themselves with their goals.
 */
export const createExemplars: Migration = {
  version: 19,
  name: 'create exemplary models and periods',
  up(database) {
    database.exec(`
      CREATE TABLE exemplars (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL CHECK (kind IN ('person', 'collective', 'model', 'deed')),
        -- Nội dung điển hình: what others can learn; the name of a model.
        name TEXT NOT NULL CHECK (length(name) > 0),
        person_id INTEGER REFERENCES people (id),
        unit_id INTEGER REFERENCES units (id),
        -- Who it is, with position and unit of the day it was found. A model may belong to nobody in particular.
        recipient_name TEXT,
        position TEXT,
        role TEXT CHECK (role IN ('leader', 'direct-worker')),
        home_unit_id INTEGER REFERENCES units (id),
        field TEXT,
        movement_id INTEGER REFERENCES movements (id),
        achievement TEXT,
        lesson TEXT,
        closed_on TEXT,
        closed_reason TEXT,
        note TEXT,
        folded TEXT NOT NULL,
        exact TEXT NOT NULL,
        CHECK (person_id IS NULL OR unit_id IS NULL),
        CHECK (kind = 'model' OR recipient_name IS NOT NULL),
        CHECK (closed_on IS NOT NULL OR closed_reason IS NULL)
      ) STRICT;
      CREATE INDEX exemplars_of_person ON exemplars (person_id);
      CREATE INDEX exemplars_of_unit ON exemplars (unit_id);
      CREATE INDEX exemplars_of_home_unit ON exemplars (home_unit_id);
      CREATE INDEX exemplars_of_movement ON exemplars (movement_id);

      -- Bốn khâu. A row without its first day is planned; no row: nobody planned it.
      CREATE TABLE exemplar_stages (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        exemplar_id INTEGER NOT NULL REFERENCES exemplars (id) ON DELETE CASCADE,
        stage TEXT NOT NULL CHECK (stage IN ('found', 'nurtured', 'summed-up', 'spread')),
        begun_on TEXT,
        due_on TEXT,
        finished_on TEXT,
        follower_id INTEGER REFERENCES people (id),
        follower_unit_id INTEGER REFERENCES units (id),
        result TEXT,
        CHECK (finished_on IS NULL OR (begun_on IS NOT NULL AND begun_on <= finished_on))
      ) STRICT;
      CREATE UNIQUE INDEX exemplar_stages_once ON exemplar_stages (exemplar_id, stage);
      CREATE INDEX exemplar_stages_of_follower ON exemplar_stages (follower_id);

      -- Ảnh, bài viết: a file kept in attachment_contents, or only where it was published.
      CREATE TABLE exemplar_media (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        exemplar_id INTEGER NOT NULL REFERENCES exemplars (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('picture', 'article')),
        name TEXT NOT NULL CHECK (length(name) > 0),
        published_in TEXT,
        published_on TEXT,
        address TEXT,
        file_name TEXT,
        media_type TEXT,
        byte_size INTEGER,
        sha256 TEXT,
        CHECK ((sha256 IS NULL) = (file_name IS NULL))
      ) STRICT;
      CREATE INDEX exemplar_media_of_exemplar ON exemplar_media (exemplar_id);

      CREATE TABLE exemplar_initiatives (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        exemplar_id INTEGER NOT NULL REFERENCES exemplars (id) ON DELETE CASCADE,
        initiative_id INTEGER NOT NULL REFERENCES initiatives (id) ON DELETE CASCADE
      ) STRICT;
      CREATE UNIQUE INDEX exemplar_initiatives_once ON exemplar_initiatives (exemplar_id, initiative_id);
      CREATE INDEX exemplars_of_initiative ON exemplar_initiatives (initiative_id);

      CREATE TABLE exemplar_awards (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        exemplar_id INTEGER NOT NULL REFERENCES exemplars (id) ON DELETE CASCADE,
        award_id INTEGER NOT NULL REFERENCES awards (id) ON DELETE CASCADE
      ) STRICT;
      CREATE UNIQUE INDEX exemplar_awards_once ON exemplar_awards (exemplar_id, award_id);
      CREATE INDEX exemplars_of_award ON exemplar_awards (award_id);

      -- A proposal for commendation that came of it.
      CREATE TABLE exemplar_proposals (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        exemplar_id INTEGER NOT NULL REFERENCES exemplars (id) ON DELETE CASCADE,
        proposal_id INTEGER NOT NULL REFERENCES proposals (id) ON DELETE CASCADE
      ) STRICT;
      CREATE UNIQUE INDEX exemplar_proposals_once ON exemplar_proposals (exemplar_id, proposal_id);
      CREATE INDEX exemplars_of_proposal ON exemplar_proposals (proposal_id);

      CREATE TABLE exemplary_conferences (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (length(name) > 0),
        from_year INTEGER NOT NULL,
        to_year INTEGER NOT NULL,
        held_on TEXT,
        starts_at TEXT,
        place TEXT,
        chair TEXT,
        guests TEXT,
        note TEXT,
        CHECK (from_year <= to_year)
      ) STRICT;

      CREATE TABLE conference_exemplars (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conference_id INTEGER NOT NULL REFERENCES exemplary_conferences (id) ON DELETE CASCADE,
        exemplar_id INTEGER NOT NULL REFERENCES exemplars (id) ON DELETE CASCADE,
        sort_order INTEGER NOT NULL,
        -- What they are honored for, where the conference honors for more than one thing.
        section TEXT,
        speaks INTEGER NOT NULL CHECK (speaks IN (0, 1)),
        award_type_id INTEGER REFERENCES award_types (id),
        citation TEXT
      ) STRICT;
      CREATE UNIQUE INDEX conference_exemplars_once ON conference_exemplars (conference_id, exemplar_id);
      CREATE INDEX conferences_of_exemplar ON conference_exemplars (exemplar_id);

      -- Giai đoạn: a span of years with its goals and what the report says beside the numbers.
      CREATE TABLE periods (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (length(name) > 0),
        from_year INTEGER NOT NULL,
        to_year INTEGER NOT NULL,
        leadership TEXT,
        shortcomings TEXT,
        lessons TEXT,
        directions TEXT,
        CHECK (from_year <= to_year)
      ) STRICT;

      CREATE TABLE period_goals (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        period_id INTEGER NOT NULL REFERENCES periods (id) ON DELETE CASCADE,
        sort_order INTEGER NOT NULL,
        content TEXT NOT NULL CHECK (length(content) > 0),
        -- What is counted; null: nothing is, the officer says what came of it.
        counted TEXT,
        -- Of awards: issued by whom, where two issuers confer the same ("Cờ thi đua" of the province, of the ministry).
        issuer TEXT,
        planned REAL NOT NULL CHECK (planned > 0),
        counted_over TEXT NOT NULL CHECK (counted_over IN ('span', 'each-year')),
        unit_id INTEGER REFERENCES units (id),
        reached REAL,
        note TEXT
      ) STRICT;
      CREATE INDEX period_goals_of_period ON period_goals (period_id);
    `);
    trackChanges(database, [
      'exemplars',
      'exemplar_stages',
      'exemplar_media',
      'exemplar_initiatives',
      'exemplar_awards',
      'exemplar_proposals',
      'exemplary_conferences',
      'conference_exemplars',
      'periods',
      'period_goals',
    ]);
    widenSearchIndex(database);
  },
};

const newlyIndexed = [
  { table: 'movements', kind: 'movement' },
  { table: 'initiatives', kind: 'initiative' },
  { table: 'council_meetings', kind: 'meeting' },
  { table: 'award_rounds', kind: 'round' },
  { table: 'exemplars', kind: 'exemplar' },
  { table: 'blocks', kind: 'block' },
] as const;

/** Where the row numbers of these records begin in the index: behind every person, unit and decision. */
const FIRST_ROW = 2 ** 40;

/** Movements, initiatives, meetings, rounds, exemplars and blocks are found by their names too. */
function widenSearchIndex(database: Database): void {
  const withoutWords = ['movements', 'council_meetings', 'award_rounds', 'blocks'];
  for (const table of withoutWords) {
    database.exec(`ALTER TABLE ${table} ADD COLUMN folded TEXT; ALTER TABLE ${table} ADD COLUMN exact TEXT;`);
  }
  trackChanges(database, withoutWords);
  newlyIndexed.forEach(({ table, kind }, number) => {
    const row = (of: 'OLD' | 'NEW') => `${FIRST_ROW} + ${of}.id * 8 + ${number}`;
    const insert = `INSERT INTO search_index (rowid, folded, exact, kind, owner_id)
      VALUES (${row('NEW')}, NEW.folded, NEW.exact, '${kind}', NEW.id);`;
    const remove = `DELETE FROM search_index WHERE rowid = ${row('OLD')};`;
    database.exec(`
      CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table} WHEN NEW.folded IS NOT NULL BEGIN ${insert} END;
      CREATE TRIGGER search_${table}_update AFTER UPDATE OF folded, exact ON ${table} BEGIN ${remove} ${insert} END;
      CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} BEGIN ${remove} END;
      INSERT INTO search_index (rowid, folded, exact, kind, owner_id)
        SELECT ${FIRST_ROW} + id * 8 + ${number}, folded, exact, '${kind}', id FROM ${table} WHERE folded IS NOT NULL;
    `);
  });
}
