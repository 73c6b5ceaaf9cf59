import { normalizeText, normalizeTonePlacement } from './normalize.ts';
import { type PersonNameParts, splitPersonName } from './person-name.ts';
import { remember } from './remember.ts';
import { ALPHABET, TONE_MARKS } from './vietnamese-letters.ts';

/** Spaces, punctuation and digits as `Intl.Collator` orders them; they come before every letter. */
const BEFORE_LETTERS = ` _-,;:!?.'"()[]{}@*/\\&#%\`^+<=>|~$0123456789`;

/** Weights start behind the space, which separates the levels of a key and so must be the smallest character. */
const FIRST_WEIGHT = 0x21;
const letterWeights = new Map(
  [...BEFORE_LETTERS, ...ALPHABET].map((letter, index) => [letter, String.fromCharCode(FIRST_WEIGHT + index)]),
);
const BEHIND_ALL = '~';

const MARK_WEIGHTS: Readonly<Record<string, string>> = Object.fromEntries(
  TONE_MARKS.slice(1).map((mark, index) => [mark, String(index + 2)]),
);
const NO_MARK = '1';
const OTHER_MARK = '7';

/** What must not influence the order: tone placement, the kind of apostrophe, spaces. */
const orderedForm = (part: string): string =>
  normalizeTonePlacement(normalizeText(part), 'modern')
    .replace(/[’ʼ‘`´]/g, "'")
    .toLowerCase();

/** The letter to sort by and the marks that only decide between equal letters: `ế` → `ê` + sắc, `ŏ` → `o` + breve. */
function splitForOrder(character: string): { letter: string; marks: readonly string[] } {
  const [base = '', ...marks] = character.normalize('NFD');
  const hat = marks.findIndex((mark) => ALPHABET.includes((base + mark).normalize('NFC')));
  if (hat === -1) return { letter: base, marks };
  return { letter: (base + marks[hat]).normalize('NFC'), marks: marks.toSpliced(hat, 1) };
}

const partKey = remember((part) => {
  let letters = '';
  let tones = '';
  for (const [character] of orderedForm(part).matchAll(/\P{M}\p{M}*/gsu)) {
    const { letter, marks } = splitForOrder(character);
    letters += letterWeights.get(letter) ?? BEHIND_ALL + letter;
    tones += NO_MARK + marks.map((mark) => MARK_WEIGHTS[mark] ?? OTHER_MARK).join('');
  }
  return `${letters} ${tones.replace(/1+$/, '')}`;
});

const splitName = remember((name) => splitPersonName(name));

const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A key whose plain binary order (`<`, SQLite's `ORDER BY` without collation) is that of Vietnamese lists of people: by given
 * name, then middle name, then family name, each by the Vietnamese alphabet and the tones ngang, huyền, hỏi, ngã, sắc, nặng:
 * An, Anh, Ánh, Ăn, Ân, Dũng, Đạt, Đức. Case and tone placement (hoà, hòa) make no difference; letters of other scripts come
 * last. For Vietnamese names it is the order of `Intl.Collator('vi')`, but quicker and the same in SQLite. Keys are stored, so
 * a change of this function needs a migration that makes them anew.
 */
export function personNameSortKey(name: string | PersonNameParts): string {
  const { givenName, middleName, familyName } = typeof name === 'string' ? splitName(name) : name;
  return `${partKey(givenName)} ${partKey(middleName)} ${partKey(familyName)}`;
}

/** Orders people as `personNameSortKey` does. For `sort`: negative, 0, positive. */
export function comparePersonNames(a: string | PersonNameParts, b: string | PersonNameParts): number {
  return compareKeys(personNameSortKey(a), personNameSortKey(b));
}

/** The same kind of key for any text, such as the name of a unit, from its first letter on. */
export function textSortKey(text: string): string {
  return partKey(text);
}

/** Orders texts as `textSortKey` does. For `sort`: negative, 0, positive. */
export function compareTexts(a: string, b: string): number {
  return compareKeys(textSortKey(a), textSortKey(b));
}
