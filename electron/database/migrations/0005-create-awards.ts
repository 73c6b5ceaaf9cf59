import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/** The catalogue, decisions, awards with the position and unit of their time, and scans. */
export const createAwards: Migration = {
  version: 5,
  name: 'create awards',
  up(database) {
    database.exec(`
      CREATE TABLE award_types (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
        name TEXT NOT NULL CHECK (length(name) > 0),
        short_name TEXT NOT NULL,
        family TEXT NOT NULL CHECK (family IN ('title', 'commendation')),
        level TEXT NOT NULL CHECK (level IN ('grassroots', 'province', 'government', 'state')),
        decided_by TEXT NOT NULL,
        subjects TEXT NOT NULL CHECK (json_valid(subjects)),
        precedence INTEGER NOT NULL,
        physical_item TEXT,
        is_of_law INTEGER NOT NULL CHECK (is_of_law IN (0, 1))
      ) STRICT;

      CREATE TABLE decisions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        number TEXT NOT NULL CHECK (length(number) > 0),
        symbol TEXT NOT NULL CHECK (length(symbol) > 0),
        signed_on TEXT NOT NULL,
        issuer TEXT NOT NULL CHECK (length(issuer) > 0),
        level TEXT NOT NULL CHECK (level IN ('grassroots', 'province', 'government', 'state')),
        signer_name TEXT,
        signer_post TEXT,
        commendation_kind TEXT NOT NULL
          CHECK (commendation_kind IN ('merit', 'unexpected', 'movement', 'dedication', 'seniority', 'foreign-relations')),
        subject_line TEXT NOT NULL,
        note TEXT,
        folded TEXT NOT NULL,
        exact TEXT NOT NULL
      ) STRICT;
      -- Numbers are unique per year, symbol and issuer. Decree 30/2020, Article 15(1).
      CREATE UNIQUE INDEX decisions_by_number ON decisions (issuer, symbol, number, substr(signed_on, 1, 4));
      CREATE INDEX decisions_by_day ON decisions (signed_on);

      CREATE TABLE awards (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        award_type_id INTEGER NOT NULL REFERENCES award_types (id),
        decision_id INTEGER REFERENCES decisions (id),
        subject TEXT NOT NULL CHECK (subject IN ('person', 'collective', 'household')),
        person_id INTEGER REFERENCES people (id),
        unit_id INTEGER REFERENCES units (id),
        recipient_name TEXT NOT NULL CHECK (length(recipient_name) > 0),
        year INTEGER NOT NULL,
        position TEXT,
        unit_name TEXT,
        home_unit_id INTEGER REFERENCES units (id),
        citation TEXT,
        amount INTEGER CHECK (amount >= 0),
        status TEXT NOT NULL CHECK (status IN ('granted', 'posthumous', 'adjusted', 'revoked')),
        order_number INTEGER,
        -- An award of earlier years typed in without a decision record keeps what is known of it.
        old_decision_number TEXT,
        old_decided_on TEXT,
        old_issuer TEXT,
        CHECK (person_id IS NULL OR unit_id IS NULL),
        CHECK (person_id IS NULL OR subject = 'person'),
        CHECK (unit_id IS NULL OR subject = 'collective'),
        CHECK (decision_id IS NULL OR (old_decision_number IS NULL AND old_decided_on IS NULL AND old_issuer IS NULL))
      ) STRICT;
      CREATE INDEX awards_of_person ON awards (person_id);
      CREATE INDEX awards_of_unit ON awards (unit_id);
      CREATE INDEX awards_of_home_unit ON awards (home_unit_id);
      CREATE INDEX awards_of_decision ON awards (decision_id);
      CREATE INDEX awards_of_type ON awards (award_type_id);
      CREATE INDEX awards_by_year ON awards (year);

      CREATE TABLE attachments (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        decision_id INTEGER NOT NULL REFERENCES decisions (id),
        file_name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        byte_size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        added_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX attachments_of_decision ON attachments (decision_id);

      -- Contents by their hash, kept once and never changed, outside the change log (undo restores the row that points here).
      CREATE TABLE attachment_contents (sha256 TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;
    `);
    trackChanges(database, ['award_types', 'decisions', 'awards', 'attachments']);
  },
};
