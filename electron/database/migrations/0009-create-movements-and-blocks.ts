import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/** Phong trào thi đua with numeric targets (Law 06/2022/QH15, Articles 16-18), and khối thi đua with their members by year. */
export const createMovementsAndBlocks: Migration = {
  version: 9,
  name: 'create movements and blocks',
  up(database) {
    database.exec(`
      CREATE TABLE movements (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (length(name) > 0),
        kind TEXT NOT NULL CHECK (kind IN ('regular', 'wave', 'thematic')),
        launch_level TEXT NOT NULL CHECK (launch_level IN ('state', 'ministry', 'province', 'department', 'block')),
        launched_by TEXT NOT NULL,
        starts_on TEXT,
        ends_on TEXT,
        plan_number TEXT,
        plan_on TEXT,
        goal TEXT,
        scope TEXT,
        participants TEXT,
        criteria TEXT,
        -- Hưởng ứng: the movement launched above that this one answers.
        answers_id INTEGER REFERENCES movements (id),
        note TEXT,
        CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on),
        CHECK (answers_id IS NULL OR answers_id <> id)
      ) STRICT;

      CREATE TABLE movement_targets (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        movement_id INTEGER NOT NULL REFERENCES movements (id),
        sort_order INTEGER NOT NULL,
        name TEXT NOT NULL CHECK (length(name) > 0),
        measure TEXT NOT NULL,
        baseline REAL,
        planned REAL NOT NULL,
        direction TEXT NOT NULL CHECK (direction IN ('more-is-better', 'less-is-better')),
        responsible_unit_id INTEGER REFERENCES units (id),
        actual REAL,
        actual_on TEXT,
        note TEXT
      ) STRICT;
      CREATE INDEX movement_targets_of_movement ON movement_targets (movement_id);

      CREATE TABLE blocks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (length(name) > 0),
        organized_by TEXT NOT NULL,
        note TEXT
      ) STRICT;

      CREATE TABLE block_members (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        block_id INTEGER NOT NULL REFERENCES blocks (id),
        unit_id INTEGER NOT NULL REFERENCES units (id),
        year INTEGER NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('head', 'standing-deputy', 'deputy', 'member'))
      ) STRICT;
      CREATE UNIQUE INDEX block_members_once ON block_members (block_id, year, unit_id);
      CREATE UNIQUE INDEX block_heads_once ON block_members (block_id, year) WHERE role = 'head';
    `);
    trackChanges(database, ['movements', 'movement_targets', 'blocks', 'block_members']);
  },
};
