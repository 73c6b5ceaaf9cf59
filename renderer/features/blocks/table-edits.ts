import type { ScoreTablePage } from '#shared/contracts/block-scores.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import {
  type CriterionFields,
  type CriterionGrade,
  isHeading,
  type ScoreCriterion,
  usualGrades,
} from '#shared/domain/blocks/score-criterion.ts';
import { parseVietnameseNumber } from '#shared/numbers/vietnamese-number.ts';
import type { CellValue } from '../../components/grid/grid-types.ts';
import type { TableLine } from './table-columns.tsx';

/** A line on its way to be saved; `id` null: a new one. */
export type DraftLine = CriterionFields & { readonly id: number | null };

/** The lines as the grid shows them. */
export function tableLines(page: ScoreTablePage): TableLine[] {
  const scored = new Set(page.scoredCriterionIds);
  return page.criteria.map((criterion, index) => ({
    ...criterion,
    index,
    isHeading: isHeading(page.criteria, index),
    warning: page.warnings.find((warning) => warning.index === index)?.message ?? null,
    isScored: scored.has(criterion.id),
  }));
}

/** A new line: a criterion that members score themselves. */
export function newLine(level: number): DraftLine {
  return {
    ...{ id: null, level, numeral: null, name: '', kind: 'fixed', maxPoints: null, scorer: 'member', measure: null },
    ...{ grades: null, bonusPercent: null, bonusCapPercent: null, pointsEach: null, bars: false, needsEvidence: false },
    note: null,
  };
}

/** Grades as typed: `A=60; B=50`. Null where they cannot be read. */
export function readGrades(text: string): readonly CriterionGrade[] | null {
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  const grades = parts.flatMap((part) => {
    const [grade, points] = part.split('=');
    const parsed = parseVietnameseNumber(points ?? '');
    return grade === undefined || grade.trim() === '' || 'problem' in parsed
      ? []
      : [{ grade: grade.trim(), points: parsed.value }];
  });
  return grades.length === parts.length ? grades : null;
}

/** A line with some cells changed as the grid gives them. */
export function editedLine<Line extends DraftLine | ScoreCriterion>(
  line: Line,
  values: Readonly<Record<string, CellValue>>,
): Line {
  const next: Record<string, unknown> = { ...line };
  for (const [key, value] of Object.entries(values)) {
    if (key === 'grades') next.grades = value === null ? null : (readGrades(String(value)) ?? line.grades);
    else if (key === 'bars' || key === 'needsEvidence') next[key] = value === true;
    else next[key] = value;
  }
  const edited = next as unknown as Line;
  if (edited.kind === 'group') return { ...edited, scorer: null };
  const withScorer = edited.scorer === null ? { ...edited, scorer: 'member' as const } : edited;
  // What a kind begins with, where nobody said otherwise.
  if (edited.kind === 'graded' && edited.grades === null && edited.maxPoints !== null)
    return { ...withScorer, grades: usualGrades(edited.maxPoints) };
  return withScorer;
}

/** The request that saves all lines of a table. */
export function tableRequest(
  page: ScoreTablePage,
  blockId: number,
  lines: readonly DraftLine[],
): Request<'block-scores:save-table'> | null {
  if (page.table === null) return null;
  const { year, name, totalPoints, bonusCap, source, note } = page.table;
  return {
    ...{ blockId, year, name, totalPoints, bonusCap, source, note },
    criteria: lines.map(({ grades, ...line }) => ({
      ...pickFields(line),
      id: line.id,
      grades: grades === null ? null : [...grades],
    })),
  };
}

function pickFields(line: Omit<DraftLine, 'grades'>) {
  const { level, numeral, name, kind, maxPoints, scorer, measure } = line;
  const { bonusPercent, bonusCapPercent, pointsEach, bars, needsEvidence, note } = line;
  return {
    ...{ level, numeral, name, kind, maxPoints, scorer, measure },
    ...{ bonusPercent, bonusCapPercent, pointsEach, bars, needsEvidence, note },
  };
}

/** The line at a place with everything deeper below it: first place and the one after the last. */
export function branchOf(lines: readonly { readonly level: number }[], index: number): readonly [number, number] {
  const level = lines[index]?.level ?? 1;
  let end = index + 1;
  while (end < lines.length && (lines[end]?.level ?? 1) > level) end++;
  return [index, end];
}

/** The lines with a branch moved before its sister above, or behind the one below; null where there is none. */
export function moveBranch<Line extends { readonly level: number }>(
  lines: readonly Line[],
  index: number,
  step: 1 | -1,
): Line[] | null {
  const [start, end] = branchOf(lines, index);
  const level = lines[index]?.level ?? 1;
  if (step === 1) {
    if (end >= lines.length || (lines[end]?.level ?? 0) !== level) return null;
    const [, nextEnd] = branchOf(lines, end);
    return [
      ...lines.slice(0, start),
      ...lines.slice(end, nextEnd),
      ...lines.slice(start, end),
      ...lines.slice(nextEnd),
    ];
  }
  let before = start - 1;
  while (before >= 0 && (lines[before]?.level ?? 0) > level) before--;
  if (before < 0 || (lines[before]?.level ?? 0) !== level) return null;
  return [...lines.slice(0, before), ...lines.slice(start, end), ...lines.slice(before, start), ...lines.slice(end)];
}

/** The lines with a branch one level deeper or higher; null where that is no place for it. */
export function indentBranch<Line extends { readonly level: number }>(
  lines: readonly Line[],
  index: number,
  step: 1 | -1,
): Line[] | null {
  const [start, end] = branchOf(lines, index);
  const level = lines[index]?.level ?? 1;
  const deepest = Math.max(...lines.slice(start, end).map((line) => line.level));
  if (step === -1 ? level === 1 : deepest >= 5 || level > (lines[index - 1]?.level ?? 0)) return null;
  return lines.map((line, place) => (place >= start && place < end ? { ...line, level: line.level + step } : line));
}
