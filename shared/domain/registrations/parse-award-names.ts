import { foldText } from '../../text/fold.ts';

/** What is needed of a line of the catalogue to recognize its name. */
export interface NamedAward {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

/** The awards that a text names, or the first piece that names none. */
export type ParsedAwardNames =
  | { readonly ok: true; readonly ids: readonly number[] }
  | { readonly ok: false; readonly unknown: string };

/**
 * Reads titles and forms as officers write them: `CSTĐCS, LĐTT`, `Lao động tiên tiến; Giấy khen`, on lines of their own, by
 * code, abbreviation or whole name, with or without accents. Some names have commas of their own (“bộ, ban, ngành, tỉnh”):
 * the longest name that fits is taken. Each award once, in the order of the text.
 */
export function parseAwardNames(text: string, awards: readonly NamedAward[]): ParsedAwardNames {
  const byName = new Map<string, number>();
  for (const { id, code, name, shortName } of awards) {
    for (const known of [code, shortName, name, `danh hiệu ${name}`]) byName.set(foldText(known), id);
  }
  const ids = new Set<number>();
  for (const segment of text.split(/[;\n\r+]/)) {
    const pieces = segment.split(',').map((piece) => piece.trim());
    for (let start = 0; start < pieces.length; ) {
      if (pieces[start] === '') {
        start += 1;
        continue;
      }
      const end = longestName(pieces, start, byName);
      if (end === null) return { ok: false, unknown: pieces[start] ?? '' };
      ids.add(byName.get(foldText(pieces.slice(start, end).join(' '))) ?? 0);
      start = end;
    }
  }
  return { ok: true, ids: [...ids] };
}

function longestName(pieces: readonly string[], start: number, byName: ReadonlyMap<string, number>): number | null {
  for (let end = pieces.length; end > start; end -= 1) {
    if (byName.has(foldText(pieces.slice(start, end).join(' ')))) return end;
  }
  return null;
}
