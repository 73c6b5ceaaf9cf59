import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/**
 * What follows a movement through its years: content, reviews and commendation (Law 06/2022/QH15, Article 17), yearly plans,
 * targets by period, registered commitments; and the entries of the calendar of the year.
 */
export const createMovementYears: Migration = {
  version: 12,
  name: 'create movement years',
  up(database) {
    database.exec(`
      ALTER TABLE movements ADD COLUMN content TEXT;
      ALTER TABLE movements ADD COLUMN measures TEXT;
      ALTER TABLE movements ADD COLUMN commendation TEXT;
      ALTER TABLE movements ADD COLUMN midterm_due_on TEXT;
      ALTER TABLE movements ADD COLUMN midterm_held_on TEXT;
      ALTER TABLE movements ADD COLUMN midterm_review TEXT;
      ALTER TABLE movements ADD COLUMN final_due_on TEXT;
      ALTER TABLE movements ADD COLUMN final_held_on TEXT;
      ALTER TABLE movements ADD COLUMN final_review TEXT;

      CREATE TABLE movement_plans (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        movement_id INTEGER NOT NULL REFERENCES movements (id),
        year INTEGER NOT NULL,
        plan_number TEXT,
        plan_on TEXT,
        content TEXT,
        result TEXT
      ) STRICT;
      CREATE UNIQUE INDEX movement_plans_once ON movement_plans (movement_id, year);

      -- A target belongs to the whole movement, or to one of its years. Null frequency: not followed by periods.
      ALTER TABLE movement_targets ADD COLUMN year INTEGER;
      ALTER TABLE movement_targets ADD COLUMN growth REAL;
      ALTER TABLE movement_targets ADD COLUMN frequency TEXT CHECK (frequency IN ('month', 'quarter', 'year'));
      ALTER TABLE movement_targets ADD COLUMN accumulation TEXT CHECK (accumulation IN ('sum', 'latest'));
      -- A ratio of emulation itself is counted from registrations, proposals and decisions, never typed.
      ALTER TABLE movement_targets ADD COLUMN ratio TEXT;

      -- Period: 2024-03, 2024-Q1 or 2024, as the target's frequency says.
      CREATE TABLE target_values (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        target_id INTEGER NOT NULL REFERENCES movement_targets (id),
        period TEXT NOT NULL,
        value REAL NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX target_values_once ON target_values (target_id, period);

      CREATE TABLE commitments (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        movement_id INTEGER NOT NULL REFERENCES movements (id),
        sort_order INTEGER NOT NULL,
        content TEXT NOT NULL CHECK (length(content) > 0),
        responsible_unit_id INTEGER REFERENCES units (id),
        due_on TEXT,
        outcome TEXT CHECK (outcome IN ('kept', 'partly-kept', 'not-kept')),
        finished_on TEXT,
        result TEXT
      ) STRICT;
      CREATE INDEX commitments_of_movement ON commitments (movement_id);

      -- The office's own entries (no rule), and what it noted at a deadline of the law: done, or another day this year.
      CREATE TABLE calendar_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        year INTEGER NOT NULL,
        rule TEXT,
        title TEXT,
        due_on TEXT,
        done_on TEXT,
        note TEXT,
        CHECK (rule IS NOT NULL OR (title IS NOT NULL AND due_on IS NOT NULL))
      ) STRICT;
      CREATE UNIQUE INDEX calendar_entries_once ON calendar_entries (year, rule) WHERE rule IS NOT NULL;
    `);
    trackChanges(database, [
      'movements',
      'movement_plans',
      'movement_targets',
      'target_values',
      'commitments',
      'calendar_entries',
    ]);
  },
};
