import type { Database } from 'better-sqlite3';

/** A numbered, additive step of the schema. Never edited once shipped; runs inside one transaction. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  up(database: Database): void;
}
