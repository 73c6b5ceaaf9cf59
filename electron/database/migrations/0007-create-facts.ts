import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/**
 * What eligibility is judged from besides awards: yearly ratings, discipline, reviews, absences, research topics, and
 * what collectives achieved in a year. A row says what is known; no row says nothing (unknown), never "no".
 */
export const createFacts: Migration = {
  version: 7,
  name: 'create facts',
  up(database) {
    database.exec(`
      -- Mức độ hoàn thành nhiệm vụ. Decree 335/2025 (from 2026), Decree 90/2020 before.
      CREATE TABLE ratings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER REFERENCES people (id),
        unit_id INTEGER REFERENCES units (id),
        year INTEGER NOT NULL,
        rating TEXT NOT NULL CHECK (rating IN ('HTXS', 'HTT', 'HT', 'KHT')),
        note TEXT,
        CHECK ((person_id IS NULL) <> (unit_id IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX ratings_of_person ON ratings (person_id, year) WHERE person_id IS NOT NULL;
      CREATE UNIQUE INDEX ratings_of_unit ON ratings (unit_id, year) WHERE unit_id IS NOT NULL;

      CREATE TABLE disciplines (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL REFERENCES people (id),
        form TEXT NOT NULL CHECK (form IN ('reprimand', 'warning', 'salary-reduction', 'demotion', 'dismissal', 'forced-resignation')),
        decided_on TEXT NOT NULL,
        until_on TEXT,
        decision TEXT,
        note TEXT,
        CHECK (until_on IS NULL OR until_on >= decided_on)
      ) STRICT;
      CREATE INDEX disciplines_of_person ON disciplines (person_id);

      -- Đang xem xét kỷ luật, điều tra, thanh tra, xác minh khiếu nại, tố cáo. Decree 152/2025, Article 4(4).
      CREATE TABLE reviews (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER REFERENCES people (id),
        unit_id INTEGER REFERENCES units (id),
        kind TEXT NOT NULL CHECK (kind IN ('discipline', 'investigation', 'inspection', 'complaint')),
        from_on TEXT NOT NULL,
        to_on TEXT,
        note TEXT,
        CHECK ((person_id IS NULL) <> (unit_id IS NULL)),
        CHECK (to_on IS NULL OR to_on >= from_on)
      ) STRICT;
      CREATE INDEX reviews_of_person ON reviews (person_id);
      CREATE INDEX reviews_of_unit ON reviews (unit_id);

      CREATE TABLE absences (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL REFERENCES people (id),
        reason TEXT NOT NULL CHECK (reason IN ('maternity', 'training', 'sick', 'unpaid', 'other')),
        from_on TEXT NOT NULL,
        to_on TEXT,
        note TEXT,
        CHECK (to_on IS NULL OR to_on >= from_on)
      ) STRICT;
      CREATE INDEX absences_of_person ON absences (person_id);

      CREATE TABLE research_topics (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (length(name) > 0),
        accepted_on TEXT,
        scope TEXT NOT NULL CHECK (scope IN ('grassroots', 'provincial', 'national')),
        decision TEXT,
        note TEXT
      ) STRICT;
      CREATE TABLE research_topic_members (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        research_topic_id INTEGER NOT NULL REFERENCES research_topics (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        part TEXT
      ) STRICT;
      CREATE UNIQUE INDEX research_topic_members_once ON research_topic_members (research_topic_id, person_id);
      CREATE INDEX research_topics_of_person ON research_topic_members (person_id);

      -- Vượt chỉ tiêu, dẫn đầu cụm, khối. Law 06/2022/QH15, Articles 25, 26.
      CREATE TABLE unit_achievements (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        unit_id INTEGER NOT NULL REFERENCES units (id),
        year INTEGER NOT NULL,
        exceeded_targets INTEGER CHECK (exceeded_targets IN (0, 1)),
        led_block INTEGER CHECK (led_block IN (0, 1)),
        note TEXT
      ) STRICT;
      CREATE UNIQUE INDEX unit_achievements_of_year ON unit_achievements (unit_id, year);
    `);
    trackChanges(database, [
      'ratings',
      'disciplines',
      'reviews',
      'absences',
      'research_topics',
      'research_topic_members',
      'unit_achievements',
    ]);
  },
};
