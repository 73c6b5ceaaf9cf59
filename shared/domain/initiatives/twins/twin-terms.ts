import { twinWords, wordShare } from './twin-words.ts';

/** Two words beside each other say more than the two apart, but only when their order is the same. */
const PAIR_SHARE = 0.7;
/** More words than all Vietnamese syllables without marks; a pair is one number made of two. */
const MOST_WORDS = 2 ** 22;

/** Words and pairs of words as numbers. */
export interface TwinTerms {
  /** The terms of a folded text, each once; new ones get a number. */
  learn(folded: string): Uint32Array;
  /** The terms of a folded text that are known, and what the others count. */
  look(folded: string): { readonly known: Uint32Array; readonly unknownShare: number };
  /** What each term counts besides how rare it is, by its number. */
  readonly shares: readonly number[];
}

/** An empty vocabulary. */
export function twinTerms(): TwinTerms {
  const words = new Map<string, number>();
  const ofWord = new Map<number, number>();
  const ofPair = new Map<number, number>();
  const shares: number[] = [];

  const wordNumber = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size);
    return words.size - 1;
  };
  const termNumber = (terms: Map<number, number>, key: number, share: number): number => {
    const known = terms.get(key);
    if (known !== undefined) return known;
    terms.set(key, shares.length);
    shares.push(share);
    return shares.length - 1;
  };
  const pairShare = (left: number, right: number) => PAIR_SHARE * Math.sqrt(left * right);

  return {
    shares,
    learn(folded) {
      const found = new Set<number>();
      let before: { readonly number: number; readonly share: number } | null = null;
      for (const word of twinWords(folded)) {
        const number = wordNumber(word);
        const share = wordShare(word);
        found.add(termNumber(ofWord, number, share));
        if (before) found.add(termNumber(ofPair, before.number * MOST_WORDS + number, pairShare(before.share, share)));
        before = { number, share };
      }
      return Uint32Array.from(found);
    },
    look(folded) {
      const known = new Set<number>();
      const unknown = new Map<string, number>();
      let before: string | null = null;
      const take = (term: number | undefined, text: string, share: number) => {
        if (term === undefined) unknown.set(text, share);
        else known.add(term);
      };
      for (const word of twinWords(folded)) {
        const number = words.get(word);
        const share = wordShare(word);
        take(number === undefined ? undefined : ofWord.get(number), word, share);
        if (before !== null) {
          const left = words.get(before);
          const isKnown = left !== undefined && number !== undefined;
          const pair = isKnown ? ofPair.get(left * MOST_WORDS + number) : undefined;
          take(pair, `${before} ${word}`, pairShare(wordShare(before), share));
        }
        before = word;
      }
      let unknownShare = 0;
      for (const share of unknown.values()) unknownShare += share;
      return { known: Uint32Array.from(known), unknownShare };
    },
  };
}
