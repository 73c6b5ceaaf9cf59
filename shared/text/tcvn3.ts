import { parseSyllable } from './syllable.ts';
import { addTone, type Tone, VOWELS } from './vietnamese-letters.ts';

/**
 * TCVN 5712:1993, table VN3, known as ABC, the code of the .VnTime fonts. Each of the fonts' characters stands at the
 * place of a Latin-1 character: `NguyÔn ThÞ §µo`. Tones in the order huyền, hỏi, ngã, sắc, nặng.
 */
const TONED_CODES: Readonly<Record<string, string>> = {
  a: 'µ¶·¸¹',
  ă: '»¼½¾Æ',
  â: 'ÇÈÉÊË',
  e: 'ÌÎÏÐÑ',
  ê: 'ÒÓÔÕÖ',
  i: '×ØÜÝÞ',
  o: 'ßáâãä',
  ô: 'åæçèé',
  ơ: 'êëìíî',
  u: 'ïñòóô',
  ư: 'õö÷øù',
  y: 'úûüýþ',
};

/** The letters that have a code as a capital, too; soft hyphen is ư. */
const UNTONED_CODES: Readonly<Record<string, string>> = {
  ă: '¨',
  â: '©',
  ê: 'ª',
  ô: '«',
  ơ: '¬',
  ư: '\u00ad',
  đ: '®',
  Ă: '¡',
  Â: '¢',
  Ê: '£',
  Ô: '¤',
  Ơ: '¥',
  Ư: '¦',
  Đ: '§',
};

const codeOf = new Map<string, string>(Object.entries(UNTONED_CODES));
const letterOf = new Map<string, string>(Object.entries(UNTONED_CODES).map(([letter, code]) => [code, letter]));
for (const vowel of VOWELS) {
  [...(TONED_CODES[vowel] ?? '')].forEach((code, index) => {
    const letter = addTone(vowel, (index + 1) as Tone);
    codeOf.set(letter, code);
    codeOf.set(letter.toUpperCase(), code);
    letterOf.set(code, letter);
  });
}
letterOf.set('μ', 'à'); // Greek mu, into which compatibility normalisation turns the micro sign

const TONED = new RegExp(`[${Object.values(TONED_CODES).join('')}μ]`);

/** How many letters and symbols of the text TCVN3 has not: a text full of them is not TCVN3. */
export function countForeignToTcvn3(text: string): number {
  return (text.match(/[\p{Lu}\p{Ll}\p{M}\p{S}]/gu) ?? []).filter((sign) => sign > '\u007f' && !letterOf.has(sign))
    .length;
}

/**
 * Writes Unicode text in TCVN3, for fonts such as .VnTime and the script fonts of certificates. TCVN3 has no capital
 * letters with a tone: they become small (`Ứng` → `øng`), which a font ending in H (.VnTimeH) shows as capitals. Letters
 * that TCVN3 lacks (ŭ, č) stay as they are.
 */
export function unicodeToTcvn3(text: string): string {
  return text.normalize('NFC').replace(/[^\0-\x7f]/g, (letter) => codeOf.get(letter) ?? letter);
}

/**
 * Reads TCVN3 text. Two things that files lost are restored where they are certain: the capital of a toned letter, if the
 * other words are in capitals (`HßA B×NH`) or all begin with one (`NguyÔn ThÞ ¸nh`); and ư, whose code many programs
 * drop or show as a hyphen (`Th­¬ng`, `Th-¬ng`, `Th¬ng`). Characters outside TCVN3 stay as they are.
 */
export function tcvn3ToUnicode(text: string): string {
  const decoded = text
    .replace(/(?<=[\p{L}§®])[-\u2010\u2011](?=[¬êëìíî])/gu, '\u00ad')
    .replace(/(?<=[\p{L}§])[-\u2010\u2011](?=¥)/gu, '¦')
    .split('')
    .map((code) => ({ letter: letterOf.get(code) ?? code, hasLostCase: TONED.test(code) }));
  const plain = decoded.map(({ letter }) => letter).join('');
  const lost = decoded.map(({ hasLostCase }) => hasLostCase);
  return restoreLostHorns(restoreCapitals(plain, lost));
}

type Casing = 'capitals' | 'title' | 'as written';

/** How the letters whose case is certain are written: all capitals, each word with a capital, or otherwise. */
function certainCasing(words: readonly RegExpExecArray[], hasLostCase: readonly boolean[]): Casing {
  let [hasInnerCapital, hasTitleWord] = [false, false];
  let casing: Casing = 'capitals';
  for (const { 0: word, index } of words) {
    for (let at = 0; at < word.length; at++) {
      if (hasLostCase[index + at]) continue;
      const isCapital = /\p{Lu}/u.test(word.charAt(at));
      if (!isCapital && at === 0) return 'as written';
      if (!isCapital) casing = 'title';
      else if (at === 0) hasTitleWord = true;
      else hasInnerCapital = true;
    }
  }
  if (casing === 'capitals' && hasInnerCapital) return 'capitals';
  return hasTitleWord ? 'title' : 'as written';
}

function restoreCapitals(text: string, hasLostCase: readonly boolean[]): string {
  if (!hasLostCase.includes(true)) return text;
  const words = [...text.matchAll(/\p{L}+/gu)];
  const casing = certainCasing(words, hasLostCase);
  if (casing === 'capitals') return text.toUpperCase();
  if (casing === 'as written') return text;
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** `Thơng` is no syllable, so its ư was lost: `Thương`. `đầu t-` and `l-u` have a hyphen for ư. */
function restoreLostHorns(text: string): string {
  return text
    .replace(/(?<!\p{L})\p{L}{0,3}[ơờởỡớợ](?:ng|c|u)(?!\p{L})/giu, (word) => {
      const repaired = word.replace(/[ơờởỡớợ]/iu, (letter) => (letter === letter.toUpperCase() ? 'Ư' : 'ư') + letter);
      return parseSyllable(word) === null && parseSyllable(repaired) !== null ? repaired : word;
    })
    .replace(
      /(?<![\p{L}\d-])(\p{L}\p{Ll}{0,2})[-\u2010\u2011](\p{Ll}*)(?![\p{L}\d-])/gu,
      (word, onset: string, rest: string) => {
        const isOnset = /^(?:[bcdđghklmnrstvx]|ch|kh|ng|nh|ph|th|tr)$/iu.test(onset);
        const isWord = rest !== '' || onset !== onset.toUpperCase();
        return isOnset && isWord && parseSyllable(`${onset}ư${rest}`) !== null ? `${onset}ư${rest}` : word;
      },
    );
}
