import type { Database } from 'better-sqlite3';
import { migrations } from './migrations/migrations.ts';

/** The schema this program writes. */
export const SCHEMA_VERSION = migrations.length;

/** The schema a file has. */
export function schemaVersionOf(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}

/** Brings a file to this program's schema, each step in a transaction of its own, up to `target`. */
export function migrate(database: Database, target: number = SCHEMA_VERSION): void {
  for (const migration of migrations) {
    if (migration.version <= schemaVersionOf(database) || migration.version > target) continue;
    database.transaction(() => {
      migration.up(database);
      database.pragma(`user_version = ${migration.version}`);
    })();
  }
}
