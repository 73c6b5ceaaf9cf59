import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/** People, one record each, with dated memberships. What is not known is null: never a default. */
export const createPeople: Migration = {
  version: 4,
  name: 'create people',
  up(database) {
    database.exec(`
      CREATE TABLE people (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        full_name TEXT NOT NULL CHECK (length(full_name) > 0),
        family_name TEXT NOT NULL,
        middle_name TEXT NOT NULL,
        given_name TEXT NOT NULL,
        sort_key TEXT NOT NULL,
        folded TEXT NOT NULL,
        exact TEXT NOT NULL,
        born_on TEXT,
        born_year INTEGER,
        gender TEXT CHECK (gender IN ('male', 'female')),
        ethnic_group TEXT,
        is_party_member INTEGER CHECK (is_party_member IN (0, 1)),
        kind TEXT CHECK (kind IN ('civil-servant', 'public-employee', 'laborer', 'outsider')),
        national_id TEXT CHECK (national_id NOT GLOB '*[^0-9]*'),
        started_on TEXT,
        note TEXT,
        CHECK (born_on IS NULL OR born_year = CAST(substr(born_on, 1, 4) AS INTEGER))
      ) STRICT;
      CREATE INDEX people_in_order ON people (sort_key);
      CREATE INDEX people_by_folded_name ON people (folded);
      CREATE UNIQUE INDEX people_by_national_id ON people (national_id) WHERE national_id IS NOT NULL;

      CREATE TABLE memberships (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL REFERENCES people (id),
        unit_id INTEGER NOT NULL REFERENCES units (id),
        position TEXT,
        role TEXT CHECK (role IN ('leader', 'direct-worker')),
        from_on TEXT,
        to_on TEXT,
        CHECK (from_on IS NULL OR to_on IS NULL OR from_on <= to_on)
      ) STRICT;
      CREATE INDEX memberships_of_person ON memberships (person_id);
      CREATE INDEX memberships_of_unit ON memberships (unit_id);
    `);
    trackChanges(database, ['people', 'memberships']);
  },
};
