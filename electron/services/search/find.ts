import type { Input } from '#shared/contracts/ipc-contract.ts';
import type { SearchHit } from '#shared/contracts/search.ts';
import { prepareQuery, type SearchQuery } from '#shared/text/search-match.ts';
import { type IndexedName, matchIndex } from '../../database/repositories/search-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { exactText } from '../../database/search-text.ts';
import type { ServiceContext } from '../service-context.ts';
import { describeHit } from './describe-hit.ts';

/** How many names are weighed for each way of matching: enough to fill the box, few enough to answer between two keys. */
const CANDIDATES = 120;

/** What the search box finds over people, units and decisions: without accents everything, with accents the exact first. */
export function find(context: ServiceContext, input: Input<'search:find'>): readonly SearchHit[] {
  const query = prepareQuery(input.text);
  if (query.foldedWords.length === 0) return [];
  const directory = readUnitDirectory(context.database);
  const hits = candidates(context, input.text, query).map((name) => describeHit(context, directory, name, query));
  const found = hits.filter((hit) => hit !== null);
  found.sort((a, b) => b.score - a.score || (a.sortKey < b.sortKey ? -1 : 1));
  return found.slice(0, input.limit).map(({ hit }) => hit);
}

/** Accents as typed, then whole words, then beginnings of words; each record once. */
function candidates(context: ServiceContext, text: string, query: SearchQuery): IndexedName[] {
  const exactWords = exactText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const expressions = [
    ...(query.accentedWords.length > 0 ? [expression('exact', exactWords, true)] : []),
    expression('folded', query.foldedWords, false),
    expression('folded', query.foldedWords, true),
  ];
  const found = new Map<string, IndexedName>();
  for (const match of expressions) {
    for (const name of matchIndex(context.database, match, CANDIDATES)) found.set(`${name.kind} ${name.id}`, name);
  }
  return [...found.values()];
}

/** An FTS5 expression: every word in the column, as a whole or as a beginning. Words are letters and digits only. */
function expression(column: 'folded' | 'exact', words: readonly string[], asPrefix: boolean): string {
  return `${column} : (${words.map((word) => `"${word}"${asPrefix ? '*' : ''}`).join(' AND ')})`;
}
