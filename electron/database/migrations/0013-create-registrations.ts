import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/** Đăng ký thi đua of people and collectives for a year, and giao ước thi đua between units, with what came of them. */
export const createRegistrations: Migration = {
  version: 13,
  name: 'create registrations and pledges',
  up(database) {
    database.exec(`
      CREATE TABLE registrations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        year INTEGER NOT NULL,
        person_id INTEGER REFERENCES people (id),
        unit_id INTEGER REFERENCES units (id),
        registered_on TEXT,
        -- Sáng kiến dự kiến.
        initiative_name TEXT,
        note TEXT,
        CHECK ((person_id IS NULL) <> (unit_id IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX registrations_of_person ON registrations (person_id, year) WHERE person_id IS NOT NULL;
      CREATE UNIQUE INDEX registrations_of_unit ON registrations (unit_id, year) WHERE unit_id IS NOT NULL;
      CREATE INDEX registrations_by_year ON registrations (year);

      CREATE TABLE registration_awards (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        registration_id INTEGER NOT NULL REFERENCES registrations (id) ON DELETE CASCADE,
        award_type_id INTEGER NOT NULL REFERENCES award_types (id)
      ) STRICT;
      CREATE UNIQUE INDEX registration_awards_once ON registration_awards (registration_id, award_type_id);

      CREATE TABLE pledges (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        year INTEGER NOT NULL,
        name TEXT NOT NULL CHECK (length(name) > 0),
        scope TEXT NOT NULL CHECK (scope IN ('office', 'block')),
        block_id INTEGER REFERENCES blocks (id),
        state TEXT NOT NULL CHECK (state IN ('draft', 'signed', 'canceled')),
        goal TEXT,
        commitment TEXT,
        signed_on TEXT,
        signed_at TEXT,
        note TEXT,
        CHECK (scope = 'block' OR block_id IS NULL),
        CHECK (state <> 'signed' OR signed_on IS NOT NULL)
      ) STRICT;
      CREATE INDEX pledges_by_year ON pledges (year);

      CREATE TABLE pledge_parties (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        pledge_id INTEGER NOT NULL REFERENCES pledges (id) ON DELETE CASCADE,
        unit_id INTEGER NOT NULL REFERENCES units (id),
        sort_order INTEGER NOT NULL,
        signer_name TEXT,
        signer_post TEXT
      ) STRICT;
      CREATE UNIQUE INDEX pledge_parties_once ON pledge_parties (pledge_id, unit_id);

      CREATE TABLE pledge_criteria (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        pledge_id INTEGER NOT NULL REFERENCES pledges (id) ON DELETE CASCADE,
        sort_order INTEGER NOT NULL,
        content TEXT NOT NULL CHECK (length(content) > 0),
        -- Chỉ tiêu as the parties wrote it, e.g. "100% nhiệm vụ đúng hạn".
        target TEXT,
        points REAL CHECK (points >= 0)
      ) STRICT;
      CREATE INDEX pledge_criteria_of_pledge ON pledge_criteria (pledge_id);

      -- What a party made of a criterion by the end of the year.
      CREATE TABLE pledge_results (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        criterion_id INTEGER NOT NULL REFERENCES pledge_criteria (id) ON DELETE CASCADE,
        party_id INTEGER NOT NULL REFERENCES pledge_parties (id) ON DELETE CASCADE,
        achieved TEXT,
        points REAL CHECK (points >= 0),
        note TEXT
      ) STRICT;
      CREATE UNIQUE INDEX pledge_results_once ON pledge_results (criterion_id, party_id);
    `);
    trackChanges(database, [
      'registrations',
      'registration_awards',
      'pledges',
      'pledge_parties',
      'pledge_criteria',
      'pledge_results',
    ]);
  },
};
