import { foldText } from '../../text/fold.ts';
import { normalizeText } from '../../text/normalize.ts';
import type { SheetText } from '../imports/sheet-text.ts';

/** Where a scoring table has what; rows and columns counted from 0. */
export interface ScoreColumns {
  /** The last row of the header. */
  readonly bottom: number;
  readonly numeral: number | null;
  readonly name: number;
  readonly points: number;
  readonly measure: number | null;
  readonly scorer: number | null;
}

const ROWS_SEARCHED = 60;
const TALLEST_HEADER = 4;
const nameWords = /\b(noi dung|tieu chi|chi tieu|tieu chuan|danh muc|muc thi dua)\b/;
const pointWords = /\b(diem chuan|diem toi da|thang diem|muc diem|so diem|diem)\b/;
const scaleWords = /\b(chuan|toi da|thang diem)\b/;
const ownPointWords = /\b(tu cham|cham cheo|tham dinh|dat|cong|khoi cham|to tham dinh|de nghi)\b/;

/**
 * The header of a scoring table, over as many rows as its merged cells reach: `Điểm` over `Điểm chuẩn | Tự chấm | Khối thẩm định`.
 * Null where there is none.
 */
export function findScoreColumns(sheet: SheetText): ScoreColumns | null {
  for (let row = 0; row < Math.min(sheet.rowCount, ROWS_SEARCHED); row++) {
    const single = columnsOf(sheet, row, row);
    const name = nameColumn(headsOf(sheet, row, row));
    if (name < 0) continue;
    const bottom = bottomOf(sheet, row, name);
    const found = (bottom > row ? columnsOf(sheet, row, bottom) : null) ?? single;
    if (found !== null) return found;
  }
  return null;
}

/** Whether a row is the header once more, as at the top of a new page. */
export function isHeaderAgain(sheet: SheetText, columns: ScoreColumns, row: number): boolean {
  const head = (column: number) => foldText(normalizeText(sheet.text(row, column)));
  return nameWords.test(head(columns.name)) && pointWords.test(head(columns.points));
}

function columnsOf(sheet: SheetText, top: number, bottom: number): ScoreColumns | null {
  const heads = headsOf(sheet, top, bottom);
  const name = nameColumn(heads);
  if (name < 0) return null;
  const last = heads.map((head) => head.split('\n').at(-1) ?? '');
  const candidates = heads.flatMap((head, column) =>
    // A title over all columns says the same above each.
    head !== heads[name] && pointWords.test(head) && !ownPointWords.test(head) ? [column] : [],
  );
  const points =
    candidates.find((column) => scaleWords.test(last[column] ?? '')) ??
    candidates.find((column) => scaleWords.test(heads[column] ?? '')) ??
    candidates[0];
  if (points === undefined) return null;
  const find = (pattern: RegExp) => {
    const column = heads.findIndex((head) => pattern.test(head));
    return column < 0 || column === name || column === points ? null : column;
  };
  return {
    bottom,
    numeral: find(/^(tt|stt|so tt|muc)$/) ?? (name > 0 ? name - 1 : null),
    name,
    points,
    measure: find(/don vi tinh|^dvt$/),
    scorer: find(/ben cham|co quan cham|don vi cham|nguoi cham/),
  };
}

const nameColumn = (heads: readonly string[]): number =>
  heads.findIndex((head) => nameWords.test(head) && !/^diem\b/.test(head));

/** What stands over each column, from the top, each line once. */
function headsOf(sheet: SheetText, top: number, bottom: number): string[] {
  return Array.from({ length: sheet.width }, (_, column) => {
    const lines: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const line = foldText(normalizeText(sheet.spreadText(row, column)));
      if (line !== '' && !lines.includes(line)) lines.push(line);
    }
    return lines.join('\n');
  });
}

/** The header reaches as far down as the cell over the names does, or as rows below only divide the points. */
function bottomOf(sheet: SheetText, top: number, name: number): number {
  const area = sheet.areaOf(top, name);
  if (area !== undefined && area.endRow > top) return Math.min(area.endRow, top + TALLEST_HEADER - 1);
  let bottom = top;
  while (bottom + 1 < sheet.rowCount && bottom - top + 1 < TALLEST_HEADER) {
    const next = headsOf(sheet, bottom + 1, bottom + 1);
    const divides = next.some((head) => /\b(diem|tu cham|tham dinh|ghi chu|ly do)\b/.test(head));
    if (next[name] !== '' || !divides || next.some((head) => /^\d+([.,]\d+)?$/.test(head))) break;
    bottom += 1;
  }
  return bottom;
}
