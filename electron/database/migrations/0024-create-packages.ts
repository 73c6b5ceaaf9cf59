import type { Migration } from './migration.ts';

/**
 * Packages that left for other offices or came from them, and the steps of the other file, so that its history stays readable
 * beside our own. Like the log itself and the imports, they are no records: a step that is taken back is seen by its change set.
 */
export const createPackages: Migration = {
  version: 24,
  name: 'create packages of other offices',
  up(database) {
    database.exec(`
      CREATE TABLE packages (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        direction TEXT NOT NULL CHECK (direction IN ('sent', 'received')),
        kind TEXT NOT NULL CHECK (length(kind) > 0),
        -- The package's own number, the same on both sides.
        package_key TEXT NOT NULL,
        title TEXT NOT NULL,
        office_name TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        file_name TEXT NOT NULL,
        is_sealed INTEGER NOT NULL CHECK (is_sealed IN (0, 1)),
        row_count INTEGER NOT NULL,
        -- What a received one brought: null for one that was sent.
        new_count INTEGER,
        changed_count INTEGER,
        handled_at TEXT NOT NULL,
        change_set_id INTEGER REFERENCES change_sets (id)
      ) STRICT;
      CREATE INDEX packages_by_key ON packages (package_key);

      -- The other file's history from where it parted from ours.
      CREATE TABLE foreign_steps (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        package_id INTEGER NOT NULL REFERENCES packages (id),
        number INTEGER NOT NULL,
        label TEXT NOT NULL,
        kind TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL
      ) STRICT;
      CREATE INDEX foreign_steps_of_package ON foreign_steps (package_id);

      CREATE TABLE foreign_changes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        foreign_step_id INTEGER NOT NULL REFERENCES foreign_steps (id),
        table_name TEXT NOT NULL,
        -- The row's number here; null where nothing here became of it.
        row_id INTEGER,
        before TEXT,
        after TEXT
      ) STRICT;
      CREATE INDEX foreign_changes_of_step ON foreign_changes (foreign_step_id);
      CREATE INDEX foreign_changes_of_row ON foreign_changes (table_name, row_id);
    `);
  },
};
