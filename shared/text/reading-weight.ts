import { COMMON_SYLLABLES } from './common-syllables.ts';
import { normalizeText, normalizeTonePlacement } from './normalize.ts';
import { remember } from './remember.ts';
import { parseSyllable } from './syllable.ts';
import { countForeignToTcvn3, tcvn3ToUnicode } from './tcvn3.ts';
import { countForeignToVni, vniToUnicode } from './vni.ts';

/** The encodings that the same characters could be read in. */
export const READINGS = ['unicode', 'tcvn3', 'vni'] as const;
export type Reading = (typeof READINGS)[number];

/**
 * Weights of the evidence, in natural logarithms of odds, tuned on invented names, phrases and foreign words. A foreign word
 * rarely happens to be a long syllable in another encoding, so that says more than a short one.
 */
export const WEIGHT = {
  isUnicode: 2.5,
  commonSyllable: 4,
  longSyllable: 1.4,
  shortSyllable: 0,
  misplacedTone: -1,
  abbreviation: 1,
  noSyllable: -2.5,
  symbolInWord: -3,
  oddCapital: -2,
  foreignCharacter: -8,
  font: 8,
  column: 4,
} as const;

const NOT_ASCII = /[^\0-\x7f]/;
const UNIT = /^[\d.,]*[µμ](?:m|g|l|s|F|V|A|W|M|mol|Sv|Pa)[.,;)]*$/;

/** `QĐ`, `HĐTĐKT`: consonants only, so that Spanish capitals with Ñ are not taken for them. */
const ABBREVIATION = /^(?=.*Đ)[BCDĐGHKLMNPQRSTVX]{2,}$/;

function weighSyllable(letters: string): number {
  const caseWeight = /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u.test(letters) ? WEIGHT.oddCapital : 0;
  const lower = letters.toLowerCase();
  if (COMMON_SYLLABLES.has(lower)) return WEIGHT.commonSyllable + caseWeight;
  if (ABBREVIATION.test(letters)) return WEIGHT.abbreviation;
  const syllable = parseSyllable(lower);
  if (syllable === null) return WEIGHT.noSyllable + caseWeight;
  if (!hasTonePlaced(lower)) return WEIGHT.misplacedTone + caseWeight;
  return (syllable.rime.length > 2 ? WEIGHT.longSyllable : WEIGHT.shortSyllable) + caseWeight;
}

const hasTonePlaced = (word: string): boolean =>
  normalizeTonePlacement(word, 'modern') === word || normalizeTonePlacement(word, 'classic') === word;

/** What one word, as a reading has it, speaks for that reading. A word is what stands between spaces. */
function weighWord(word: string): number {
  if (UNIT.test(word)) return WEIGHT.commonSyllable;
  const symbols = word.match(/(?<=\p{L})[\u00a1-\u00bf×÷]|[\u00a1-\u00bf×÷](?=\p{L})/gu) ?? [];
  let weight = symbols.length * WEIGHT.symbolInWord;
  for (const [letters] of word.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (NOT_ASCII.test(letters)) weight += weighSyllable(letters);
  }
  return weight;
}

/** A weight for each reading, in natural logarithms of odds. */
export type Weights = Readonly<Record<Reading, number>>;

const NO_WEIGHTS: Weights = { unicode: 0, tcvn3: 0, vni: 0 };

/** Words without marks look the same in every reading, and a symbol or a vowel alone (`§`, `à`) is at home in each. */
export function isSilent(word: string): boolean {
  return !NOT_ASCII.test(word) || /^(?:[^\p{Lu}\p{Ll}]|[àáâãèéêìíòóôõùúý])$/iu.test(word);
}

/**
 * How much one word of the original text (what stands between spaces) speaks for each reading: positive if the reading
 * makes likely Vietnamese of it, negative if nonsense.
 */
export const weighReadings: (word: string) => Weights = remember((word) => {
  if (isSilent(word)) return NO_WEIGHTS;
  return {
    unicode: weighWord(normalizeText(word)),
    tcvn3: weighWord(tcvn3ToUnicode(word)) + countForeignToTcvn3(word) * WEIGHT.foreignCharacter,
    vni: weighWord(vniToUnicode(word)) + countForeignToVni(word) * WEIGHT.foreignCharacter,
  };
});
