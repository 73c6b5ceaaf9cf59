import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/** Units as a tree with dated names and parents, and where they came from and went to. */
export const createUnits: Migration = {
  version: 3,
  name: 'create units',
  up(database) {
    database.exec(`
      CREATE TABLE units (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL CHECK (kind IN ('department', 'division', 'branch', 'service-unit', 'enterprise', 'outside-body')),
        founded_on TEXT,
        dissolved_on TEXT,
        sort_order INTEGER NOT NULL DEFAULT 0,
        eligible_for_flag INTEGER CHECK (eligible_for_flag IN (0, 1)),
        note TEXT,
        CHECK (founded_on IS NULL OR dissolved_on IS NULL OR founded_on <= dissolved_on)
      ) STRICT;

      -- A name holds from its day until the next one of the same unit; a null day means from the beginning.
      CREATE TABLE unit_names (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        unit_id INTEGER NOT NULL REFERENCES units (id),
        name TEXT NOT NULL CHECK (length(name) > 0),
        short_name TEXT,
        folded TEXT NOT NULL,
        exact TEXT NOT NULL,
        from_on TEXT,
        decision TEXT
      ) STRICT;
      CREATE UNIQUE INDEX unit_names_one_a_day ON unit_names (unit_id, coalesce(from_on, ''));

      CREATE TABLE unit_parents (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        unit_id INTEGER NOT NULL REFERENCES units (id),
        parent_id INTEGER REFERENCES units (id),
        from_on TEXT,
        CHECK (parent_id IS NULL OR parent_id <> unit_id)
      ) STRICT;
      CREATE UNIQUE INDEX unit_parents_one_a_day ON unit_parents (unit_id, coalesce(from_on, ''));

      CREATE TABLE unit_successions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL CHECK (kind IN ('merge', 'split')),
        happened_on TEXT NOT NULL,
        predecessor_id INTEGER NOT NULL REFERENCES units (id),
        successor_id INTEGER NOT NULL REFERENCES units (id),
        decision TEXT,
        CHECK (predecessor_id <> successor_id)
      ) STRICT;
      CREATE INDEX unit_successions_of_predecessor ON unit_successions (predecessor_id);
      CREATE INDEX unit_successions_of_successor ON unit_successions (successor_id);
    `);
    trackChanges(database, ['units', 'unit_names', 'unit_parents', 'unit_successions']);
  },
};
