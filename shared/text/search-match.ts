import { foldText } from './fold.ts';
import { normalizeText, normalizeTonePlacement } from './normalize.ts';

/** A query made ready once, to be matched against many texts. */
export interface SearchQuery {
  /** The query's words as `foldText` makes them. */
  readonly foldedWords: readonly string[];
  /** Those words that were typed with marks or đ, lower case, tone placement made one. */
  readonly accentedWords: readonly string[];
}

const splitWords = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

const accentedForm = (text: string): string => normalizeTonePlacement(normalizeText(text), 'modern').toLowerCase();

/** Prepares a query for `matchQuery`. An empty query, or one of punctuation only, matches nothing. */
export function prepareQuery(query: string): SearchQuery {
  const accentedWords = splitWords(accentedForm(query)).filter((word) => foldText(word) !== word);
  return { foldedWords: foldText(query).split(' ').filter(Boolean), accentedWords };
}

const PLACES = { nowhere: 0, inside: 1, wordStart: 2, wholeWord: 3 } as const;

function placeOf(word: string, words: readonly string[]): number {
  let best: number = PLACES.nowhere;
  for (const candidate of words) {
    if (candidate === word) return PLACES.wholeWord;
    if (candidate.startsWith(word)) best = PLACES.wordStart;
    else if (best === PLACES.nowhere && candidate.includes(word)) best = PLACES.inside;
  }
  return best;
}

/**
 * How well a text matches a query: 0 if one of the query's words does not occur in it, otherwise the higher the better.
 * Accents never exclude (đ is found by d and the other way round), but what has the query's own accents comes before what
 * has not. Then: all words at starts of words before matches inside words; the words in one piece before scattered ones;
 * whole words before beginnings of words (`an` is An before Anh); at the text's beginning before later; the whole text first.
 */
export function matchQuery(text: string, query: string | SearchQuery): number {
  const { foldedWords, accentedWords } = typeof query === 'string' ? prepareQuery(query) : query;
  const folded = foldText(text);
  if (foldedWords.length === 0 || foldedWords.some((word) => !folded.includes(word))) return 0;

  const textWords = folded.split(' ');
  const places = foldedWords.map((word) => placeOf(word, textWords));
  const phrase = foldedWords.join(' ');
  const accented = accentedWords.length === 0 ? [] : splitWords(accentedForm(text));
  const ranks = [
    accentedWords.every((word) => placeOf(word, accented) > PLACES.nowhere),
    places.every((place) => place >= PLACES.wordStart),
    folded.includes(phrase),
    ` ${folded}`.includes(` ${phrase}`),
    places.every((place) => place === PLACES.wholeWord),
    folded.startsWith(phrase),
    folded === phrase,
  ];
  return ranks.reduce((score, holds) => score * 2 + (holds ? 1 : 0), 1);
}
