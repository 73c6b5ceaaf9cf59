/** The six tones in dictionary order: ngang, huyền, hỏi, ngã, sắc, nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** The combining mark of each tone, in dictionary order; the level tone (ngang) has none. */
export const TONE_MARKS = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;

/** The twelve vowels without tone, in dictionary order. */
export const VOWELS = 'aăâeêioôơuưy';

/** The Vietnamese alphabet with the four borrowed letters f, j, w, z at their places, in dictionary order. */
export const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

const TONES: readonly Tone[] = [0, 1, 2, 3, 4, 5];

const tonedLetters = new Map<string, { letter: string; tone: Tone }>();
for (const vowel of VOWELS + VOWELS.toUpperCase()) {
  for (const tone of TONES) {
    tonedLetters.set((vowel + TONE_MARKS[tone]).normalize('NFC'), { letter: vowel, tone });
  }
}

/** The 134 Vietnamese letters that ASCII lacks: 67 lower case, then their capitals. */
export const ACCENTED_LETTERS: readonly string[] = (() => {
  const lower = [...tonedLetters.keys()].filter((letter) => letter > '\u007f' && letter === letter.toLowerCase());
  lower.push('đ');
  return [...lower, ...lower.map((letter) => letter.toUpperCase())];
})();

/**
 * Takes one composed (NFC) letter apart: `ế` → `{ letter: 'ê', tone: 4 }`. Case is kept; what is not a Vietnamese vowel
 * comes back as it is, with tone 0.
 */
export function splitTone(letter: string): { letter: string; tone: Tone } {
  return tonedLetters.get(letter) ?? { letter, tone: 0 };
}

/** Puts a tone on a vowel without tone: `('ê', 4)` → `ế` (NFC). */
export function addTone(vowel: string, tone: Tone): string {
  return (vowel + TONE_MARKS[tone]).normalize('NFC');
}
