import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/** The department that keeps this file, and who signs for it. */
export const createOffice: Migration = {
  version: 2,
  name: 'create office',
  up(database) {
    database.exec(`
      CREATE TABLE office (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        superior_name TEXT NOT NULL CHECK (length(superior_name) > 0),
        name TEXT NOT NULL CHECK (length(name) > 0),
        place_name TEXT NOT NULL CHECK (length(place_name) > 0),
        symbol_abbreviation TEXT NOT NULL CHECK (length(symbol_abbreviation) > 0)
      ) STRICT;

      CREATE TABLE signers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        full_name TEXT NOT NULL CHECK (length(full_name) > 0),
        post TEXT NOT NULL CHECK (length(post) > 0),
        authority TEXT NOT NULL CHECK (authority IN ('', 'KT.', 'TM.', 'TL.', 'TUQ.')),
        on_behalf_of TEXT,
        from_on TEXT,
        to_on TEXT,
        CHECK (from_on IS NULL OR to_on IS NULL OR from_on <= to_on)
      ) STRICT;
    `);
    trackChanges(database, ['office', 'signers']);
  },
};
