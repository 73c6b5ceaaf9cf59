import type { Database } from 'better-sqlite3';
import type { SearchHit } from '#shared/contracts/search.ts';
import { statement } from '../rows.ts';

/** What the index found: a record, and the words it was found by (lower case, with accents). */
export interface IndexedName {
  readonly kind: SearchHit['kind'];
  readonly id: number;
  readonly words: string;
}

/** Records whose indexed words match an FTS5 expression, up to `limit`, oldest first. */
export function matchIndex(database: Database, expression: string, limit: number): IndexedName[] {
  const query = 'SELECT kind, owner_id AS id, exact AS words FROM search_index WHERE search_index MATCH ? LIMIT ?';
  return statement(database, query).all(expression, limit) as IndexedName[];
}
