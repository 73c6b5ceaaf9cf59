import { remember } from './remember.ts';
import { parseSyllable } from './syllable.ts';
import { addTone, splitTone } from './vietnamese-letters.ts';

const ZERO_WIDTH = /\u200b|\u200c|\u200d|\u2060|\ufeff/g;
const TONE_BEFORE_HAT = /(\u0300|\u0301|\u0303|\u0309)(\u0302|\u0306)/g;

/** Text that is in its stored form already, told by its letters alone: composed, single plain spaces, no Ð or Ɖ. Most text is. */
const WORD = '[!-~\\u00a1-\\u00ac\\u00ae-\\u00cf\\u00d1-\\u0188\\u018a-\\u02ff\\u1ea0-\\u1ef9]+';
const NORMAL = new RegExp(`^${WORD}(?: ${WORD})*$`);

/**
 * The form in which one line of text is stored: NFC, every kind of space (non-breaking, tab, line break) as one plain
 * space, zero-width characters gone, trimmed; a tone mark typed before its circumflex is put behind it; Ð and Ɖ, which
 * look like Đ, become Đ. Quotation marks and dashes stay as they are. Soft hyphens stay too: in TCVN3 they are the
 * letter ư, so text from a file goes through `convertToUnicode` (legacy-encoding.ts) before this.
 */
export function normalizeText(text: string): string {
  if (NORMAL.test(text)) return text;
  const plain = text
    .replace(ZERO_WIDTH, '')
    .replace(/\s/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/ {2,}/g, ' ');
  return composeLetters(plain).replace(/[ÐƉ]/g, 'Đ').trim();
}

/** Composes letters and their marks (NFC), also where a tone mark was typed before the circumflex or breve. */
export function composeLetters(text: string): string {
  return text.normalize('NFD').replace(TONE_BEFORE_HAT, '$2$1').normalize('NFC');
}

/** `modern` writes hoà, khoẻ, thuỷ; `classic` writes hòa, khỏe, thủy. The spelling reforms differ in these three rimes only. */
export type TonePlacement = 'modern' | 'classic';

/** Which letter of a rime bears the tone, counted within the rime; -1 is the `i` of `gì`, `gìn`, which stands before it. */
function toneIndex(rime: string, style: TonePlacement): number {
  const marked = [...rime].findLastIndex((letter) => 'ăâêôơư'.includes(letter));
  if (marked !== -1) return marked;
  const vowels = /^[aeiouy]+/.exec(rime)?.[0] ?? '';
  if (vowels.length <= 1) return vowels.length - 1;
  if (vowels.length === 3 || vowels.length < rime.length) return 1;
  if (rime === 'oa' || rime === 'oe' || rime === 'uy') return style === 'modern' ? 1 : 0;
  return 0;
}

/** The words of names and units are some thousand syllables that come again and again. */
const tonePlacers = {
  modern: remember((word) => placeTone(word, 'modern')),
  classic: remember((word) => placeTone(word, 'classic')),
};

function placeTone(word: string, style: TonePlacement): string {
  const syllable = parseSyllable(word);
  if (syllable === null || syllable.tone === 0) return word;
  const place = syllable.onset.length + toneIndex(syllable.rime, style);
  return [...word]
    .map((letter, index) => {
      const { letter: plain } = splitTone(letter);
      return index === place ? addTone(plain, syllable.tone) : plain;
    })
    .join('');
}

/**
 * Puts every tone mark on the vowel where the chosen style has it, so that `hoà` and `hòa` compare equal; a tone on a
 * wrong vowel (`hòang`, `qúy`) is put right too. Words that are no Vietnamese syllable are left alone. Works on NFC and
 * returns NFC. For comparing, not for storing: a person's name is printed as the person writes it.
 */
export function normalizeTonePlacement(text: string, style: TonePlacement): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, tonePlacers[style]);
}
