import { formatNumber } from '../../numbers/vietnamese-number.ts';
import { type CriterionFields, roundPoints } from './score-criterion.ts';

/** What was entered for a criterion of a member, at one stage. Null: not entered. */
export interface ScoreEntry {
  readonly planned: number | null;
  readonly actual: number | null;
  readonly grade: string | null;
  readonly isMet: boolean | null;
  readonly occasions: number | null;
  /** Typed instead of computed. */
  readonly points: number | null;
  readonly note: string | null;
}

export const emptyEntry: ScoreEntry = {
  planned: null,
  actual: null,
  grade: null,
  isMet: null,
  occasions: null,
  points: null,
  note: null,
};

/** What a cell of the scores can be refused for. */
export interface EntryProblem {
  readonly field: keyof ScoreEntry;
  readonly message: string;
}

export interface ComputedScore {
  /** Of a penalty, what it takes away (a positive number); null: not scored yet. */
  readonly points: number | null;
  /** Over the criterion's own points, by the bonus for more than the plan. */
  readonly bonus: number;
  /** How the points come about, in a sentence; null while nothing is there to explain. */
  readonly explanation: string | null;
  /** What the formula gives where other points were typed; null where it agrees or cannot be told. */
  readonly formulaPoints: number | null;
}

const unscored: ComputedScore = { points: null, bonus: 0, explanation: null, formulaPoints: null };
const shown = (value: number): string => formatNumber(roundPoints(value));

/** Whether anything was entered. */
export function isEmptyEntry(entry: ScoreEntry): boolean {
  return Object.values(entry).every((value) => value === null);
}

/** What is wrong with an entry, at its field; empty where it can be taken. */
export function entryProblems(criterion: CriterionFields, entry: ScoreEntry): EntryProblem[] {
  const problems: EntryProblem[] = [];
  const { kind, maxPoints, grades } = criterion;
  const add = (field: keyof ScoreEntry, message: string) => problems.push({ field, message });
  if (kind === 'group') {
    if (!isEmptyEntry(entry)) add('points', 'Đây là nhóm tiêu chí: điểm là tổng của các tiêu chí con, không nhập.');
    return problems;
  }
  if (entry.points !== null && entry.points < 0) add('points', 'Điểm không được âm; điểm trừ cũng ghi số dương.');
  if (entry.points !== null && maxPoints !== null && entry.points > maxPoints) {
    const most = kind === 'penalty' ? 'mức trừ nhiều nhất' : 'điểm tối đa';
    add('points', `${formatNumber(entry.points)} điểm vượt ${most} ${formatNumber(maxPoints)} của tiêu chí này.`);
  }
  if (kind === 'ratio' || kind === 'inverse-ratio') {
    if (entry.planned !== null && entry.planned <= 0) {
      const written = entry.planned === 0 ? 'Kế hoạch bằng 0' : 'Kế hoạch là số âm';
      add('planned', `${written} nên không tính được tỷ lệ; hãy ghi kế hoạch được giao, hoặc nhập điểm trực tiếp.`);
    }
    if (entry.actual !== null && entry.actual < 0) add('actual', 'Kết quả thực hiện không được âm.');
  } else if (entry.planned !== null || entry.actual !== null) {
    add(entry.planned === null ? 'actual' : 'planned', 'Tiêu chí này không tính theo kế hoạch và thực hiện.');
  }
  if (entry.grade !== null && !(grades ?? []).some(({ grade }) => grade === entry.grade)) {
    const known = (grades ?? []).map(({ grade }) => grade).join(', ');
    add('grade', kind === 'graded' ? `Không có mức “${entry.grade}”; chỉ có ${known}.` : 'Tiêu chí này không xếp mức.');
  }
  if (entry.isMet !== null && kind !== 'yes-no') add('isMet', 'Tiêu chí này không chấm theo Có hoặc Không.');
  if (entry.occasions !== null) {
    if (criterion.pointsEach === null) add('occasions', 'Tiêu chí này không tính theo số lần.');
    else if (entry.occasions < 0 || !Number.isInteger(entry.occasions))
      add('occasions', 'Số lần là số nguyên từ 0 trở lên.');
  }
  return problems;
}

/**
 * The points of an entry, by its criterion's formula, explained. Typed points stand as they are, and the formula's beside them.
 * Source of the formulas: Hưng Yên's guidance on blocks (actual ÷ plan × points, plan ÷ actual for inverse ones, what is over
 * goes to the bonus); each table sets its own figures.
 */
export function computeScore(criterion: CriterionFields, entry: ScoreEntry): ComputedScore {
  const computed = byFormula(criterion, entry);
  if (entry.points === null) return computed;
  const differs = computed.points !== null && computed.points !== roundPoints(entry.points);
  return {
    points: roundPoints(entry.points),
    bonus: computed.bonus,
    explanation: differs
      ? `Chấm ${shown(entry.points)} điểm; theo công thức là ${computed.explanation}`
      : (computed.explanation ?? `Chấm trực tiếp ${shown(entry.points)} điểm.`),
    formulaPoints: differs ? computed.points : null,
  };
}

function byFormula(criterion: CriterionFields, entry: ScoreEntry): ComputedScore {
  const max = criterion.maxPoints ?? 0;
  switch (criterion.kind) {
    case 'ratio':
    case 'inverse-ratio':
      return ratioScore(criterion, entry, max);
    case 'graded': {
      const found = criterion.grades?.find(({ grade }) => grade === entry.grade);
      if (found === undefined) return unscored;
      const explanation = `Mức ${found.grade}: ${shown(found.points)}/${shown(max)} điểm.`;
      return { points: roundPoints(found.points), bonus: 0, explanation, formulaPoints: null };
    }
    case 'yes-no': {
      if (entry.isMet === null) return unscored;
      const points = entry.isMet ? max : 0;
      const explanation = `${entry.isMet ? 'Có' : 'Không'}: ${shown(points)}/${shown(max)} điểm.`;
      return { points, bonus: 0, explanation, formulaPoints: null };
    }
    case 'bonus':
    case 'penalty':
      return byOccasions(criterion, entry);
    case 'fixed':
    case 'group':
      return unscored;
    default:
      return criterion.kind satisfies never;
  }
}

function ratioScore(criterion: CriterionFields, { planned, actual }: ScoreEntry, max: number): ComputedScore {
  if (planned === null || actual === null || planned <= 0) return unscored;
  const isInverse = criterion.kind === 'inverse-ratio';
  const [above, below] = isInverse ? [planned, actual] : [actual, planned];
  const written = isInverse
    ? `kế hoạch ${formatNumber(planned)} ÷ thực hiện ${formatNumber(actual)}`
    : `thực hiện ${formatNumber(actual)} ÷ kế hoạch ${formatNumber(planned)}`;
  // Nothing at all of what should be little: better than any plan.
  const reached = below === 0 ? Number.POSITIVE_INFINITY : above / below;
  const points = roundPoints(Math.min(max, reached * max));
  const bonus = overBonus(criterion, (reached - 1) * 100, max);
  const parts = [
    below === 0
      ? `${capitalized(written)}: đạt đủ ${shown(max)} điểm`
      : `${capitalized(written)} × ${shown(max)} điểm = ${shown(reached * max)} điểm`,
    ...(reached > 1 && below !== 0 ? [`tính nhiều nhất ${shown(max)} điểm`] : []),
    ...(bonus > 0 ? [bonusInWords(criterion, reached, bonus)] : []),
  ];
  return { points, bonus, explanation: `${parts.join('; ')}.`, formulaPoints: null };
}

/** The bonus for being over the plan by so many percent: so much of the criterion's points for each, up to a cap. */
function overBonus({ bonusPercent, bonusCapPercent }: CriterionFields, over: number, max: number): number {
  if (bonusPercent === null || over <= 0) return 0;
  // Halves of a percent that floating point makes of a whole one do not count.
  const percent = Math.min(over, Number.MAX_SAFE_INTEGER) * bonusPercent;
  const counted = bonusCapPercent === null ? percent : Math.min(percent, bonusCapPercent);
  return Number.isFinite(over) || bonusCapPercent !== null ? roundPoints((counted / 100) * max) : 0;
}

function bonusInWords({ bonusPercent, bonusCapPercent }: CriterionFields, reached: number, bonus: number): string {
  const over = Number.isFinite(reached) ? `vượt ${shown((reached - 1) * 100)}%` : 'vượt kế hoạch';
  const rule = `mỗi 1% thưởng ${formatNumber(bonusPercent ?? 0)}% số điểm`;
  const most = bonusCapPercent === null ? '' : `, nhiều nhất ${formatNumber(bonusCapPercent)}%`;
  return `${over}: thưởng ${shown(bonus)} điểm (${rule}${most})`;
}

function byOccasions({ kind, pointsEach, maxPoints }: CriterionFields, { occasions }: ScoreEntry): ComputedScore {
  if (occasions === null || pointsEach === null) return unscored;
  const all = occasions * pointsEach;
  const points = roundPoints(maxPoints === null ? all : Math.min(all, maxPoints));
  const verb = kind === 'penalty' ? 'trừ' : 'thưởng';
  const most = maxPoints !== null && all > maxPoints ? `, nhiều nhất ${shown(maxPoints)} điểm` : '';
  const explanation = `${formatNumber(occasions)} lần × ${shown(pointsEach)} điểm: ${verb} ${shown(points)} điểm${most}.`;
  return { points, bonus: 0, explanation, formulaPoints: null };
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
