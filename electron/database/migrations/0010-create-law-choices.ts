import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/** The office's choices where the law leaves a reading open, and the regulations of the province and the office. */
export const createLawChoices: Migration = {
  version: 10,
  name: 'create law choices',
  up(database) {
    database.exec(`
      CREATE TABLE law_settings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        setting TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL
      ) STRICT;

      -- A regulation is one dated, cited document: figures and extra criteria, as JSON that also travels as a file.
      CREATE TABLE regulations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL CHECK (length(title) > 0),
        content TEXT NOT NULL CHECK (json_valid(content))
      ) STRICT;
    `);
    trackChanges(database, ['law_settings', 'regulations']);
  },
};
