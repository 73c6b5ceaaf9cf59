import type { Database } from 'better-sqlite3';
import type { SearchKind } from '#shared/contracts/search.ts';
import { statement } from '../rows.ts';

/** What the index found: a record, and the words it was found by (lower case, with accents). */
export interface IndexedName {
  readonly kind: SearchKind;
  readonly id: number;
  readonly words: string;
}

/** Where the rows of movements, initiatives, meetings, rounds, exemplars and blocks begin in the index; those before are people, units, decisions. */
const LATER_KINDS = 2 ** 40;

/**
 * Records whose indexed words match an FTS5 expression, oldest first: up to `limit` of people, units and decisions, and as many of
 * everything else, so that neither crowds the other out. `kinds` narrows them.
 */
export function matchIndex(
  database: Database,
  expression: string,
  limit: number,
  kinds: readonly SearchKind[] | undefined,
): IndexedName[] {
  const query = (range: string) =>
    `SELECT kind, owner_id AS id, exact AS words FROM search_index WHERE search_index MATCH @expression AND rowid ${range}
      AND (@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds))) LIMIT @limit`;
  const parameters = { expression, limit, kinds: kinds === undefined ? null : JSON.stringify(kinds) };
  return ['<', '>='].flatMap(
    (side) => statement(database, query(`${side} ${LATER_KINDS}`)).all(parameters) as IndexedName[],
  );
}
