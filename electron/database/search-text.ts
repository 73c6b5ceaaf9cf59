import { foldText } from '#shared/text/fold.ts';
import { normalizeText, normalizeTonePlacement } from '#shared/text/normalize.ts';

/** The two shadow columns of a searched text: without accents, and with accents but in lower case and one tone placement. */
export function searchText(text: string): { readonly folded: string; readonly exact: string } {
  return { folded: foldText(text), exact: exactText(text) };
}

/** Lower case, composed, tone marks placed one way (hoà = hòa). */
export function exactText(text: string): string {
  return normalizeTonePlacement(normalizeText(text), 'modern').toLocaleLowerCase('vi');
}
