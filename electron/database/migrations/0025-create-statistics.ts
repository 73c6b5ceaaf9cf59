import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/**
 * What statistics ask for and nothing else told: an award's group and kind where the records do not say, who does emulation
 * work (form 0605.N), the officer's own tables; and whether a training ended well.
 */
export const createStatistics: Migration = {
  version: 25,
  name: 'create saved tables',
  up(database) {
    database.exec(`
      -- Of the day of the award, said by the officer; null: as the work history says (TT 02/2023/TT-BNV, rows 06-10).
      ALTER TABLE awards ADD COLUMN recipient_group TEXT CHECK (recipient_group IN
        ('province-leader', 'department-leader', 'entrepreneur', 'other-leader', 'direct-worker'));
      -- Loại hình of an award without a decision record; null: as the decision says, or not known.
      ALTER TABLE awards ADD COLUMN statistics_kind TEXT CHECK (statistics_kind IN
        ('merit', 'unexpected', 'movement', 'dedication', 'seniority', 'foreign-relations', 'resistance'));

      -- Kết quả đào tạo khá trở lên; null: not known, or no training.
      ALTER TABLE absences ADD COLUMN has_good_result INTEGER CHECK (has_good_result IN (0, 1));

      CREATE TABLE emulation_officers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL REFERENCES people (id),
        -- Since when they do emulation work, here or elsewhere; null: not known.
        from_on TEXT,
        to_on TEXT,
        is_full_time INTEGER CHECK (is_full_time IN (0, 1)),
        education TEXT CHECK (education IN ('elementary', 'intermediate', 'college', 'university', 'postgraduate')),
        note TEXT,
        CHECK (from_on IS NULL OR to_on IS NULL OR from_on <= to_on)
      ) STRICT;
      CREATE INDEX emulation_officers_of_person ON emulation_officers (person_id);

      CREATE TABLE statistics_tables (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (length(name) > 0),
        layout TEXT NOT NULL CHECK (json_valid(layout))
      ) STRICT;
    `);
    trackChanges(database, ['awards', 'absences', 'emulation_officers', 'statistics_tables']);
  },
};
