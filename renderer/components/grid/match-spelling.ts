import { normalizeTonePlacement } from '#shared/text/normalize.ts';

const ANY_MARKS = '\\p{M}*';

/**
 * Tests texts for a typed word in which a letter with marks means that letter and a letter without marks means any: `dao`
 * finds Đào, Đạo and dao; `đao` finds Đào and Đạo; `đào` only Đào. Half-typed Telex and VNI so never hide what will match
 * when the word is finished. `hòa` and `hoà` are one spelling. For texts that already match when folded.
 */
export function matchesSpelling(typed: string): (text: string) => boolean {
  const query = decompose(typed.trim());
  if (!/[\p{M}đ]/u.test(query)) return () => true;
  const pieces = [...query.matchAll(/([\p{L}\p{N}])(\p{M}*)|[^\p{L}\p{N}\p{M}]+/gu)].map(([, letter, marks]) => {
    if (letter === undefined) return '[^\\p{L}\\p{N}]+';
    const base = letter === 'd' ? '[dđ]' : letter;
    return base + ANY_MARKS + [...(marks ?? '')].map((mark) => mark + ANY_MARKS).join('');
  });
  const pattern = new RegExp(pieces.join(''), 'u');
  return (text) => pattern.test(decompose(text));
}

function decompose(text: string): string {
  return normalizeTonePlacement(text, 'modern').toLowerCase().normalize('NFD');
}
