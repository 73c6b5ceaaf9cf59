import { holdTail } from '../../../shared/text/hold-tail.ts';
import { styleFont, type WordStyleId } from '../word/word-styles.ts';
import { textWidth } from './text-width.ts';

/** A centred text whose last words stay together, in those of its lines that are wider than `width` points and so are broken. */
export function heldTitle(text: string, style: WordStyleId, width: number): string {
  const { size, weight } = styleFont(style);
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const held = (line: string) => (fits(line) ? line : holdTail(line, fits));
  return text.split('\n').map(held).join('\n');
}
