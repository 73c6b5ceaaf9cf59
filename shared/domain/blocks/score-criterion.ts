/** How a line of a scoring table comes to its points. `group`: a heading, the sum of what is below it. */
export const criterionKinds = [
  'group',
  'ratio',
  'inverse-ratio',
  'graded',
  'fixed',
  'yes-no',
  'bonus',
  'penalty',
] as const;
export type CriterionKind = (typeof criterionKinds)[number];

export const criterionKindNames: Record<CriterionKind, string> = {
  group: 'Nhóm',
  ratio: 'Tỷ lệ thực hiện',
  'inverse-ratio': 'Tỷ lệ nghịch',
  graded: 'Xếp mức',
  fixed: 'Chấm điểm trực tiếp',
  'yes-no': 'Có hoặc không',
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
};

/** Who scores a criterion: the member itself and the block verifies; the block alone; the province's council. */
export const criterionScorers = ['member', 'block', 'province'] as const;
export type CriterionScorer = (typeof criterionScorers)[number];

export const criterionScorerNames: Record<CriterionScorer, string> = {
  member: 'Tự chấm, thẩm định',
  block: 'Khối chấm',
  province: 'Tỉnh chấm',
};

export interface CriterionGrade {
  readonly grade: string;
  readonly points: number;
}

/** A line of a scoring table, as it is entered. */
export interface CriterionFields {
  readonly level: number;
  /** `I`, `1`, `1.2`, as the block writes it. */
  readonly numeral: string | null;
  readonly name: string;
  readonly kind: CriterionKind;
  readonly maxPoints: number | null;
  readonly scorer: CriterionScorer | null;
  readonly measure: string | null;
  readonly grades: readonly CriterionGrade[] | null;
  /** Bonus for each 1% over the plan and the most of it, in percent of the criterion's points. */
  readonly bonusPercent: number | null;
  readonly bonusCapPercent: number | null;
  readonly pointsEach: number | null;
  /** A penalty that bars from nomination. */
  readonly bars: boolean;
  readonly needsEvidence: boolean;
  readonly note: string | null;
}

export interface ScoreCriterion extends CriterionFields {
  readonly id: number;
}

/** The grades of a criterion where nobody set others: A in full, then 75%, 50% and nothing. Only a start; the block's table decides. */
export function usualGrades(maxPoints: number): readonly CriterionGrade[] {
  return [
    { grade: 'A', points: maxPoints },
    { grade: 'B', points: roundPoints(maxPoints * 0.75) },
    { grade: 'C', points: roundPoints(maxPoints * 0.5) },
    { grade: 'D', points: 0 },
  ];
}

/** Points are kept to two decimals; halves go up. */
export function roundPoints(points: number): number {
  return Math.sign(points) * (Math.round((Math.abs(points) + Number.EPSILON) * 100) / 100);
}

/** Whether the line at a place of a table is a heading: the next one lies deeper. */
export function isHeading(lines: readonly { readonly level: number }[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  return line !== undefined && next !== undefined && next.level > line.level;
}

/** The places of the lines directly below a heading, or (place -1) at the top. */
export function childrenOf(lines: readonly { readonly level: number }[], index: number): number[] {
  const level = index < 0 ? 0 : (lines[index]?.level ?? 0);
  const children: number[] = [];
  let childLevel: number | null = null;
  for (let place = index + 1; place < lines.length; place++) {
    const at = lines[place]?.level ?? 0;
    if (at <= level) break;
    childLevel ??= at;
    if (at <= childLevel) {
      children.push(place);
      childLevel = at;
    }
  }
  return children;
}

/** The place of the first-level line that a line belongs to (itself, if it is one). */
export function topOf(lines: readonly { readonly level: number }[], index: number): number {
  let place = index;
  while (place > 0 && (lines[place]?.level ?? 1) > 1) place--;
  return place;
}

/** What a criterion weighs in the scale; bonus and penalty weigh nothing. */
export function weightOf(criterion: Pick<CriterionFields, 'kind' | 'maxPoints'>): number {
  return criterion.kind === 'bonus' || criterion.kind === 'penalty' ? 0 : (criterion.maxPoints ?? 0);
}
