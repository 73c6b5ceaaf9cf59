import type { MeasuredFont, MeasureText } from '../../../shared/domain/certificates/lay-out-field.ts';
import { textWidth } from '../layout/text-width.ts';
import { type InstalledFont, installedFonts } from './installed-fonts.ts';

/** Fonts drawn to the widths of others, which stand in for them where those are not installed. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  'times new roman': ['Liberation Serif', 'Tinos'],
  arial: ['Liberation Sans', 'Arimo'],
  'courier new': ['Liberation Mono', 'Cousine'],
};

/** ệ: a font that has it has them all. */
const VIETNAMESE_LETTER = 0x1ec7;

/** What a font lacks for a text. */
export interface FontGap {
  readonly font: string;
  /** Empty: the whole font is not on this machine. */
  readonly letters: string;
}

/** Measures texts with the machine's fonts, and remembers what they lacked. */
export interface FontMeasure {
  readonly measure: MeasureText;
  readonly gaps: () => readonly FontGap[];
}

/** Measures with these fonts, by default the machine's own. A font that is not there is measured as Times New Roman, which prints in its place. */
export function fontMeasure(fonts: readonly InstalledFont[] = installedFonts()): FontMeasure {
  const byFamily = Map.groupBy(fonts, (font) => font.family.toLowerCase());
  const chosen = new Map<string, InstalledFont | null>();
  const gaps = new Map<string, Set<string>>();

  const familyOf = (name: string): readonly InstalledFont[] | undefined => {
    const own = byFamily.get(name.toLowerCase());
    if (own !== undefined) return own;
    return (standIns[name.toLowerCase()] ?? [])
      .map((other) => byFamily.get(other.toLowerCase()))
      .find((found) => found !== undefined);
  };
  const fontFor = ({ font, isBold, isItalic }: MeasuredFont): InstalledFont | null => {
    const key = `${font}|${isBold}|${isItalic}`;
    let found = chosen.get(key);
    if (found === undefined) {
      const family = familyOf(font) ?? [];
      // A machine may have an old copy of a font beside a new one: the one with Vietnamese letters is what prints.
      const likeness = (each: InstalledFont) =>
        Number(each.isBold === isBold) * 2 +
        Number(each.isItalic === isItalic) +
        (family.length > 1 && each.widths().widthOf(VIETNAMESE_LETTER) !== null ? 0.5 : 0);
      found = family.toSorted((one, other) => likeness(other) - likeness(one))[0] ?? null;
      chosen.set(key, found);
      if (found === null) gaps.set(font, gaps.get(font) ?? new Set());
    }
    return found;
  };

  return {
    measure(text, look) {
      const widths = fontFor(look)?.widths();
      let sum = 0;
      for (const letter of text) {
        const width = widths?.widthOf(letter.codePointAt(0) ?? 0) ?? null;
        if (width === null && widths !== undefined && letter.trim() !== '') {
          gaps.set(look.font, (gaps.get(look.font) ?? new Set()).add(letter));
        }
        sum += width ?? textWidth(letter, 1, look.isBold ? 'bold' : 'regular');
      }
      return sum;
    },
    gaps: () => [...gaps].map(([font, letters]) => ({ font, letters: [...letters].join(' ') })),
  };
}
