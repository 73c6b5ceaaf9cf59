import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/**
 * Hội đồng thi đua, khen thưởng: members with roles and terms, meetings with who took part, candidates with the votes as read out,
 * and what follows: drafts of decisions, and the list put up in the office for comments.
 */
export const createCouncils: Migration = {
  version: 16,
  name: 'create councils and votes',
  up(database) {
    database.exec(`
      CREATE TABLE councils (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (length(name) > 0),
        -- The decision that set it up, as written: "Quyết định số 41/QĐ-SCT".
        decision TEXT,
        from_on TEXT,
        to_on TEXT,
        note TEXT,
        CHECK (from_on IS NULL OR to_on IS NULL OR from_on <= to_on)
      ) STRICT;

      CREATE TABLE council_members (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        council_id INTEGER NOT NULL REFERENCES councils (id),
        person_id INTEGER REFERENCES people (id),
        -- Somebody outside the records.
        full_name TEXT,
        -- As the papers print it; null: the person's position on the day.
        position TEXT,
        role TEXT NOT NULL CHECK (role IN ('chair', 'vice-chair', 'standing-member', 'member', 'secretary')),
        is_voting INTEGER NOT NULL CHECK (is_voting IN (0, 1)),
        from_on TEXT,
        to_on TEXT,
        sort_order INTEGER NOT NULL,
        CHECK ((person_id IS NULL) <> (full_name IS NULL)),
        CHECK (from_on IS NULL OR to_on IS NULL OR from_on <= to_on)
      ) STRICT;
      CREATE INDEX council_members_of_council ON council_members (council_id);
      CREATE INDEX council_members_of_person ON council_members (person_id);

      CREATE TABLE council_meetings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        council_id INTEGER NOT NULL REFERENCES councils (id),
        -- The round whose proposals it considers, if any.
        round_id INTEGER REFERENCES award_rounds (id) ON DELETE SET NULL,
        -- The year of the achievements that are considered.
        year INTEGER NOT NULL,
        subject_line TEXT NOT NULL CHECK (length(subject_line) > 0),
        number TEXT,
        symbol TEXT NOT NULL,
        held_on TEXT NOT NULL,
        starts_at TEXT,
        ends_at TEXT,
        place TEXT,
        -- Ban kiểm phiếu, the head first; guests; the appraisal, the discussion, other business: free text, a line each.
        tellers TEXT,
        guests TEXT,
        appraisal TEXT,
        discussion TEXT,
        conclusion TEXT,
        ballots_issued INTEGER CHECK (ballots_issued >= 0),
        ballots_collected INTEGER CHECK (ballots_collected >= 0),
        ballots_spoiled INTEGER CHECK (ballots_spoiled >= 0),
        state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
        closed_at TEXT,
        -- Why a closed meeting was opened again, a line each time; printed in the minutes.
        reopenings TEXT,
        CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
        CHECK (ballots_collected IS NULL OR ballots_issued IS NULL OR ballots_collected <= ballots_issued)
      ) STRICT;
      CREATE INDEX council_meetings_of_council ON council_meetings (council_id);

      -- The members as they were on the day, so that every share stays what it was.
      CREATE TABLE council_attendances (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        meeting_id INTEGER NOT NULL REFERENCES council_meetings (id),
        member_id INTEGER NOT NULL REFERENCES council_members (id),
        role TEXT NOT NULL CHECK (role IN ('chair', 'vice-chair', 'standing-member', 'member', 'secretary')),
        position TEXT,
        is_voting INTEGER NOT NULL CHECK (is_voting IN (0, 1)),
        attendance TEXT CHECK (attendance IN ('present', 'written', 'absent')),
        reason TEXT,
        sort_order INTEGER NOT NULL,
        UNIQUE (meeting_id, member_id)
      ) STRICT;
      CREATE INDEX council_attendances_of_member ON council_attendances (member_id);

      CREATE TABLE council_drafts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        meeting_id INTEGER NOT NULL REFERENCES council_meetings (id),
        issuer TEXT NOT NULL CHECK (length(issuer) > 0),
        level TEXT NOT NULL CHECK (level IN ('grassroots', 'province', 'government', 'state')),
        symbol TEXT NOT NULL CHECK (length(symbol) > 0),
        commendation_kind TEXT NOT NULL
          CHECK (commendation_kind IN ('merit', 'unexpected', 'movement', 'dedication', 'seniority', 'foreign-relations')),
        subject_line TEXT NOT NULL CHECK (length(subject_line) > 0),
        -- The submission: tờ trình.
        submission_number TEXT,
        submitted_on TEXT,
        -- The decision that was signed from it; gone with that decision.
        decision_id INTEGER REFERENCES decisions (id) ON DELETE SET NULL,
        -- Why something against the rule was let through, as the officer wrote.
        override_reason TEXT
      ) STRICT;
      CREATE INDEX council_drafts_of_meeting ON council_drafts (meeting_id);
      CREATE INDEX council_drafts_of_decision ON council_drafts (decision_id);

      CREATE TABLE council_candidates (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        meeting_id INTEGER NOT NULL REFERENCES council_meetings (id),
        award_type_id INTEGER NOT NULL REFERENCES award_types (id),
        subject TEXT NOT NULL CHECK (subject IN ('person', 'collective', 'household')),
        person_id INTEGER REFERENCES people (id),
        unit_id INTEGER REFERENCES units (id),
        -- Name, position and unit on the day of the meeting.
        recipient_name TEXT NOT NULL CHECK (length(recipient_name) > 0),
        position TEXT,
        unit_name TEXT,
        citation TEXT,
        order_number INTEGER NOT NULL,
        downgrade_type_id INTEGER REFERENCES award_types (id),
        -- The ballots of the room as they were read out: 1 for, 2 against, 3 abstain, 4 downgrade, 0 invalid.
        room_votes TEXT NOT NULL DEFAULT '' CHECK (room_votes NOT GLOB '*[^0-4]*'),
        is_chairs_choice INTEGER NOT NULL DEFAULT 0 CHECK (is_chairs_choice IN (0, 1)),
        override_conclusion TEXT CHECK (override_conclusion IN ('approved', 'rejected')),
        override_reason TEXT,
        draft_id INTEGER REFERENCES council_drafts (id) ON DELETE SET NULL,
        -- What the higher level decided, where it decides; null: not known.
        result TEXT CHECK (result IN ('granted', 'refused')),
        result_reason TEXT,
        award_id INTEGER REFERENCES awards (id) ON DELETE SET NULL,
        -- The line of the round that it came from.
        proposal_id INTEGER REFERENCES proposals (id) ON DELETE SET NULL,
        CHECK (person_id IS NULL OR unit_id IS NULL),
        CHECK (person_id IS NULL OR subject = 'person'),
        CHECK (unit_id IS NULL OR subject = 'collective'),
        CHECK ((override_conclusion IS NULL) = (override_reason IS NULL))
      ) STRICT;
      CREATE INDEX council_candidates_of_meeting ON council_candidates (meeting_id, order_number);
      CREATE INDEX council_candidates_of_person ON council_candidates (person_id);
      CREATE INDEX council_candidates_of_unit ON council_candidates (unit_id);
      CREATE INDEX council_candidates_of_proposal ON council_candidates (proposal_id);
      CREATE INDEX council_candidates_of_award ON council_candidates (award_id);
      CREATE INDEX council_candidates_of_draft ON council_candidates (draft_id);

      -- Ý kiến bằng văn bản: by name, one for each candidate.
      CREATE TABLE council_opinions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        attendance_id INTEGER NOT NULL REFERENCES council_attendances (id),
        candidate_id INTEGER NOT NULL REFERENCES council_candidates (id),
        choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstain', 'downgrade', 'invalid')),
        UNIQUE (attendance_id, candidate_id)
      ) STRICT;
      CREATE INDEX council_opinions_of_candidate ON council_opinions (candidate_id);

      CREATE TABLE council_quotas (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        meeting_id INTEGER NOT NULL REFERENCES council_meetings (id),
        award_type_id INTEGER NOT NULL REFERENCES award_types (id),
        places INTEGER NOT NULL CHECK (places >= 0),
        basis TEXT,
        UNIQUE (meeting_id, award_type_id)
      ) STRICT;

      -- How the council voted on an award: by ballot (bỏ phiếu kín) or by show of hands (biểu quyết giơ tay).
      CREATE TABLE council_vote_methods (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        meeting_id INTEGER NOT NULL REFERENCES council_meetings (id),
        award_type_id INTEGER NOT NULL REFERENCES award_types (id),
        method TEXT NOT NULL CHECK (method IN ('ballot', 'show-of-hands')),
        UNIQUE (meeting_id, award_type_id)
      ) STRICT;

      CREATE TABLE council_postings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        meeting_id INTEGER NOT NULL REFERENCES council_meetings (id),
        posted_on TEXT NOT NULL,
        until_on TEXT NOT NULL,
        place TEXT NOT NULL,
        number TEXT,
        CHECK (posted_on <= until_on)
      ) STRICT;
      CREATE INDEX council_postings_of_meeting ON council_postings (meeting_id);

      CREATE TABLE council_comments (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        posting_id INTEGER NOT NULL REFERENCES council_postings (id),
        candidate_id INTEGER REFERENCES council_candidates (id),
        received_on TEXT NOT NULL,
        raised_by TEXT,
        content TEXT NOT NULL CHECK (length(content) > 0),
        handling TEXT
      ) STRICT;
      CREATE INDEX council_comments_of_posting ON council_comments (posting_id);

      -- Số sổ vàng, which certificates carry: it runs on through the year of the decisions.
      ALTER TABLE awards ADD COLUMN golden_book_year INTEGER;
      ALTER TABLE awards ADD COLUMN golden_book_number INTEGER CHECK (golden_book_number > 0);
      CREATE UNIQUE INDEX awards_by_golden_book_number ON awards (golden_book_year, golden_book_number)
        WHERE golden_book_number IS NOT NULL;
    `);
    trackChanges(database, [
      'councils',
      'council_members',
      'council_meetings',
      'council_attendances',
      'council_drafts',
      'council_candidates',
      'council_opinions',
      'council_quotas',
      'council_vote_methods',
      'council_postings',
      'council_comments',
      'awards',
    ]);
  },
};
