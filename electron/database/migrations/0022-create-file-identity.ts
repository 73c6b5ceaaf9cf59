import { randomUUID } from 'node:crypto';
import type { Migration } from './migration.ts';

/**
 * Which office's file this is, however it is named and wherever it lies: its backups are found by it, and a backup of another
 * file is not restored into it. A copy keeps the identity.
 */
export const createFileIdentity: Migration = {
  version: 22,
  name: 'create the identity of the file',
  up(database) {
    database.exec(`CREATE TABLE file_identity (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      id TEXT NOT NULL
    ) STRICT`);
    database.prepare('INSERT INTO file_identity (only, id) VALUES (1, ?)').run(randomUUID());
  },
};
