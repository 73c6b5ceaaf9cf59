/** The encodings that a font's name gives away. */
export type FontEncoding = 'tcvn3' | 'tcvn3-upper' | 'vni';

/**
 * The encoding of a font, by its name: `.VnTime` is TCVN3, `.VnTimeH` shows TCVN3 as capitals, `VNI-Times` is VNI. `null`
 * for every other font, which says nothing: text keeps its code when somebody changes the font.
 */
export function fontEncoding(fontName: string): FontEncoding | null {
  const name = fontName.trim();
  if (/^\.?vn[-_ ]?i[-_ ]/i.test(name)) return 'vni';
  if (/^(?:\.vn|vn(?=(?:time|arial|aristote|helvet|commercial|book)))/i.test(name)) {
    return /[a-z ]H$/.test(name) ? 'tcvn3-upper' : 'tcvn3';
  }
  return null;
}
