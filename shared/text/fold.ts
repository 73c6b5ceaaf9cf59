import { remember } from './remember.ts';

/** Letters that Unicode does not decompose; Ð (U+00D0) and Ɖ (U+0189) are what old keyboards left for Đ. */
const UNDECOMPOSED: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ɖ: 'd', ƀ: 'b', ø: 'o', ł: 'l', ς: 'σ' };

const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g;

function foldPiece(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đðɖƀøłς]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/**
 * The form in which two writings of the same word are equal, for searching and matching: lower case, no marks, đ→d
 * (so `hoà` = `hòa` = `hoa`), each run of anything but letters and digits as one space, trimmed. `05/QĐ-SCT` → `05 qd sct`,
 * `H'Hen Niê` → `h hen nie`. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  return rememberedFold(text);
}

const rememberedFold = remember((text) =>
  foldPiece(text.replace(INVISIBLE, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** A part of a string, as for `slice`: `end` is behind the last UTF-16 unit. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A folded text that remembers, for each of its characters, from which part of the original it came. */
interface TracedFold {
  readonly folded: string;
  readonly origins: readonly TextRange[];
}

function traceFold(text: string): TracedFold {
  let folded = '';
  const origins: TextRange[] = [];
  for (const match of text.matchAll(/\P{M}\p{M}*/gsu)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const piece = foldPiece(match[0].replace(INVISIBLE, '')).replace(/[^\p{L}\p{N}]+/gu, ' ');
    for (const unit of piece.split('')) {
      if (unit === ' ' && (folded === '' || folded.endsWith(' '))) continue;
      folded += unit;
      origins.push(range);
    }
  }
  return { folded, origins };
}

/**
 * Where the words of a query stand in a text, to be highlighted: ranges of the original text, in order, not overlapping.
 * Each word of the query is marked at the starts of words; only if it starts no word is it marked inside words.
 * Empty when the query is empty or one of its words does not occur.
 */
export function matchRanges(text: string, query: string): TextRange[] {
  const { folded, origins } = traceFold(text);
  const ranges: TextRange[] = [];
  for (const word of new Set(foldText(query).split(' ').filter(Boolean))) {
    const found: number[] = [];
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) found.push(at);
    if (found.length === 0) return [];
    const atWordStarts = found.filter((at) => at === 0 || folded[at - 1] === ' ');
    for (const at of atWordStarts.length > 0 ? atWordStarts : found) {
      const first = origins[at];
      const last = origins[at + word.length - 1];
      if (first && last) ranges.push({ start: first.start, end: last.end });
    }
  }
  return mergeRanges(ranges);
}

function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      merged.push(range);
    }
  }
  return merged;
}
