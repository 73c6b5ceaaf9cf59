import type { Migration } from './migration.ts';

/**
 * The file's password, who took lists of people out of the program, and whose data was erased. None of it is a record that a
 * step changes: Ctrl+Z gives back no password, and no name that was erased. The two logs are only added to.
 */
export const createPersonalData: Migration = {
  version: 23,
  name: 'create the password, the log of exports and of erased people',
  up(database) {
    database.exec(`
      CREATE TABLE file_password (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        -- Salts and checks, never a password. See electron/safety/password-record.ts.
        record TEXT NOT NULL CHECK (json_valid(record)),
        set_at TEXT NOT NULL
      ) STRICT;

      CREATE TABLE list_exports (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        what TEXT NOT NULL CHECK (length(what) > 0),
        way TEXT NOT NULL CHECK (length(way) > 0),
        -- The name under which it was saved, without its folder.
        file_name TEXT,
        -- How many people stood in it, where that is known.
        people INTEGER CHECK (people >= 0),
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL
      ) STRICT;

      CREATE TABLE erased_people (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        -- The record stays, without what tells who it was.
        person_id INTEGER NOT NULL,
        basis TEXT NOT NULL CHECK (length(basis) > 0),
        reason TEXT NOT NULL CHECK (length(reason) > 0),
        erased_at TEXT NOT NULL,
        erased_by TEXT NOT NULL
      ) STRICT;
    `);
    for (const table of ['list_exports', 'erased_people']) {
      for (const verb of ['UPDATE', 'DELETE']) {
        database.exec(`CREATE TRIGGER keep_${table}_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
          BEGIN SELECT RAISE(ABORT, 'this log is only added to'); END;`);
      }
    }
  },
};
