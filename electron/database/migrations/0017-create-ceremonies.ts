import { trackChanges } from '../track-changes.ts';
import type { Migration } from './migration.ts';

/**
 * Trao thưởng: the meeting with its programme, who is called when, seats and invitations, what was handed over to whom; the
 * emulation fund's receipts and spending; awards corrected, revoked and recovered, each by its decision.
 */
export const createCeremonies: Migration = {
  version: 17,
  name: 'create ceremonies and fund',
  up(database) {
    database.exec(`
      CREATE TABLE fund_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        fund TEXT NOT NULL CHECK (length(fund) > 0),
        entry_on TEXT NOT NULL,
        direction TEXT NOT NULL CHECK (direction IN ('receipt', 'spending')),
        category TEXT NOT NULL CHECK (category IN
          ('carried-over', 'budget', 'contribution', 'other-receipt', 'prizes', 'items', 'movement', 'other-spending')),
        amount INTEGER NOT NULL CHECK (amount > 0),
        content TEXT NOT NULL CHECK (length(content) > 0),
        voucher TEXT,
        counterpart TEXT,
        decision_id INTEGER REFERENCES decisions (id) ON DELETE SET NULL,
        note TEXT,
        CHECK ((direction = 'receipt') = (category IN ('carried-over', 'budget', 'contribution', 'other-receipt')))
      ) STRICT;
      CREATE INDEX fund_entries_by_day ON fund_entries (entry_on);
      CREATE INDEX fund_entries_of_decision ON fund_entries (decision_id);

      -- What was handed over: the certificate or flag, and the money. One row for an award; a null day: not yet.
      CREATE TABLE hand_overs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        award_id INTEGER NOT NULL UNIQUE REFERENCES awards (id) ON DELETE CASCADE,
        item_on TEXT,
        item_received_by TEXT,
        money_on TEXT,
        money_received_by TEXT,
        note TEXT
      ) STRICT;

      CREATE TABLE ceremonies (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (length(name) > 0),
        held_on TEXT NOT NULL,
        starts_at TEXT,
        place TEXT,
        chair TEXT,
        seats_per_row INTEGER CHECK (seats_per_row > 0),
        dress TEXT,
        note TEXT
      ) STRICT;

      CREATE TABLE ceremony_decisions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        ceremony_id INTEGER NOT NULL REFERENCES ceremonies (id) ON DELETE CASCADE,
        decision_id INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
        UNIQUE (ceremony_id, decision_id)
      ) STRICT;
      CREATE INDEX ceremonies_of_decision ON ceremony_decisions (decision_id);

      CREATE TABLE ceremony_items (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        ceremony_id INTEGER NOT NULL REFERENCES ceremonies (id) ON DELETE CASCADE,
        sort_order INTEGER NOT NULL,
        minutes INTEGER CHECK (minutes >= 0),
        content TEXT NOT NULL CHECK (length(content) > 0),
        presenter TEXT
      ) STRICT;
      CREATE INDEX ceremony_items_of_ceremony ON ceremony_items (ceremony_id);

      -- Lượt lên nhận: those who come up together, and who hands over to them.
      CREATE TABLE stage_groups (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        ceremony_id INTEGER NOT NULL REFERENCES ceremonies (id) ON DELETE CASCADE,
        sort_order INTEGER NOT NULL,
        name TEXT NOT NULL CHECK (length(name) > 0),
        presenter TEXT
      ) STRICT;
      CREATE INDEX stage_groups_of_ceremony ON stage_groups (ceremony_id);

      CREATE TABLE stage_places (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        stage_group_id INTEGER NOT NULL REFERENCES stage_groups (id) ON DELETE CASCADE,
        award_id INTEGER NOT NULL REFERENCES awards (id) ON DELETE CASCADE,
        sort_order INTEGER NOT NULL,
        -- Who comes up for a collective, or for somebody who is absent.
        represented_by TEXT,
        UNIQUE (stage_group_id, award_id)
      ) STRICT;
      CREATE INDEX stage_places_of_award ON stage_places (award_id);

      -- Whom a unit (or a guest) sends, and where they sit.
      CREATE TABLE ceremony_guests (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        ceremony_id INTEGER NOT NULL REFERENCES ceremonies (id) ON DELETE CASCADE,
        sort_order INTEGER NOT NULL,
        unit_id INTEGER REFERENCES units (id),
        name TEXT NOT NULL CHECK (length(name) > 0),
        invited INTEGER NOT NULL CHECK (invited >= 0),
        seats TEXT,
        note TEXT
      ) STRICT;
      CREATE INDEX ceremony_guests_of_ceremony ON ceremony_guests (ceremony_id);

      -- Điều chỉnh, huỷ bỏ, thu hồi: each by its decision. Law 06/2022/QH15, Article 93.
      CREATE TABLE award_changes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        award_id INTEGER NOT NULL REFERENCES awards (id) ON DELETE CASCADE,
        change TEXT NOT NULL CHECK (change IN ('adjusted', 'revoked', 'restored')),
        decided_on TEXT NOT NULL,
        decision_number TEXT NOT NULL CHECK (length(decision_number) > 0),
        issuer TEXT NOT NULL CHECK (length(issuer) > 0),
        reason TEXT NOT NULL CHECK (length(reason) > 0),
        -- What was printed before an adjustment, or the status before.
        before TEXT,
        item_recovered_on TEXT,
        money_recovered_on TEXT,
        note TEXT
      ) STRICT;
      CREATE INDEX award_changes_of_award ON award_changes (award_id);
    `);
    trackChanges(database, [
      'fund_entries',
      'hand_overs',
      'ceremonies',
      'ceremony_decisions',
      'ceremony_items',
      'stage_groups',
      'stage_places',
      'ceremony_guests',
      'award_changes',
    ]);
  },
};
