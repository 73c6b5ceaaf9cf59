import type { Input } from '#shared/contracts/ipc-contract.ts';
import type { SearchHit } from '#shared/contracts/search.ts';
import { matchQuery, prepareQuery, type SearchQuery } from '#shared/text/search-match.ts';
import { type IndexedName, matchIndex } from '../../database/repositories/search-repository.ts';
import { exactText } from '../../database/search-text.ts';
import type { ServiceContext } from '../service-context.ts';
import { hitDescriber } from './describe-hit.ts';

/** How many names are weighed for each way of matching: enough to fill the box, few enough to answer between two keys. */
const CANDIDATES = 60;

/** What the search box finds over everything that has a name: without accents everything, with accents the exact first. */
export function find(context: ServiceContext, input: Input<'search:find'>): readonly SearchHit[] {
  const query = prepareQuery(input.text);
  if (query.foldedWords.length === 0) return [];
  const weighed = candidates(context, input, query).map((name) => ({
    name,
    score: matchQuery(name.words, query),
  }));
  weighed.sort((a, b) => b.score - a.score || compareWords(a.name.words, b.name.words));
  const isExact = (score: number) => query.accentedWords.length > 0 && score >= EXACT_SCORE;
  const describeHit = hitDescriber(context);
  return weighed.slice(0, input.limit).flatMap(({ name, score }) => describeHit(name, isExact(score)) ?? []);
}

/** Scores of `matchQuery` from here on have every typed accent. */
const EXACT_SCORE = 192;

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Accents as typed, then whole words, then beginnings of words; each record once. */
function candidates(context: ServiceContext, { text, kinds }: Input<'search:find'>, query: SearchQuery): IndexedName[] {
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
    for (const name of matchIndex(context.database, match, CANDIDATES, kinds))
      found.set(`${name.kind} ${name.id}`, name);
  }
  return [...found.values()];
}

/** An FTS5 expression: every word in the column, as a whole or as a beginning. Words are letters and digits only. */
function expression(column: 'folded' | 'exact', words: readonly string[], asPrefix: boolean): string {
  return `${column} : (${words.map((word) => `"${word}"${asPrefix ? '*' : ''}`).join(' AND ')})`;
}
