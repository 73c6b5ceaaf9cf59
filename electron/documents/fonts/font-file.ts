/** What a font file says of one of its fonts. */
export interface FontFace {
  readonly family: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** The widths of a font's letters. */
export interface FontWidths {
  /** In em; null for a letter that the font lacks. */
  widthOf(codePoint: number): number | null;
}

const TRUE_TYPE = new Set([0x00010000, 0x74727565, 0x4f54544f]);
const COLLECTION = 0x74746366;

type Table = (tag: string) => DataView | null;

/** Gives a piece of a file; pieces beyond its end throw. */
export type ReadPiece = (offset: number, length: number) => DataView;

/**
 * The fonts in a .ttf, .otf or .ttc file, of which only the pieces needed are read: fonts of East Asia have 30 MB. Empty for
 * anything else, damaged files included. `widths` reads when it is called.
 */
export function readFontFaces(
  read: ReadPiece,
): readonly { readonly face: FontFace; readonly widths: (read: ReadPiece) => FontWidths }[] {
  try {
    return offsetsIn(read).flatMap((offset) => {
      const face = readFace(tablesAt(read, offset));
      return face === null ? [] : [{ face, widths: (again) => readWidths(tablesAt(again, offset)) }];
    });
  } catch {
    return [];
  }
}

/** Where the fonts of a file begin: a collection has several. */
function offsetsIn(read: ReadPiece): number[] {
  const version = read(0, 4).getUint32(0);
  if (version !== COLLECTION) return TRUE_TYPE.has(version) ? [0] : [];
  const count = read(8, 4).getUint32(0);
  const offsets = read(12, 4 * count);
  return Array.from({ length: count }, (_, index) => offsets.getUint32(4 * index));
}

function tablesAt(read: ReadPiece, offset: number): Table {
  const count = read(offset + 4, 2).getUint16(0);
  const directory = read(offset + 12, 16 * count);
  const places = new Map<string, readonly [start: number, length: number]>();
  for (let entry = 0; entry < 16 * count; entry += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => directory.getUint8(entry + letter)));
    places.set(tag, [directory.getUint32(entry + 8), directory.getUint32(entry + 12)]);
  }
  return (tag) => {
    const place = places.get(tag);
    return place === undefined ? null : read(...place);
  };
}

/** Family (name 1; name 16, which gathers more than four styles, is not what Windows programs call it), and style. */
function readFace(table: Table): FontFace | null {
  const names = table('name');
  const head = table('head');
  if (names === null || head === null) return null;
  const storage = names.getUint16(4);
  let family: string | null = null;
  for (let index = 0; index < names.getUint16(2); index++) {
    const record = 6 + 12 * index;
    if (names.getUint16(record + 6) !== 1) continue;
    const [platform, length, offset] = [
      names.getUint16(record),
      names.getUint16(record + 8),
      names.getUint16(record + 10),
    ];
    const text = readString(names, storage + offset, length, platform === 1 ? 1 : 2);
    const isEnglish = platform === 3 && names.getUint16(record + 4) === 0x409;
    if (family === null || isEnglish) family = text;
    if (isEnglish) break;
  }
  if (family === null || family === '') return null;
  const style = head.getUint16(44);
  return { family, isBold: (style & 1) !== 0, isItalic: (style & 2) !== 0 };
}

function readString(view: DataView, start: number, length: number, unit: 1 | 2): string {
  let text = '';
  for (let at = start; at < start + length; at += unit) {
    text += String.fromCharCode(unit === 1 ? view.getUint8(at) : view.getUint16(at));
  }
  return text.trim();
}

function readWidths(table: Table): FontWidths {
  const [head, horizontal, metrics] = [table('head'), table('hhea'), table('hmtx')];
  const glyphOf = readCharacterMap(table('cmap'));
  if (head === null || horizontal === null || metrics === null) return { widthOf: () => null };
  const unitsPerEm = head.getUint16(18);
  const count = horizontal.getUint16(34);
  return {
    widthOf(codePoint) {
      const glyph = glyphOf(codePoint);
      return glyph === 0 ? null : metrics.getUint16(4 * Math.min(glyph, count - 1)) / unitsPerEm;
    },
  };
}

/** From a character to its glyph, 0 for none. Symbol fonts, as some old Vietnamese ones are, keep their letters at F0xx. */
function readCharacterMap(map: DataView | null): (codePoint: number) => number {
  if (map === null) return () => 0;
  const subtables = Array.from({ length: map.getUint16(2) }, (_, index) => {
    const record = 4 + 8 * index;
    return { kind: `${map.getUint16(record)}.${map.getUint16(record + 2)}`, offset: map.getUint32(record + 4) };
  });
  for (const wanted of ['3.10', '0.4', '0.6', '3.1', '0.3', '0.1', '0.0', '3.0']) {
    const found = subtables.find(({ kind }) => kind === wanted);
    if (found === undefined) continue;
    const format = map.getUint16(found.offset);
    const lookUp =
      format === 12 ? segmented(map, found.offset) : format === 4 ? segmentedToDelta(map, found.offset) : null;
    if (lookUp === null) continue;
    return wanted === '3.0' ? (code) => lookUp(code) || (code < 0x100 ? lookUp(0xf000 + code) : 0) : lookUp;
  }
  return () => 0;
}

function segmented(map: DataView, start: number): (code: number) => number {
  const count = map.getUint32(start + 12);
  return (code) => {
    for (let group = 0; group < count; group++) {
      const at = start + 16 + 12 * group;
      if (code > map.getUint32(at + 4)) continue;
      return code < map.getUint32(at) ? 0 : map.getUint32(at + 8) + code - map.getUint32(at);
    }
    return 0;
  };
}

function segmentedToDelta(map: DataView, start: number): (code: number) => number {
  const twice = map.getUint16(start + 6);
  const [ends, starts] = [start + 14, start + 16 + twice];
  const [deltas, ranges] = [starts + twice, starts + 2 * twice];
  return (code) => {
    for (let at = 0; at < twice; at += 2) {
      if (code > map.getUint16(ends + at)) continue;
      const first = map.getUint16(starts + at);
      if (code < first) return 0;
      const delta = map.getUint16(deltas + at);
      const range = map.getUint16(ranges + at);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = map.getUint16(ranges + at + range + 2 * (code - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
