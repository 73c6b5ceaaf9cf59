import { parseRomanNumeral } from '../../numbers/roman-numeral.ts';
import { foldText } from '../../text/fold.ts';
import type { SheetText } from '../imports/sheet-text.ts';
import { findScoreColumns } from './find-score-columns.ts';
import { readScoreLines, type ScoreLine, statedTotal } from './read-score-lines.ts';
import {
  type CriterionFields,
  type CriterionGrade,
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

/** The scoring table of a sheet: names beside points, groups by their numbering. Null where there is none. */
export function readScoreTable(sheet: SheetText): FoundScoreTable | null {
  const columns = findScoreColumns(sheet);
  if (columns === null) return null;
  const raw = readScoreLines(sheet, columns);
  if (raw.length === 0) return null;
  const levels = levelsOf(raw.map(({ numeral }) => numeral));
  const criteria = toCriteria(gradedLines(raw.map((line, index) => ({ ...line, level: levels[index] ?? 1 }))));
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

interface LeveledLine extends ScoreLine {
  readonly level: number;
  readonly grades?: readonly CriterionGrade[];
}

const MOST_GRADES = 6;
const GRADE_NAMES = 'ABCDEF';

/**
 * A criterion of 20 points with `- Đạt 100%: 20`, `- Từ 90%: 15` below it is one criterion with grades, not a group: the best of them
 * gives all its points.
 */
function gradedLines(lines: readonly LeveledLine[]): LeveledLine[] {
  const found: LeveledLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as LeveledLine;
    found.push(line);
    if (line.points === null) continue;
    let next = index + 1;
    while (lines[next] !== undefined && (lines[next]?.level ?? 0) > line.level) next += 1;
    const below = lines.slice(index + 1, next);
    const points = below.map((each) => each.points ?? Number.NaN);
    const isScale =
      below.length >= 2 &&
      below.length <= MOST_GRADES &&
      below.every((each) => /^[-–+•*]?$/.test(each.numeral) && each.level === line.level + 1) &&
      Math.max(...points) === line.points &&
      points.every((value, place) => place === 0 || value < (points[place - 1] ?? 0));
    if (!isScale) continue;
    found[found.length - 1] = {
      ...line,
      grades: points.map((value, place) => ({ grade: GRADE_NAMES[place] ?? '', points: value })),
      notes: [...line.notes, ...below.map((each, place) => `${GRADE_NAMES[place]}: ${each.name}`)],
    };
    index = next - 1;
  }
  return found;
}

const LONGEST_NOTE = 2000;

function toCriteria(lines: readonly LeveledLine[]): CriterionFields[] {
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
    const kind: CriterionKind = isGroup ? 'group' : (special ?? (line.grades === undefined ? 'fixed' : 'graded'));
    const isEach = line.isEach && kind === 'penalty';
    return {
      level: line.level,
      numeral: line.numeral || null,
      name: line.name,
      kind,
      maxPoints: isEach ? null : line.points,
      scorer: isGroup ? null : scorerOf(line.scorer, kind),
      measure: line.measure,
      grades: kind === 'graded' ? (line.grades ?? null) : null,
      bonusPercent: null,
      bonusCapPercent: null,
      pointsEach: isEach ? line.points : null,
      bars: kind === 'penalty' && /canh cao/.test(folded),
      needsEvidence: false,
      note: line.notes.join('; ').slice(0, LONGEST_NOTE) || null,
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
