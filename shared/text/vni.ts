import { addTone, type Tone } from './vietnamese-letters.ts';

/** The marks that follow a vowel, tones in the order huyền, hỏi, ngã, sắc, nặng. */
const TONES_OF_PLAIN = 'øûõùï';

/** What each vowel looks like in VNI (ơ is ô, ư is ö), and which mark makes which letter of it. */
const MARKED_VOWELS: readonly { base: string; vowel: string; untonedMark: string; tonedMarks: string }[] = [
  { base: 'a', vowel: 'a', untonedMark: '', tonedMarks: TONES_OF_PLAIN },
  { base: 'a', vowel: 'â', untonedMark: 'â', tonedMarks: 'àåãáä' },
  { base: 'a', vowel: 'ă', untonedMark: 'ê', tonedMarks: 'èúüéë' },
  { base: 'e', vowel: 'e', untonedMark: '', tonedMarks: TONES_OF_PLAIN },
  { base: 'e', vowel: 'ê', untonedMark: 'â', tonedMarks: 'àåãáä' },
  { base: 'o', vowel: 'o', untonedMark: '', tonedMarks: TONES_OF_PLAIN },
  { base: 'o', vowel: 'ô', untonedMark: 'â', tonedMarks: 'àåãáä' },
  { base: 'ô', vowel: 'ơ', untonedMark: '', tonedMarks: TONES_OF_PLAIN },
  { base: 'u', vowel: 'u', untonedMark: '', tonedMarks: TONES_OF_PLAIN },
  { base: 'ö', vowel: 'ư', untonedMark: '', tonedMarks: TONES_OF_PLAIN },
  { base: 'y', vowel: 'y', untonedMark: '', tonedMarks: 'øûõù' },
];

/** Letters that VNI writes with one character. */
const SINGLE: Readonly<Record<string, string>> = {
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  í: 'í',
  ị: 'ò',
  ỵ: 'î',
  đ: 'ñ',
  ơ: 'ô',
  ư: 'ö',
};

const codesOf = new Map<string, string>();
const letterOf = new Map<string, string>();

function addPair(letter: string, codes: string): void {
  codesOf.set(letter, codes);
  codesOf.set(letter.toUpperCase(), codes.toUpperCase());
  letterOf.set(codes, letter);
  letterOf.set(codes.toUpperCase(), letter.toUpperCase());
  // Some keyboards typed a small mark behind a capital, or the other way round; the vowel decides.
  if (codes.length === 2) {
    letterOf.set(codes.charAt(0).toUpperCase() + codes.charAt(1), letter.toUpperCase());
    letterOf.set(codes.charAt(0) + codes.charAt(1).toUpperCase(), letter);
  }
}

for (const { base, vowel, untonedMark, tonedMarks } of MARKED_VOWELS) {
  if (untonedMark !== '') addPair(vowel, base + untonedMark);
  [...tonedMarks].forEach((mark, index) => {
    addPair(addTone(vowel, (index + 1) as Tone), base + mark);
  });
}
for (const [letter, code] of Object.entries(SINGLE)) addPair(letter, code);

/**
 * Writes Unicode text in VNI (Windows), the code of the VNI-Times fonts: `Việt Nam` → `Vieät Nam`. Letters that VNI lacks
 * (ŭ, č) stay as they are.
 */
export function unicodeToVni(text: string): string {
  return text.normalize('NFC').replace(/[^\0-\x7f]/g, (letter) => codesOf.get(letter) ?? letter);
}

/** The text in pieces that VNI reads as one letter each, or else single characters. */
function splitCodes(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += pieces.at(-1)?.length ?? 1) {
    const pair = text.slice(at, at + 2);
    pieces.push(letterOf.has(pair) ? pair : text.charAt(at));
  }
  return pieces;
}

/** Reads VNI (Windows) text, in which a mark follows its vowel. Characters outside VNI stay as they are. */
export function vniToUnicode(text: string): string {
  return splitCodes(text)
    .map((piece) => letterOf.get(piece) ?? piece)
    .join('');
}

/** How many letters, marks without their vowel among them, and symbols VNI cannot read: a text full of them is not VNI. */
export function countForeignToVni(text: string): number {
  return splitCodes(text).filter(
    (piece) => piece > '\u007f' && !letterOf.has(piece) && /[\p{Lu}\p{Ll}\p{M}\p{S}]/u.test(piece),
  ).length;
}
