import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/**
 * What the officer has decided about names: other spellings under which a person stands in papers, pairs of records that
 * are known to be two people, and spellings that look odd and are right. And which units were sent a form to fill in.
 */
export const createNameDecisions: Migration = {
  version: 21,
  name: 'create decisions about names',
  up(database) {
    database.exec(`
      -- Kept when two records become one or a name is corrected, so that old papers and files still lead to the person.
      CREATE TABLE person_spellings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL REFERENCES people (id),
        full_name TEXT NOT NULL CHECK (length(full_name) > 0),
        folded TEXT NOT NULL,
        exact TEXT NOT NULL,
        origin TEXT NOT NULL CHECK (origin IN ('merge', 'correction'))
      ) STRICT;
      CREATE UNIQUE INDEX person_spellings_once ON person_spellings (person_id, full_name);
      CREATE INDEX person_spellings_by_folded_name ON person_spellings (folded);

      -- Không phải một người: the smaller number first.
      CREATE TABLE different_people (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL REFERENCES people (id),
        other_id INTEGER NOT NULL REFERENCES people (id),
        CHECK (person_id < other_id)
      ) STRICT;
      CREATE UNIQUE INDEX different_people_once ON different_people (person_id, other_id);
      CREATE INDEX different_people_by_other ON different_people (other_id);

      -- The spelling is right for as long as it stays letter for letter.
      CREATE TABLE accepted_spellings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL REFERENCES people (id),
        full_name TEXT NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX accepted_spellings_once ON accepted_spellings (person_id, full_name);

      -- Biểu gửi đơn vị: who was asked for what; the answer is an import of that sender.
      CREATE TABLE unit_forms (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        unit_id INTEGER NOT NULL REFERENCES units (id),
        purpose TEXT NOT NULL CHECK (purpose IN ('people', 'registrations', 'ratings')),
        year INTEGER NOT NULL,
        made_on TEXT NOT NULL,
        due_on TEXT,
        -- Said by the officer: it came on paper, or in a file that brought nothing new.
        received_on TEXT
      ) STRICT;
      CREATE UNIQUE INDEX unit_forms_once ON unit_forms (unit_id, purpose, year);

      -- Other spellings are found like names. Their rows of the index have negative numbers, which no other table uses.
      CREATE TRIGGER search_person_spellings_insert AFTER INSERT ON person_spellings BEGIN
        INSERT INTO search_index (rowid, folded, exact, kind, owner_id)
        VALUES (-NEW.id, NEW.folded, NEW.exact, 'person', NEW.person_id);
      END;
      CREATE TRIGGER search_person_spellings_update AFTER UPDATE ON person_spellings BEGIN
        DELETE FROM search_index WHERE rowid = -OLD.id;
        INSERT INTO search_index (rowid, folded, exact, kind, owner_id)
        VALUES (-NEW.id, NEW.folded, NEW.exact, 'person', NEW.person_id);
      END;
      CREATE TRIGGER search_person_spellings_delete AFTER DELETE ON person_spellings BEGIN
        DELETE FROM search_index WHERE rowid = -OLD.id;
      END;
    `);
    trackChanges(database, ['person_spellings', 'different_people', 'accepted_spellings', 'unit_forms']);
  },
};
