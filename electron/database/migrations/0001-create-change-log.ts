import type { Migration } from './migration.ts';

/**
 * The change log comes before the first table of records: every tracked row is written inside a named change set
 * (who, when, what), with its state before and after. Undo, history and "the list as sent" all read it.
 */
export const createChangeLog: Migration = {
  version: 1,
  name: 'create change log',
  up(database) {
    database.exec(`
      CREATE TABLE change_sets (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        label TEXT NOT NULL CHECK (length(label) > 0),
        kind TEXT NOT NULL CHECK (kind IN ('founding', 'edit', 'undo', 'redo')),
        target_id INTEGER REFERENCES change_sets (id),
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        undone_by INTEGER REFERENCES change_sets (id),
        CHECK ((kind IN ('founding', 'edit')) = (target_id IS NULL))
      ) STRICT;

      CREATE TABLE changes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        change_set_id INTEGER NOT NULL REFERENCES change_sets (id),
        table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        before TEXT,
        after TEXT,
        CHECK (before IS NOT NULL OR after IS NOT NULL)
      ) STRICT;
      CREATE INDEX changes_of_set ON changes (change_set_id);
      CREATE INDEX changes_of_row ON changes (table_name, row_id);

      -- The set that is being written now; empty between transactions, so that a write outside a set fails.
      CREATE TABLE open_change_set (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        change_set_id INTEGER NOT NULL REFERENCES change_sets (id)
      ) STRICT;
    `);
  },
};
