import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/**
 * The life of a sáng kiến: its request (TT 18/2013/TT-BKHCN, Phụ lục I), the check on receipt, wider recognition later, the
 * awards that it supported, and the councils that score it. What nobody entered is NULL.
 */
export const createInitiativeLife: Migration = {
  version: 14,
  name: 'create the life of initiatives',
  up(database) {
    database.exec(`
      ALTER TABLE initiatives ADD COLUMN field TEXT;
      -- Shadow of the summary, for finding twins.
      ALTER TABLE initiatives ADD COLUMN folded_summary TEXT;
      -- The unit that the initiative comes from, for statistics.
      ALTER TABLE initiatives ADD COLUMN unit_id INTEGER REFERENCES units (id);
      -- Chủ đầu tư tạo ra sáng kiến; the unit that applied it first.
      ALTER TABLE initiatives ADD COLUMN investor TEXT;
      ALTER TABLE initiatives ADD COLUMN applied_by TEXT;
      ALTER TABLE initiatives ADD COLUMN requested_on TEXT;
      ALTER TABLE initiatives ADD COLUMN received_on TEXT;
      ALTER TABLE initiatives ADD COLUMN description TEXT;
      ALTER TABLE initiatives ADD COLUMN confidential TEXT;
      ALTER TABLE initiatives ADD COLUMN conditions TEXT;
      ALTER TABLE initiatives ADD COLUMN applier_benefit TEXT;
      -- The check on receipt. Decree 13/2012, Article 6.
      ALTER TABLE initiatives ADD COLUMN checked_on TEXT;
      ALTER TABLE initiatives ADD COLUMN check_result TEXT CHECK (check_result IN ('accepted', 'correction', 'rejected'));
      ALTER TABLE initiatives ADD COLUMN check_note TEXT;
      ALTER TABLE initiatives ADD COLUMN corrected_on TEXT;
      ALTER TABLE initiatives ADD COLUMN refused_on TEXT;
      ALTER TABLE initiatives ADD COLUMN certificate_number TEXT;
      CREATE INDEX initiatives_of_unit ON initiatives (unit_id);

      ALTER TABLE initiative_authors ADD COLUMN qualification TEXT;

      -- Who took part in the first application. They may be from elsewhere, so names, not people of the office.
      CREATE TABLE initiative_appliers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        initiative_id INTEGER NOT NULL REFERENCES initiatives (id),
        full_name TEXT NOT NULL CHECK (length(full_name) > 0),
        born_on TEXT,
        workplace TEXT,
        position TEXT,
        qualification TEXT,
        support TEXT
      ) STRICT;
      CREATE INDEX appliers_of_initiative ON initiative_appliers (initiative_id);

      -- Phạm vi ảnh hưởng recognized later and wider. Law 06/2022/QH15, Articles 21(2), 22(2).
      CREATE TABLE initiative_recognitions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        initiative_id INTEGER NOT NULL REFERENCES initiatives (id),
        scope TEXT NOT NULL CHECK (scope IN ('provincial', 'national')),
        recognized_on TEXT NOT NULL,
        recognized_by TEXT,
        decision TEXT
      ) STRICT;
      CREATE UNIQUE INDEX initiative_recognitions_once ON initiative_recognitions (initiative_id, scope);

      -- Which proposal of which author it supported. One initiative supports one proposal (CV 5007/BNV-TĐKT, 2023).
      CREATE TABLE initiative_uses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        initiative_id INTEGER NOT NULL REFERENCES initiatives (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        award_type_id INTEGER NOT NULL REFERENCES award_types (id),
        year INTEGER NOT NULL,
        note TEXT
      ) STRICT;
      CREATE UNIQUE INDEX initiative_uses_once ON initiative_uses (initiative_id, person_id, award_type_id, year);
      CREATE INDEX initiative_uses_of_person ON initiative_uses (person_id);

      CREATE TABLE initiative_councils (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (length(name) > 0),
        year INTEGER NOT NULL,
        decision TEXT,
        decided_on TEXT,
        meets_on TEXT,
        opens_at TEXT,
        closes_at TEXT,
        place TEXT,
        -- What the office asks for; null where it asks for nothing.
        least_points REAL CHECK (least_points >= 0),
        approval_percent REAL CHECK (approval_percent > 0 AND approval_percent <= 100),
        quorum_percent REAL CHECK (quorum_percent > 0 AND quorum_percent <= 100),
        discussion TEXT,
        note TEXT
      ) STRICT;

      CREATE TABLE initiative_criteria (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        council_id INTEGER NOT NULL REFERENCES initiative_councils (id),
        name TEXT NOT NULL CHECK (length(name) > 0),
        most_points REAL NOT NULL CHECK (most_points > 0),
        sort_order INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX criteria_of_council ON initiative_criteria (council_id);

      CREATE TABLE initiative_council_members (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        council_id INTEGER NOT NULL REFERENCES initiative_councils (id),
        -- Null for an expert from elsewhere.
        person_id INTEGER REFERENCES people (id),
        full_name TEXT NOT NULL CHECK (length(full_name) > 0),
        post TEXT,
        part TEXT NOT NULL CHECK (part IN ('chair', 'vice-chair', 'member', 'member-secretary', 'secretary')),
        presence TEXT CHECK (presence IN ('present', 'written', 'absent')),
        sort_order INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX members_of_initiative_council ON initiative_council_members (council_id);

      CREATE TABLE initiative_council_items (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        council_id INTEGER NOT NULL REFERENCES initiative_councils (id),
        initiative_id INTEGER NOT NULL REFERENCES initiatives (id),
        opinion TEXT,
        conclusion TEXT CHECK (conclusion IN ('recognize', 'refuse', 'postpone')),
        sort_order INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX initiative_council_items_once ON initiative_council_items (council_id, initiative_id);
      CREATE INDEX council_items_of_initiative ON initiative_council_items (initiative_id);

      CREATE TABLE initiative_scores (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        item_id INTEGER NOT NULL REFERENCES initiative_council_items (id),
        member_id INTEGER NOT NULL REFERENCES initiative_council_members (id),
        criterion_id INTEGER NOT NULL REFERENCES initiative_criteria (id),
        points REAL NOT NULL CHECK (points >= 0)
      ) STRICT;
      CREATE UNIQUE INDEX initiative_scores_once ON initiative_scores (item_id, member_id, criterion_id);

      CREATE TABLE initiative_votes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        item_id INTEGER NOT NULL REFERENCES initiative_council_items (id),
        member_id INTEGER NOT NULL REFERENCES initiative_council_members (id),
        vote TEXT NOT NULL CHECK (vote IN ('yes', 'no'))
      ) STRICT;
      CREATE UNIQUE INDEX initiative_votes_once ON initiative_votes (item_id, member_id);
    `);
    trackChanges(database, [
      'initiatives',
      'initiative_authors',
      'initiative_appliers',
      'initiative_recognitions',
      'initiative_uses',
      'initiative_councils',
      'initiative_criteria',
      'initiative_council_members',
      'initiative_council_items',
      'initiative_scores',
      'initiative_votes',
    ]);
  },
};
