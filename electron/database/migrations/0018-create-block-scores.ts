import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/** A block's year: what it decided, its scoring table as data, the members' scores in three columns, votes and nominations. */
export const createBlockScores: Migration = {
  version: 18,
  name: 'create block scores',
  up(database) {
    database.exec(`
      -- 1: a block of the office's own divisions and units; 0: the office is a member among others.
      ALTER TABLE blocks ADD COLUMN is_inner INTEGER NOT NULL DEFAULT 0 CHECK (is_inner IN (0, 1));

      ALTER TABLE block_members ADD COLUMN sort_order INTEGER NOT NULL DEFAULT 0;
      -- Who signs the pledge and the minutes for the member.
      ALTER TABLE block_members ADD COLUMN signer_name TEXT;
      ALTER TABLE block_members ADD COLUMN signer_post TEXT;
      -- Why the member is not considered that year, whatever its points.
      ALTER TABLE block_members ADD COLUMN bar TEXT CHECK (bar IN ('leader-disciplined', 'under-review', 'other'));
      ALTER TABLE block_members ADD COLUMN bar_note TEXT;

      CREATE TABLE block_years (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        block_id INTEGER NOT NULL REFERENCES blocks (id),
        year INTEGER NOT NULL,
        theme TEXT,
        goal TEXT,
        tasks TEXT,
        rules_number TEXT,
        rules_on TEXT,
        rules_text TEXT,
        plan_number TEXT,
        plan_on TEXT,
        plan_text TEXT,
        self_due_on TEXT,
        cross_due_on TEXT,
        verified_due_on TEXT,
        -- What decides between equal totals, in this order: a JSON list of codes.
        tie_rule TEXT NOT NULL,
        -- Share of all members whose votes a nomination needs, by the block's rules; NULL: more than half.
        vote_percent REAL CHECK (vote_percent > 0 AND vote_percent <= 100),
        -- NULL: nobody has set a limit.
        flag_limit INTEGER CHECK (flag_limit >= 0),
        diploma_limit INTEGER CHECK (diploma_limit >= 0),
        limit_source TEXT,
        met_on TEXT,
        met_at TEXT,
        chair TEXT,
        secretary TEXT,
        guests TEXT,
        discussion TEXT,
        conclusion TEXT,
        ballots_issued INTEGER CHECK (ballots_issued >= 0),
        ballots_valid INTEGER CHECK (ballots_valid >= 0),
        result_text TEXT,
        shortcomings TEXT,
        next_tasks TEXT,
        sent_number TEXT,
        sent_on TEXT,
        note TEXT
      ) STRICT;
      CREATE UNIQUE INDEX block_years_once ON block_years (block_id, year);

      -- Bầu Trưởng khối, Phó Trưởng khối of a year, held in the year before.
      CREATE TABLE block_elections (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        block_id INTEGER NOT NULL REFERENCES blocks (id),
        year INTEGER NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('head', 'standing-deputy', 'deputy')),
        unit_id INTEGER NOT NULL REFERENCES units (id),
        votes INTEGER CHECK (votes >= 0),
        is_elected INTEGER CHECK (is_elected IN (0, 1)),
        note TEXT
      ) STRICT;
      CREATE UNIQUE INDEX block_elections_once ON block_elections (block_id, year, role, unit_id);

      -- Bảng điểm of a year: another year has its own, copied and edited.
      CREATE TABLE block_score_tables (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        block_id INTEGER NOT NULL REFERENCES blocks (id),
        year INTEGER NOT NULL,
        name TEXT NOT NULL CHECK (length(name) > 0),
        -- The scale: 1000, 100.
        total_points REAL NOT NULL CHECK (total_points > 0),
        -- The most bonus points in all; NULL: no limit.
        bonus_cap REAL CHECK (bonus_cap >= 0),
        source TEXT,
        note TEXT
      ) STRICT;
      CREATE UNIQUE INDEX block_score_tables_once ON block_score_tables (block_id, year);

      -- The lines of a table in their order; a line is a heading when the next one lies deeper.
      CREATE TABLE block_criteria (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        table_id INTEGER NOT NULL REFERENCES block_score_tables (id),
        sort_order INTEGER NOT NULL,
        level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
        numeral TEXT,
        name TEXT NOT NULL CHECK (length(name) > 0),
        kind TEXT NOT NULL CHECK (kind IN ('group', 'ratio', 'inverse-ratio', 'graded', 'fixed', 'yes-no', 'bonus', 'penalty')),
        -- The most points; of a penalty, the most taken away (NULL: no limit).
        max_points REAL CHECK (max_points >= 0),
        -- Who scores: the member itself, verified by the block; the block alone; the province. NULL for headings.
        scorer TEXT CHECK (scorer IN ('member', 'block', 'province')),
        -- Đơn vị tính of a ratio.
        measure TEXT,
        -- Of a graded criterion: JSON [{"grade":"A","points":40}].
        grades TEXT,
        -- Of a ratio: bonus for each 1% over the plan, and the most, both in percent of the criterion's points.
        bonus_percent REAL CHECK (bonus_percent >= 0),
        bonus_cap_percent REAL CHECK (bonus_cap_percent >= 0),
        -- Of a penalty or bonus counted by occasions: points for each.
        points_each REAL CHECK (points_each > 0),
        -- A penalty that also bars the member from being nominated.
        bars INTEGER NOT NULL CHECK (bars IN (0, 1)),
        needs_evidence INTEGER NOT NULL CHECK (needs_evidence IN (0, 1)),
        note TEXT
      ) STRICT;
      CREATE INDEX block_criteria_of_table ON block_criteria (table_id);

      CREATE TABLE block_scores (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        member_id INTEGER NOT NULL REFERENCES block_members (id),
        criterion_id INTEGER NOT NULL REFERENCES block_criteria (id),
        score_stage TEXT NOT NULL CHECK (score_stage IN ('self', 'cross', 'verified')),
        -- The member that scored another one in the cross-check; never the member itself.
        scorer_id INTEGER REFERENCES block_members (id),
        planned REAL,
        actual REAL,
        grade TEXT,
        is_met INTEGER CHECK (is_met IN (0, 1)),
        occasions REAL CHECK (occasions >= 0),
        -- Typed instead of computed.
        points REAL CHECK (points >= 0),
        note TEXT,
        CHECK ((score_stage = 'cross') = (scorer_id IS NOT NULL)),
        CHECK (scorer_id IS NULL OR scorer_id <> member_id)
      ) STRICT;
      CREATE UNIQUE INDEX block_scores_once ON block_scores (member_id, criterion_id, score_stage, coalesce(scorer_id, 0));
      CREATE INDEX block_scores_of_criterion ON block_scores (criterion_id);

      -- Minh chứng: a kept file, or what it is and where, for a member's criterion.
      CREATE TABLE block_evidence (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        member_id INTEGER NOT NULL REFERENCES block_members (id),
        criterion_id INTEGER NOT NULL REFERENCES block_criteria (id),
        name TEXT NOT NULL CHECK (length(name) > 0),
        media_type TEXT,
        byte_size INTEGER,
        sha256 TEXT,
        added_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX block_evidence_of_member ON block_evidence (member_id);

      -- From here on the scores of a stage were handed in: later changes are shown as such.
      CREATE TABLE block_submissions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        member_id INTEGER NOT NULL REFERENCES block_members (id),
        score_stage TEXT NOT NULL CHECK (score_stage IN ('self', 'cross', 'verified')),
        scorer_id INTEGER REFERENCES block_members (id),
        submitted_at TEXT NOT NULL,
        way TEXT NOT NULL CHECK (way IN ('typed', 'file', 'package')),
        file_name TEXT,
        CHECK ((score_stage = 'cross') = (scorer_id IS NOT NULL))
      ) STRICT;
      CREATE UNIQUE INDEX block_submissions_once ON block_submissions (member_id, score_stage, coalesce(scorer_id, 0));

      -- Suy tôn: a member put to the vote for the Flag or the Diploma, and what came of it.
      CREATE TABLE block_nominations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        member_id INTEGER NOT NULL REFERENCES block_members (id),
        award TEXT NOT NULL CHECK (award IN ('COT', 'BKT')),
        votes_for INTEGER CHECK (votes_for >= 0),
        votes_against INTEGER CHECK (votes_against >= 0),
        is_nominated INTEGER NOT NULL CHECK (is_nominated IN (0, 1)),
        note TEXT
      ) STRICT;
      CREATE UNIQUE INDEX block_nominations_once ON block_nominations (member_id, award);
    `);
    trackChanges(database, [
      'blocks',
      'block_members',
      'block_years',
      'block_elections',
      'block_score_tables',
      'block_criteria',
      'block_scores',
      'block_evidence',
      'block_submissions',
      'block_nominations',
    ]);
  },
};
