import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/** Sáng kiến with their authors and shares. Law 06/2022/QH15, Article 3(4); Decree 13/2012. */
export const createInitiatives: Migration = {
  version: 8,
  name: 'create initiatives',
  up(database) {
    database.exec(`
      CREATE TABLE initiatives (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (length(name) > 0),
        year INTEGER NOT NULL,
        kind TEXT CHECK (kind IN ('technical', 'management', 'operational', 'technology-application')),
        state TEXT NOT NULL CHECK (state IN ('registered', 'submitted', 'recognized', 'refused')),
        scope TEXT CHECK (scope IN ('grassroots', 'provincial', 'national')),
        recognized_on TEXT,
        recognized_by TEXT,
        decision TEXT,
        first_applied_on TEXT,
        summary TEXT,
        benefit TEXT,
        note TEXT,
        folded TEXT NOT NULL,
        exact TEXT NOT NULL,
        -- A recognized initiative says on which day and for which scope.
        CHECK (state <> 'recognized' OR (recognized_on IS NOT NULL AND scope IS NOT NULL))
      ) STRICT;
      CREATE INDEX initiatives_by_year ON initiatives (year);

      CREATE TABLE initiative_authors (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        initiative_id INTEGER NOT NULL REFERENCES initiatives (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        -- Tỷ lệ đóng góp, percent; null when not known.
        share INTEGER CHECK (share BETWEEN 1 AND 100)
      ) STRICT;
      CREATE UNIQUE INDEX initiative_authors_once ON initiative_authors (initiative_id, person_id);
      CREATE INDEX initiatives_of_person ON initiative_authors (person_id);
    `);
    trackChanges(database, ['initiatives', 'initiative_authors']);
  },
};
