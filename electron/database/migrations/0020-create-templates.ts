import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/**
 * The office's paper: designs of certificates with the movements of their blanks, its own Word templates with every version
 * of each, layouts of Excel exports, reports with living figures, and what was printed or saved from which data.
 */
export const createTemplates: Migration = {
  version: 20,
  name: 'create templates and certificates',
  up(database) {
    database.exec(`
      CREATE TABLE certificate_designs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (length(name) > 0),
        width REAL NOT NULL CHECK (width > 0),
        height REAL NOT NULL CHECK (height > 0),
        decoration TEXT NOT NULL CHECK (decoration IN ('none', 'emblem', 'emblem-and-flags')),
        fields TEXT NOT NULL CHECK (json_valid(fields)),
        -- The scanned blank, kept in attachment_contents.
        background_sha256 TEXT,
        background_type TEXT
      ) STRICT;

      CREATE TABLE blank_movements (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        design_id INTEGER NOT NULL REFERENCES certificate_designs (id),
        happened_on TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('received', 'printed', 'spoiled')),
        quantity INTEGER NOT NULL CHECK (quantity > 0),
        -- As text: the log of sheets outlives the decision.
        decision_number TEXT,
        order_numbers TEXT,
        note TEXT
      ) STRICT;
      CREATE INDEX blank_movements_of_design ON blank_movements (design_id);

      CREATE TABLE document_templates (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        document TEXT NOT NULL,
        name TEXT NOT NULL CHECK (length(name) > 0),
        is_chosen INTEGER NOT NULL CHECK (is_chosen IN (0, 1))
      ) STRICT;

      CREATE TABLE template_versions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        template_id INTEGER NOT NULL REFERENCES document_templates (id),
        file_name TEXT NOT NULL,
        byte_size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        added_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX versions_of_template ON template_versions (template_id);

      CREATE TABLE export_layouts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        source TEXT NOT NULL,
        name TEXT NOT NULL CHECK (length(name) > 0),
        title TEXT NOT NULL,
        columns TEXT NOT NULL CHECK (json_valid(columns))
      ) STRICT;

      CREATE TABLE figure_reports (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (length(name) > 0),
        file_name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        -- Counted are the years up to this one, from "from_year" on; null: this one alone.
        year INTEGER NOT NULL,
        from_year INTEGER,
        refreshed_at TEXT,
        figures TEXT NOT NULL CHECK (json_valid(figures))
      ) STRICT;

      -- What left the program as paper or file, outside the change log: Ctrl+Z takes no sheet back out of the printer.
      CREATE TABLE document_outputs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        document TEXT NOT NULL,
        request TEXT NOT NULL CHECK (json_valid(request)),
        name TEXT NOT NULL,
        way TEXT NOT NULL CHECK (way IN ('print', 'docx', 'xlsx', 'pdf')),
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        -- Its texts as they were, line by line, in attachment_contents.
        content_sha256 TEXT NOT NULL
      ) STRICT;
    `);
    trackChanges(database, [
      'certificate_designs',
      'blank_movements',
      'document_templates',
      'template_versions',
      'export_layouts',
      'figure_reports',
    ]);
  },
};
