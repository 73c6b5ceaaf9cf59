/**
 * Advance widths of Times New Roman in 1/2048 em, for the printable ASCII characters from the space on. Liberation Serif
 * and Tinos were drawn to the same widths, so a text is as wide on every machine.
 */
const regular =
  '512 682 836 1024 1024 1706 1593 369 682 682 1024 1155 512 682 512 569 1024 1024 1024 1024 1024 1024 1024 1024 1024 1024 569 569 1155 1155 1155 909 1886 1479 1366 1366 1479 1251 1139 1479 1479 682 797 1479 1251 1821 1479 1479 1139 1479 1366 1139 1251 1479 1479 1933 1479 1479 1251 682 569 682 961 1024 682 909 1024 909 1024 909 682 1024 1024 569 569 1024 569 1593 1024 1024 1024 1024 682 797 569 1024 1024 1479 1024 1024 909 983 410 983 1108';
const bold =
  '512 682 1137 1024 1024 2048 1706 569 682 682 1024 1167 512 682 512 569 1024 1024 1024 1024 1024 1024 1024 1024 1024 1024 682 682 1167 1167 1167 1024 1905 1479 1366 1479 1479 1366 1251 1593 1593 797 1024 1593 1366 1933 1479 1593 1251 1593 1479 1139 1366 1479 1479 2048 1479 1479 1366 682 569 682 1190 1024 682 1024 1139 909 1139 909 682 1024 1139 569 682 1139 569 1706 1139 1024 1139 1139 909 797 682 1139 1024 1479 1024 1024 909 807 451 807 1065';

const FIRST_CHARACTER = 32;
const UNITS_PER_EM = 2048;
const HORN = '\u031b';
/** For characters that the table lacks: the width of a digit. */
const OTHER_WIDTH = 1024;

interface FontWidths {
  readonly widths: readonly number[];
  readonly special: Readonly<Record<string, number>>;
}

const punctuation = { '‘': 682, '’': 682, '–': 1024, '—': 2048, '…': 2048, '\u00a0': 512 };
const fonts: Record<'regular' | 'bold', FontWidths> = {
  regular: {
    widths: regular.split(' ').map(Number),
    special: { đ: 1024, Đ: 1479, ơ: 1083, Ơ: 1479, ư: 1110, Ư: 1589, '“': 909, '”': 909, ...punctuation },
  },
  bold: {
    widths: bold.split(' ').map(Number),
    special: { đ: 1139, Đ: 1479, ơ: 1134, Ơ: 1593, ư: 1229, Ư: 1630, '“': 1024, '”': 1024, ...punctuation },
  },
};

/** Looked up for every letter of a list of thousands of rows, hence an array by character code, filled as met. */
const known = { regular: new Uint16Array(0x2100), bold: new Uint16Array(0x2100) };

function measureCharacter(character: string, font: FontWidths): number {
  // An accent adds no width; the horn of ơ and ư does.
  const [base = character, ...marks] = character.normalize('NFD');
  const letter = marks.includes(HORN) ? `${base}${HORN}`.normalize('NFC') : base;
  return font.special[letter] ?? font.widths[letter.charCodeAt(0) - FIRST_CHARACTER] ?? OTHER_WIDTH;
}

/** Width in points of `text` set in Times New Roman at `size` points, without kerning, as Word sets it. */
export function textWidth(text: string, size: number, weight: 'regular' | 'bold' = 'regular'): number {
  const cache = known[weight];
  let units = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    let width = cache[code];
    if (width === undefined || width === 0) {
      width = measureCharacter(text.charAt(index), fonts[weight]);
      if (code < cache.length) cache[code] = width;
    }
    units += width;
  }
  return (units / UNITS_PER_EM) * size;
}
