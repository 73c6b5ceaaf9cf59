import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/**
 * What the register, the portals' files and the achievement report ask of a person (null: not known); and the certificate of merit
 * that a department gives to the first of its own divisions and units; and indexes by which free tables read all awards without
 * their long texts.
 */
export const completePeopleAndBlocks: Migration = {
  version: 26,
  name: 'complete people and blocks',
  up(database) {
    for (const column of ['native_place', 'residence', 'nationality', 'personnel_code', 'qualification', 'phone']) {
      database.exec(`ALTER TABLE people ADD COLUMN ${column} TEXT CHECK (length(${column}) > 0)`);
    }
    database.exec(`
      ALTER TABLE block_years ADD COLUMN certificate_limit INTEGER CHECK (certificate_limit >= 0);

      CREATE TABLE wider_nominations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        member_id INTEGER NOT NULL REFERENCES block_members (id),
        award TEXT NOT NULL CHECK (award IN ('COT', 'BKT', 'GK')),
        votes_for INTEGER CHECK (votes_for >= 0),
        votes_against INTEGER CHECK (votes_against >= 0),
        is_nominated INTEGER NOT NULL CHECK (is_nominated IN (0, 1)),
        note TEXT
      ) STRICT;
      INSERT INTO wider_nominations SELECT * FROM block_nominations;
      DROP TABLE block_nominations;
      ALTER TABLE wider_nominations RENAME TO block_nominations;
      CREATE UNIQUE INDEX block_nominations_once ON block_nominations (member_id, award);
    `);
    database.exec(`
      DROP INDEX awards_by_year;
      CREATE INDEX awards_by_year ON awards
        (year, subject, status, award_type_id, decision_id, person_id, unit_id, home_unit_id);
      CREATE INDEX awards_told_apart ON awards (id)
        WHERE decision_id IS NULL OR recipient_group IS NOT NULL OR statistics_kind IS NOT NULL
          OR (person_id IS NULL AND unit_id IS NULL);
    `);
    trackChanges(database, ['people', 'block_years', 'block_nominations']);
  },
};
