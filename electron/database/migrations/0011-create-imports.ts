import type { Migration } from './migration.ts';

/**
 * Imports beside the change log: which file made a step, its original bytes, which record came from which row, and the
 * mappings to be used for a sender's next file. Like the log itself, they are no records and are not logged; a step that is
 * taken back is seen by its change set.
 */
export const createImports: Migration = {
  version: 11,
  name: 'create imports',
  up(database) {
    database.exec(`
      CREATE TABLE imports (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        change_set_id INTEGER NOT NULL REFERENCES change_sets (id),
        file_name TEXT NOT NULL CHECK (length(file_name) > 0),
        format TEXT NOT NULL CHECK (format IN ('xlsx', 'xls', 'csv', 'docx', 'text')),
        kind TEXT NOT NULL CHECK (kind IN ('people', 'registrations', 'proposals', 'awards', 'initiatives', 'ratings')),
        sender_unit_id INTEGER REFERENCES units (id) ON DELETE SET NULL,
        year INTEGER,
        sha256 TEXT NOT NULL,
        byte_size INTEGER NOT NULL,
        new_count INTEGER NOT NULL,
        changed_count INTEGER NOT NULL,
        same_count INTEGER NOT NULL,
        refused_count INTEGER NOT NULL,
        -- Where the header of each sheet stands, as [sheet, first row, last row], counted from 0.
        headers TEXT NOT NULL CHECK (json_valid(headers))
      ) STRICT;
      CREATE INDEX imports_of_change_set ON imports (change_set_id);
      CREATE INDEX imports_by_content ON imports (sha256);

      -- Original files by their hash, kept once and never changed.
      CREATE TABLE import_contents (sha256 TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;

      -- Which row of the file (from 1, as Excel counts) made or changed which record; its cells are read from the original.
      CREATE TABLE import_records (
        table_name TEXT NOT NULL,
        record_id INTEGER NOT NULL,
        import_id INTEGER NOT NULL REFERENCES imports (id),
        sheet INTEGER NOT NULL,
        source_row INTEGER NOT NULL,
        PRIMARY KEY (table_name, record_id, import_id, sheet, source_row)
      ) STRICT, WITHOUT ROWID;

      -- What columns meant in a sender's form; \`form\` is the hash of the header's words, \`sender\` a unit's number or ''.
      CREATE TABLE import_mappings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        sender TEXT NOT NULL,
        form TEXT NOT NULL,
        kind TEXT NOT NULL,
        mapping TEXT NOT NULL CHECK (json_valid(mapping)),
        file_name TEXT NOT NULL,
        used_at TEXT NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX import_mappings_once ON import_mappings (sender, form);
    `);
  },
};
