import { foldText } from './fold.ts';
import { capitalizeFirstLetter, toUpperCaseText } from './letter-case.ts';
import { normalizeText } from './normalize.ts';
import { remember } from './remember.ts';
import { isVietnameseSyllable } from './syllable.ts';

/** `family-first`: Kinh and most peoples. `given-first`: Ê Đê and M'nông, whose clan name stands last. */
export type NameOrder = 'family-first' | 'given-first';

/** The three parts of a name, each possibly empty, and the order in which they are written. */
export interface PersonNameParts {
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
  readonly order: NameOrder;
}

/** What the caller knows better than the spelling tells. */
export interface SplitNameOptions {
  readonly order?: NameOrder;
  /** How many words at the family's end make the family name, for compound surnames: `Tôn Nữ`, `Tôn Thất`, `Niê Kdăm`. */
  readonly familyWords?: number;
  /** How many words make the given name: 2 for `Thạch Thị | Sa Thia`, 1 is usual. */
  readonly givenWords?: number;
}

/** Words that open an Ê Đê clan of two or three words: Niê Kdăm, Mlô Duôn Du, Buôn Krông, Ê Ban. Folded. */
const CLAN_OPENERS = new Set(['nie', 'mlo', 'buon', 'e']);

/** Ê Đê and M'nông clans that are spelled like Vietnamese syllables. Folded. */
const CLANS_LIKE_SYLLABLES = new Set(['lieng', 'nay', 'siu']);

/** Gia Rai and Cơ Ho families of two words begin with these: Rơ Châm, Rơ Mah, Rah Lan, Liêng Hót, Kră Jăn. Folded. */
const FAMILY_OPENERS = new Set(['ro', 'rah', 'kra', 'lieng']);

const MARKER_ALONE = /^(?:H|Y|[HK]['’ʼ])$/iu;

/** Whether the words behind `Y` and the given name are an Ê Đê or M'nông clan. */
function endInClan(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (last === '') return false;
  const opensClan = words.some((word) => CLAN_OPENERS.has(foldText(word)));
  return opensClan || CLANS_LIKE_SYLLABLES.has(foldText(last)) || !isVietnameseSyllable(last);
}

function guessOrder(words: readonly string[]): NameOrder {
  const first = words[0] ?? '';
  if (/^h(?:['’ʼ]|$)/iu.test(first) || /^[ky]['’ʼ]/iu.test(first) || /^y-/iu.test(first)) return 'given-first';
  return /^y$/iu.test(first) && endInClan(words.slice(2)) ? 'given-first' : 'family-first';
}

function splitFamilyFirst(words: readonly string[], options: SplitNameOptions): PersonNameParts {
  const opensWide =
    FAMILY_OPENERS.has(foldText(words[0] ?? '')) && words.length >= 3 && !/^thị$/iu.test(words[1] ?? '');
  const givenCount = Math.min(Math.max(options.givenWords ?? 1, 1), words.length);
  const familyCount = Math.min(options.familyWords ?? (opensWide ? 2 : 1), words.length - givenCount);
  return {
    familyName: words.slice(0, familyCount).join(' '),
    middleName: words.slice(familyCount, words.length - givenCount).join(' '),
    givenName: words.slice(words.length - givenCount).join(' '),
    order: 'family-first',
  };
}

function splitGivenFirst(words: readonly string[], options: SplitNameOptions): PersonNameParts {
  const shortestGiven = MARKER_ALONE.test(words[0] ?? '') ? 2 : 1;
  const opener = words.findIndex((word, index) => index >= shortestGiven && CLAN_OPENERS.has(foldText(word)));
  const guessed = opener === -1 ? Math.max(shortestGiven, words.length - 1) : opener;
  const byFamily = options.familyWords === undefined ? guessed : words.length - options.familyWords;
  const givenCount = Math.min(Math.max(options.givenWords ?? byFamily, 1), words.length);
  return {
    familyName: words.slice(givenCount).join(' '),
    middleName: '',
    givenName: words.slice(0, givenCount).join(' '),
    order: 'given-first',
  };
}

/**
 * Splits a full name (spaces need not be tidy; letters are kept as they are). The rules:
 *
 * 1. Usually the first word is the family name, the last the given name, the rest the middle name: Nguyễn | Thị Thu | Hà,
 *    Vàng | A | Páo (Hmông), Hoàng | Thị | Mẩy (Tày), Ksor | H'Lan (Gia Rai), A | Thảo (Xơ Đăng). A lone word is a given name.
 * 2. After Rơ, Rah, Kră, Liêng the family name has two words, when a given name still follows: Rơ Châm | H'Phik.
 * 3. A first word H'…, H, K'…, Y-… stands before a given name, and the clan comes last: `H'Hen` Niê, `H Hen` Niê.
 *    So does Y, when the last word is an Ê Đê clan or no Vietnamese syllable: `Y Moan` Êñuôl, but Y | Thị Bích | Thọ.
 *    The given name keeps its marker, as people are called and listed with it.
 * 4. Niê, Mlô, Buôn, Ê open clan names of several words: `Y Biêr` Niê Kdăm.
 *
 * Compound surnames (Tôn Nữ, Âu Dương) and given names of two words (Khmer: Thạch Thị | Sa Thia) look like others, so they
 * are not guessed: pass `familyWords` or `givenWords`, and store the parts that the officer confirmed.
 */
export function splitPersonName(fullName: string, options: SplitNameOptions = {}): PersonNameParts {
  const words = normalizeText(fullName).split(' ').filter(Boolean);
  const order = options.order ?? guessOrder(words);
  return order === 'given-first' ? splitGivenFirst(words, options) : splitFamilyFirst(words, options);
}

/** Puts the parts together again as they are written. */
export function joinPersonName(parts: PersonNameParts): string {
  const written =
    parts.order === 'given-first'
      ? [parts.givenName, parts.middleName, parts.familyName]
      : [parts.familyName, parts.middleName, parts.givenName];
  return written.filter(Boolean).join(' ');
}

const tidyWord = remember((word): string => {
  const hasInnerCapital = /^\p{Lu}.*\p{Lu}/u.test(word) && word !== word.toUpperCase();
  return hasInnerCapital && !isVietnameseSyllable(word) ? word : capitalizeFirstLetter(word.toLowerCase());
});

/**
 * A name as it is written on papers: NFC, single spaces, straight apostrophes, a capital at the start of each word and
 * behind an apostrophe or hyphen, whether it came in capitals, in small letters or mixed: `NGUYỄN thị  hoà` → `Nguyễn
 * Thị Hoà`, `H'HEN NIÊ` → `H'Hen Niê`. Tone placement is the person's own and stays. Inner capitals of words that are no
 * Vietnamese syllables stay (`Y Vinh NTơr`), and so do words with digits or dots (`ThS.`).
 */
export function tidyPersonName(name: string): string {
  return normalizeText(name)
    .replace(/[’ʼ‘`´]/g, "'")
    .split(' ')
    .map((word) => (/[\d.]/.test(word) ? word : word.replace(/\p{L}+/gu, tidyWord)))
    .join(' ');
}

/** The tidy name in capitals, as decisions and certificates print it: `H'Hen Niê` → `H'HEN NIÊ`. */
export function formatNameUpperCase(name: string): string {
  return toUpperCaseText(tidyPersonName(name));
}
