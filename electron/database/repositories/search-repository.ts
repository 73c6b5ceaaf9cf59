import type { Database } from 'better-sqlite3';
import type { SearchHit } from '#shared/contracts/search.ts';
import { statement } from '../rows.ts';

/** What the index found: a record, and the text it was found by. */
export interface IndexedName {
  readonly kind: SearchHit['kind'];
  readonly id: number;
}

/** Records whose indexed words match an FTS5 expression, up to `limit`, oldest first. */
export function matchIndex(database: Database, expression: string, limit: number): IndexedName[] {
  const rows = statement(database, 'SELECT kind, owner_id FROM search_index WHERE search_index MATCH ? LIMIT ?').all(
    expression,
    limit,
  ) as {
    kind: SearchHit['kind'];
    owner_id: number;
  }[];
  return rows.map((row) => ({ kind: row.kind, id: row.owner_id }));
}
