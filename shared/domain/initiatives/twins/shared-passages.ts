import { foldText, type TextRange } from '../../../text/fold.ts';

/** A word of a text, folded, and where it stands. */
interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** So many words in the same order are a passage; a single word says nothing. */
const SHORTEST = 2;

/**
 * The passages of a text that another has too: runs of at least two words, accents forgiven, as ranges of the text, in order,
 * the longest runs taken first.
 */
export function sharedPassages(text: string, other: string): TextRange[] {
  const words = placedWords(text);
  const others = placedWords(other).map(({ word }) => word);
  const startsOf = new Map<string, number[]>();
  others.forEach((word, place) => {
    const known = startsOf.get(word);
    if (known) known.push(place);
    else startsOf.set(word, [place]);
  });
  const passages: TextRange[] = [];
  for (let at = 0; at < words.length; ) {
    const length = longestRun(words, at, others, startsOf.get(words[at]?.word ?? '') ?? []);
    const first = words[at];
    const last = words[at + length - 1];
    if (length >= SHORTEST && first && last) passages.push({ start: first.start, end: last.end });
    at += Math.max(length, 1);
  }
  return passages;
}

function longestRun(
  words: readonly PlacedWord[],
  at: number,
  others: readonly string[],
  starts: readonly number[],
): number {
  let longest = 0;
  for (const start of starts) {
    let length = 1;
    while (words[at + length] !== undefined && words[at + length]?.word === others[start + length]) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}

function placedWords(text: string): PlacedWord[] {
  const composed = text.normalize('NFC');
  return [...composed.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
