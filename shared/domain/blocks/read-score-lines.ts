import { parseVietnameseNumber } from '../../numbers/vietnamese-number.ts';
import { foldText } from '../../text/fold.ts';
import { normalizeText } from '../../text/normalize.ts';
import type { SheetText } from '../imports/sheet-text.ts';
import { isHeaderAgain, type ScoreColumns } from './find-score-columns.ts';

/** A line of somebody else's scoring table, as it is written there. */
export interface ScoreLine {
  readonly numeral: string;
  readonly name: string;
  readonly points: number | null;
  /** `trừ 5 điểm/lần`: the points are those of one occasion. */
  readonly isEach: boolean;
  readonly isNegative: boolean;
  readonly measure: string | null;
  /** Folded. */
  readonly scorer: string;
  /** How it is scored, in the words of the table: what stands below the name without points of its own. */
  readonly notes: readonly string[];
}

/** The lines below a header; explanations without points belong to the criterion above them. */
export function readScoreLines(sheet: SheetText, columns: ScoreColumns): ScoreLine[] {
  const lines: ScoreLine[] = [];
  for (let row = columns.bottom + 1; row < sheet.rowCount; row++) {
    if (isColumnNumbers(sheet, row) || isHeaderAgain(sheet, columns, row)) continue;
    const text = (column: number | null) => (column === null ? '' : normalizeText(sheet.text(row, column)));
    const written = nameAndNotes(sheet.text(row, columns.name));
    const own = splitNumeral(text(columns.numeral), written.name);
    if (own.name === '' || isTotal(own.name)) continue;
    const stated = pointsIn(text(columns.points)) ?? pointsInName(own.name);
    const line: ScoreLine = {
      numeral: own.numeral,
      name: stated?.isOfName === true ? withoutPoints(own.name) : own.name,
      points: stated === null ? null : Math.abs(stated.points),
      isEach: stated?.isEach ?? false,
      isNegative: (stated?.points ?? 0) < 0,
      measure: text(columns.measure) || null,
      scorer: foldText(text(columns.scorer)),
      notes: written.notes,
    };
    const above = lines.at(-1);
    const explains =
      line.points === null &&
      above?.points != null &&
      /^[-–+•*]?$/.test(line.numeral) &&
      !isHeadingRow(sheet, columns, row, line.name);
    if (above !== undefined && explains)
      lines[lines.length - 1] = { ...above, notes: [...above.notes, line.name, ...line.notes] };
    else lines.push(line);
  }
  return lines;
}

/** Headings are written in capitals, speak of bonus or penalties, or reach over the column of points. */
function isHeadingRow(sheet: SheetText, columns: ScoreColumns, row: number, name: string): boolean {
  const reach = sheet.areaOf(row, columns.name)?.endColumn ?? columns.name;
  const isShouted = name === name.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(name);
  return reach >= columns.points || isShouted || /^(?:cac )?diem (?:thuong|tru|cong)\b/.test(foldText(name));
}

/** The points of the table as a whole, as its last line says. */
export function statedTotal(sheet: SheetText, columns: ScoreColumns): number | null {
  for (let row = sheet.rowCount - 1; row > columns.bottom; row--) {
    const name = normalizeText(sheet.text(row, columns.name)) || normalizeText(sheet.text(row, columns.numeral ?? 0));
    const stated = pointsIn(normalizeText(sheet.text(row, columns.points)));
    if (isTotal(name) && stated !== null && stated.points > 0) return stated.points;
  }
  return null;
}

/** A cell holds the criterion and, on lines of their own that begin with a dash, how it is scored. */
function nameAndNotes(text: string): { readonly name: string; readonly notes: readonly string[] } {
  const lines = text.split('\n').map(normalizeText).filter(Boolean);
  const first = lines.findIndex((line, index) => index > 0 && /^[-–+•*]\s*\S/.test(line));
  if (first < 0) return { name: lines.join(' '), notes: [] };
  const notes = lines.slice(first).map((line) => line.replace(/^[-–+•*]\s*/, ''));
  return { name: lines.slice(0, first).join(' '), notes };
}

/** A numbering that stands before the name: `1.2. Cải cách hành chính`. */
function splitNumeral(numeral: string, name: string): { readonly numeral: string; readonly name: string } {
  const written = numeral.replace(/[.):]+$/, '');
  // A group's name often stands in the merged cells from the numbering on.
  if (name === '' && written.length > 8) return splitNumeral('', written);
  if (written !== '') return { numeral: written, name };
  const found = /^([IVXLC]+|\d+(?:\.\d+)*|[A-ZĐ]|[a-zđ]|[-–+•])[.):]?\s+(?=\S)/u.exec(name);
  return found?.[1] === undefined ? { numeral: '', name } : { numeral: found[1], name: name.slice(found[0].length) };
}

interface StatedPoints {
  readonly points: number;
  readonly isEach: boolean;
  /** Stood in the name: `KẾT QUẢ NHIỆM VỤ (600 điểm)`. */
  readonly isOfName?: boolean;
}

/** `10`, `10 điểm`, `10đ`, `-5`, `trừ 5 điểm/lần`, `0 - 10` (the most). */
function pointsIn(text: string): StatedPoints | null {
  const lower = text.toLocaleLowerCase('vi');
  const isEach = EACH_TIME.test(lower);
  const written = lower
    .replace(/\s*(?:\/|mỗi |cho ).*$/, '')
    .replace(/\s*(?:điểm|diem|đ|d)\.?$/, '')
    .trim();
  if (written === '') return null;
  const range = /^\d+(?:,\d+)?\s*[-–]\s*(\d+(?:,\d+)?)$/.exec(written)?.[1];
  const number = /^(?:trừ|tru|-|–|−)\s*(\d.*)$/.exec(written)?.[1];
  const parsed = parseVietnameseNumber(range ?? number ?? written.replace(/^(?:tối đa|\+|cộng)\s*/, ''));
  if ('problem' in parsed) return null;
  return { points: number === undefined ? parsed.value : -parsed.value, isEach };
}

/** `/lần`, `mỗi văn bản`, `/1 trường hợp`. */
const EACH_TIME =
  /(?:\/|mỗi |cho )\s*(?:mỗi )?(?:0?1 ?)?(?:lần|vụ|trường hợp|văn bản|hồ sơ|ngày|nội dung|đơn|cuộc|cá nhân|%)/;

const POINTS_OF_NAME = /\s*[(:–-]\s*(?:tối đa\s*|tổng\s*)?(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)\s*\)?[.;:]?$/iu;

function pointsInName(name: string): StatedPoints | null {
  const found = POINTS_OF_NAME.exec(name)?.[1];
  const parsed = found === undefined ? null : pointsIn(found);
  return parsed === null ? null : { ...parsed, isOfName: true };
}

const withoutPoints = (name: string): string => name.replace(POINTS_OF_NAME, '');

/** `Tổng cộng`, `TỔNG ĐIỂM (I + II + III)`; told with its accents, as «Công tác …» begins like «Cộng». */
const isTotal = (name: string): boolean =>
  /^(?:tổng(?: cộng| điểm| số điểm| số)?|cộng)(?:\s*(?:[(:+].*|điểm.*))?$/iu.test(name);

/** The row `1 | 2 | 3 | 4` or `(1) | (2) | (3)` below a header; a column that is made of others is written `(5)=(3)-(4)`. */
function isColumnNumbers(sheet: SheetText, row: number): boolean {
  const texts = Array.from({ length: sheet.width }, (_, column) => sheet.text(row, column).trim()).filter(Boolean);
  return (
    texts.length > 2 &&
    texts.every((text, index) => text.replace(/=.*$/, '').replace(/[()\s]/g, '') === String(index + 1))
  );
}
