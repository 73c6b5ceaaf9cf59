import { parseRomanNumeral } from '../../numbers/roman-numeral.ts';
import { parseVietnameseNumber } from '../../numbers/vietnamese-number.ts';
import { foldText } from '../../text/fold.ts';
import { normalizeText } from '../../text/normalize.ts';
import type { SheetText } from '../imports/sheet-text.ts';
import {
  type CriterionFields,
  type CriterionKind,
  type CriterionScorer,
  isHeading,
  roundPoints,
  weightOf,
} from './score-criterion.ts';

/** A scoring table as it was read out of somebody else's file. */
export interface FoundScoreTable {
  readonly totalPoints: number;
  readonly criteria: readonly CriterionFields[];
  /** Lines of the file that look like criteria but have no points, and what was guessed. */
  readonly notices: readonly string[];
}

interface TableColumns {
  readonly row: number;
  readonly numeral: number | null;
  readonly name: number;
  readonly points: number;
  readonly measure: number | null;
  readonly scorer: number | null;
}

const ROWS_SEARCHED = 60;
const nameWords = /\b(noi dung|tieu chi|chi tieu|tieu chuan|danh muc|muc thi dua)\b/;
const pointWords = /\b(diem chuan|diem toi da|thang diem|muc diem|so diem|diem)\b/;
const ownPointWords = /\b(tu cham|cham cheo|tham dinh|dat|cong)\b/;

/** The scoring table of a sheet: names beside points, groups by their numbering. Null where there is none. */
export function readScoreTable(sheet: SheetText): FoundScoreTable | null {
  const columns = findColumns(sheet);
  if (columns === null) return null;
  const raw = readLines(sheet, columns);
  if (raw.length === 0) return null;
  const levels = levelsOf(raw.map(({ numeral }) => numeral));
  const lines = raw.map((line, index) => ({ ...line, level: levels[index] ?? 1 }));
  const criteria = toCriteria(lines);
  const sum = roundPoints(
    criteria.reduce((total, line, index) => total + (isHeading(criteria, index) ? 0 : weightOf(line)), 0),
  );
  const withoutPoints = criteria.filter((line, index) => !isHeading(criteria, index) && line.kind === 'group');
  const stated = statedTotal(sheet, columns);
  return {
    totalPoints: stated ?? (sum > 0 ? sum : 100),
    criteria,
    notices: [
      `Đã nhận ${criteria.length} dòng. Cách chấm và bên chấm do chương trình đoán từ chữ; hãy xem lại từng dòng.`,
      ...(withoutPoints.length > 0
        ? [
            `${withoutPoints.length} dòng không ghi điểm, để là nhóm: ${withoutPoints
              .slice(0, 3)
              .map(({ name }) => `“${shortened(name)}”`)
              .join(', ')}.`,
          ]
        : []),
    ],
  };
}

function findColumns(sheet: SheetText): TableColumns | null {
  for (let row = 0; row < Math.min(sheet.rowCount, ROWS_SEARCHED); row++) {
    const heads = Array.from({ length: sheet.width }, (_, column) => foldText(normalizeText(sheet.text(row, column))));
    const name = heads.findIndex((head) => nameWords.test(head) && !/^diem\b/.test(head));
    const candidates = heads.flatMap((head, column) =>
      column !== name && pointWords.test(head) && !ownPointWords.test(head) ? [column] : [],
    );
    const points = candidates.find((column) => /chuan|toi da|thang/.test(heads[column] ?? '')) ?? candidates[0];
    if (name < 0 || points === undefined) continue;
    const find = (pattern: RegExp) => {
      const column = heads.findIndex((head) => pattern.test(head));
      return column < 0 || column === name || column === points ? null : column;
    };
    const numeral = find(/^(tt|stt|so tt|muc)$/);
    return {
      row,
      numeral: numeral ?? (name > 0 ? name - 1 : null),
      name,
      points,
      measure: find(/don vi tinh|^dvt$/),
      scorer: find(/ben cham|co quan cham|don vi cham|nguoi cham/),
    };
  }
  return null;
}

interface RawLine {
  readonly numeral: string;
  readonly name: string;
  readonly points: number | null;
  readonly isNegative: boolean;
  readonly measure: string | null;
  readonly scorer: string;
}

function readLines(sheet: SheetText, columns: TableColumns): RawLine[] {
  const lines: RawLine[] = [];
  for (let row = columns.row + 1; row < sheet.rowCount; row++) {
    const text = (column: number | null) => (column === null ? '' : normalizeText(sheet.text(row, column)));
    const own = splitNumeral(text(columns.numeral), text(columns.name));
    if (own.name === '' || isTotal(own.name) || isColumnNumbers(sheet, row)) continue;
    const written = text(columns.points);
    const points = pointsIn(written);
    lines.push({
      ...own,
      points: points === null ? null : Math.abs(points),
      isNegative: (points ?? 0) < 0,
      measure: text(columns.measure) || null,
      scorer: foldText(text(columns.scorer)),
    });
  }
  return lines;
}

/** A numbering that stands before the name: `1.2. Cải cách hành chính`. */
function splitNumeral(numeral: string, name: string): { readonly numeral: string; readonly name: string } {
  const written = numeral.replace(/[.):]+$/, '');
  // A group's name often stands in the merged cells from the numbering on.
  if (name === '' && written.length > 8) return splitNumeral('', written);
  if (written !== '') return { numeral: written, name };
  const found = /^([IVXLC]+|\d+(?:\.\d+)*|[A-Z]|[a-zđ]|[-–+•])[.):]?\s+(?=\S)/u.exec(name);
  return found?.[1] === undefined ? { numeral: '', name } : { numeral: found[1], name: name.slice(found[0].length) };
}

/** `10`, `10 điểm`, `10đ`, `-5`, `trừ 5`, `0 - 10` (the most). */
function pointsIn(text: string): number | null {
  const written = foldText(text)
    .replace(/\s*(diem|d)\.?$/, '')
    .trim();
  if (written === '') return null;
  const range = /^\d+(?:,\d+)?\s*[-–]\s*(\d+(?:,\d+)?)$/.exec(written)?.[1];
  const number = /^(?:tru|-|–|−)\s*(\d.*)$/.exec(written)?.[1];
  const parsed = parseVietnameseNumber(range ?? number ?? written.replace(/^(?:toi da|\+|cong)\s*/, ''));
  if ('problem' in parsed) return null;
  return number === undefined ? parsed.value : -parsed.value;
}

/** `Tổng cộng`, `TỔNG ĐIỂM (I + II + III)`; told with its accents, as «Công tác …» begins like «Cộng». */
const isTotal = (name: string): boolean =>
  /^(?:tổng(?: cộng| điểm| số điểm| số)?|cộng)(?:\s*(?:[(:+].*|điểm.*))?$/iu.test(name);

/** The row `1 | 2 | 3 | 4` below a header. */
function isColumnNumbers(sheet: SheetText, row: number): boolean {
  const texts = Array.from({ length: sheet.width }, (_, column) => sheet.text(row, column).trim()).filter(Boolean);
  return texts.length > 2 && texts.every((text, index) => text.replace(/[()]/g, '') === String(index + 1));
}

function statedTotal(sheet: SheetText, columns: TableColumns): number | null {
  for (let row = sheet.rowCount - 1; row > columns.row; row--) {
    const name = normalizeText(sheet.text(row, columns.name)) || normalizeText(sheet.text(row, columns.numeral ?? 0));
    const points = pointsIn(normalizeText(sheet.text(row, columns.points)));
    if (isTotal(name) && points !== null && points > 0) return points;
  }
  return null;
}

/** The depth of each line by its numbering: a kind of numbering that is new stands deeper, one that is known as deep as before. */
function levelsOf(numerals: readonly string[]): number[] {
  let open: string[] = [];
  return numerals.map((numeral) => {
    const style = styleOf(numeral, open);
    const known = open.indexOf(style);
    open = known >= 0 ? open.slice(0, known + 1) : [...open, style];
    if (open.length > 5) open = open.slice(0, 5);
    return open.length;
  });
}

function styleOf(numeral: string, open: readonly string[]): string {
  if (/^\d+(\.\d+)+$/.test(numeral)) return `dotted ${numeral.split('.').length}`;
  if (/^\d+$/.test(numeral)) return 'number';
  // C and D may be numerals or letters: as what stands around them.
  const isRoman = parseRomanNumeral(numeral) !== null;
  if (isRoman && (numeral.length > 1 || !open.includes('letter') || numeral === 'I')) return 'roman';
  if (/^[A-ZĐ]$/.test(numeral)) return 'letter';
  if (/^[a-zđ]$/.test(numeral)) return 'small letter';
  return 'dash';
}

function toCriteria(lines: readonly (RawLine & { readonly level: number })[]): CriterionFields[] {
  /** What the headings above say of the lines below: a group of bonus or penalties. */
  const above: (CriterionKind | null)[] = [];
  return lines.map((line, index) => {
    const folded = foldText(line.name);
    const isPenalty = line.isNegative || /\bdiem tru\b|^tru diem\b/.test(folded);
    const isBonus = /\bdiem thuong\b|^thuong diem\b|\bdiem cong\b/.test(folded);
    above.length = line.level - 1;
    const inherited = above.findLast((kind) => kind !== null && kind !== undefined) ?? null;
    const special = isPenalty ? 'penalty' : isBonus ? 'bonus' : inherited;
    above[line.level - 1] = special;
    const isGroup = isHeading(lines, index) || line.points === null;
    const kind: CriterionKind = isGroup ? 'group' : (special ?? 'fixed');
    return {
      level: line.level,
      numeral: line.numeral || null,
      name: line.name,
      kind,
      maxPoints: line.points,
      scorer: isGroup ? null : scorerOf(line.scorer, kind),
      measure: line.measure,
      grades: null,
      bonusPercent: null,
      bonusCapPercent: null,
      pointsEach: null,
      bars: kind === 'penalty' && /canh cao/.test(folded),
      needsEvidence: false,
      note: null,
    };
  });
}

function scorerOf(written: string, kind: CriterionKind): CriterionScorer {
  if (/tinh|hoi dong|ban thi dua/.test(written)) return 'province';
  if (/khoi|cum/.test(written) || kind === 'penalty') return 'block';
  return 'member';
}

function shortened(name: string): string {
  return name.length > 50 ? `${name.slice(0, 47)}…` : name;
}
