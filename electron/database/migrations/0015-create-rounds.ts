import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/** Đợt khen thưởng, the proposals in it, their dossiers, and the named lists of a day. */
export const createRounds: Migration = {
  version: 15,
  name: 'create award rounds and proposals',
  up(database) {
    database.exec(`
      CREATE TABLE award_rounds (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (length(name) > 0),
        -- The year of the achievement.
        year INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('merit', 'movement', 'unexpected', 'dedication', 'medal', 'foreign-relations')),
        -- The day the dossiers count as received: it chooses the version of the law.
        judged_on TEXT NOT NULL,
        units_due_on TEXT,
        sent_up_due_on TEXT,
        event_on TEXT,
        movement_id INTEGER REFERENCES movements (id),
        closed_on TEXT,
        note TEXT
      ) STRICT;
      CREATE INDEX award_rounds_by_year ON award_rounds (year);

      -- The awards a round is for, with the number that may be proposed where somebody set one.
      CREATE TABLE round_awards (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        round_id INTEGER NOT NULL REFERENCES award_rounds (id),
        award_type_id INTEGER NOT NULL REFERENCES award_types (id),
        quota INTEGER CHECK (quota >= 0),
        quota_source TEXT
      ) STRICT;
      CREATE UNIQUE INDEX round_awards_once ON round_awards (round_id, award_type_id);

      -- One recipient proposed for one award. The same one twice is shown, not forbidden: two units may propose one person.
      CREATE TABLE proposals (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        round_id INTEGER NOT NULL REFERENCES award_rounds (id),
        award_type_id INTEGER NOT NULL REFERENCES award_types (id),
        -- Who is asked to decide.
        decider TEXT NOT NULL CHECK (decider IN ('department', 'province', 'ministry', 'prime-minister', 'president')),
        subject TEXT NOT NULL CHECK (subject IN ('person', 'collective', 'household')),
        person_id INTEGER REFERENCES people (id),
        unit_id INTEGER REFERENCES units (id),
        -- As proposed; the record's own name is shown where there is one.
        recipient_name TEXT NOT NULL CHECK (length(recipient_name) > 0),
        -- Null: as the record says on the day of the round.
        position TEXT,
        unit_name TEXT,
        proposing_unit_id INTEGER REFERENCES units (id),
        citation TEXT,
        source TEXT NOT NULL CHECK (source IN ('picked', 'registered', 'pasted', 'imported')),
        -- Why it is proposed although the law's check says otherwise, and what the check said then.
        override_reason TEXT,
        override_on TEXT,
        judged_outcome TEXT CHECK (judged_outcome IN ('eligible', 'ineligible', 'undetermined')),
        judged_version TEXT,
        judged_reason TEXT,
        received_on TEXT,
        returned_on TEXT,
        returned_reason TEXT,
        sent_up_on TEXT,
        sent_up_number TEXT,
        result TEXT CHECK (result IN ('granted', 'refused', 'withdrawn')),
        result_on TEXT,
        result_note TEXT,
        award_id INTEGER REFERENCES awards (id) ON DELETE SET NULL,
        note TEXT,
        CHECK (person_id IS NULL OR unit_id IS NULL),
        CHECK (person_id IS NULL OR subject = 'person'),
        CHECK (unit_id IS NULL OR subject = 'collective'),
        CHECK ((override_reason IS NULL) = (override_on IS NULL)),
        CHECK (returned_on IS NOT NULL OR returned_reason IS NULL)
      ) STRICT;
      CREATE INDEX proposals_of_round ON proposals (round_id);
      CREATE INDEX proposals_of_person ON proposals (person_id);
      CREATE INDEX proposals_of_unit ON proposals (unit_id);
      CREATE INDEX proposals_of_award_type ON proposals (award_type_id);
      CREATE INDEX proposals_of_award ON proposals (award_id);

      -- What of a dossier is here. No row: still owed.
      CREATE TABLE dossier_papers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        proposal_id INTEGER NOT NULL REFERENCES proposals (id),
        paper TEXT NOT NULL CHECK (length(paper) > 0),
        received_on TEXT,
        copies INTEGER CHECK (copies >= 0),
        is_waived INTEGER NOT NULL CHECK (is_waived IN (0, 1)),
        note TEXT
      ) STRICT;
      CREATE UNIQUE INDEX dossier_papers_once ON dossier_papers (proposal_id, paper);

      -- Báo cáo thành tích: what the officer wrote under each heading; null: as filled in from the records.
      CREATE TABLE achievement_reports (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        proposal_id INTEGER NOT NULL UNIQUE REFERENCES proposals (id),
        outline TEXT,
        results TEXT,
        measures TEXT,
        emulation TEXT,
        compliance TEXT,
        organizations TEXT
      ) STRICT;

      -- "Như đã gửi ngày 15/11": a name for the list as the change log has it after a step.
      CREATE TABLE round_snapshots (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        round_id INTEGER NOT NULL REFERENCES award_rounds (id),
        name TEXT NOT NULL CHECK (length(name) > 0),
        taken_on TEXT NOT NULL,
        change_set_id INTEGER NOT NULL REFERENCES change_sets (id)
      ) STRICT;
      CREATE INDEX round_snapshots_of_round ON round_snapshots (round_id);
    `);
    trackChanges(database, [
      'award_rounds',
      'round_awards',
      'proposals',
      'dossier_papers',
      'achievement_reports',
      'round_snapshots',
    ]);
  },
};
