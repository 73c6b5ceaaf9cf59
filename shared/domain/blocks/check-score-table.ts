import { formatNumber } from '../../numbers/vietnamese-number.ts';
import { type CriterionFields, childrenOf, isHeading, roundPoints, weightOf } from './score-criterion.ts';

/** Something wrong with a line of a scoring table, at its field. */
export interface TableProblem {
  /** The line's place, from 0; -1: the table itself. */
  readonly index: number;
  readonly field: keyof CriterionFields | 'totalPoints' | 'bonusCap';
  readonly message: string;
}

export interface CheckedTable {
  readonly totalPoints: number;
  readonly bonusCap: number | null;
}

/** What must be put right before a table can be saved: a criterion that nobody could score by. */
export function tableProblems(lines: readonly CriterionFields[]): TableProblem[] {
  return lines.flatMap((line, index) => {
    const problem = (field: TableProblem['field'], message: string): TableProblem => ({ index, field, message });
    const previous = lines[index - 1]?.level ?? 0;
    if (line.level > previous + 1) return [problem('level', 'Dòng này thụt sâu hơn dòng trên quá một bậc.')];
    if (isHeading(lines, index)) {
      return line.kind === 'group'
        ? []
        : [problem('kind', 'Dòng có tiêu chí con phải là Nhóm; điểm của nhóm là tổng các tiêu chí con.')];
    }
    // A heading is typed before what is below it.
    if (line.kind === 'group') return [];
    return criterionProblems(line, problem);
  });
}

function criterionProblems(
  line: CriterionFields,
  problem: (field: TableProblem['field'], message: string) => TableProblem,
): TableProblem[] {
  const problems: TableProblem[] = [];
  if (line.scorer === null) problems.push(problem('scorer', 'Tiêu chí chưa có bên chấm điểm.'));
  if (line.kind === 'penalty') {
    if (line.maxPoints === null && line.pointsEach === null)
      problems.push(problem('maxPoints', 'Điểm trừ phải có mức trừ mỗi lần hoặc mức trừ nhiều nhất.'));
    return problems;
  }
  if (line.maxPoints === null || line.maxPoints <= 0)
    problems.push(problem('maxPoints', 'Tiêu chí phải có điểm tối đa lớn hơn 0.'));
  if (line.kind === 'graded') {
    const grades = line.grades ?? [];
    if (grades.length < 2) problems.push(problem('grades', 'Xếp mức phải có từ hai mức trở lên, mỗi mức một số điểm.'));
    if (new Set(grades.map(({ grade }) => grade)).size < grades.length)
      problems.push(problem('grades', 'Có hai mức trùng tên.'));
    const above = grades.find(({ points }) => points > (line.maxPoints ?? Number.POSITIVE_INFINITY));
    if (above !== undefined)
      problems.push(problem('grades', `Mức ${above.grade} có điểm cao hơn điểm tối đa của tiêu chí.`));
  }
  return problems;
}

/** What does not add up in a table; it can be saved all the same, as many that blocks send do not. */
export function tableWarnings(
  { totalPoints, bonusCap }: CheckedTable,
  lines: readonly CriterionFields[],
): TableProblem[] {
  const warnings: TableProblem[] = [];
  const sumOf = (places: readonly number[]): number =>
    places.reduce((sum, place) => {
      const line = lines[place];
      if (line === undefined) return sum;
      return sum + (isHeading(lines, place) ? (line.maxPoints ?? sumOf(childrenOf(lines, place))) : weightOf(line));
    }, 0);
  lines.forEach((line, index) => {
    if (!isHeading(lines, index)) {
      if (line.kind === 'group') {
        const message = 'Nhóm chưa có tiêu chí con; hãy thêm tiêu chí con hoặc chọn cách chấm.';
        warnings.push({ index, field: 'kind', message });
      }
      return;
    }
    if (line.maxPoints === null) return;
    const children = childrenOf(lines, index);
    const sum = roundPoints(sumOf(children));
    const isBeside = children.every((place) => ['bonus', 'penalty'].includes(lines[place]?.kind ?? ''));
    if (!isBeside && sum !== line.maxPoints) {
      const message = `Nhóm ghi ${formatNumber(line.maxPoints)} điểm nhưng các tiêu chí con cộng lại ${formatNumber(sum)} điểm.`;
      warnings.push({ index, field: 'maxPoints', message });
    }
  });
  const sum = roundPoints(
    lines.reduce((total, line, index) => total + (isHeading(lines, index) ? 0 : weightOf(line)), 0),
  );
  if (lines.length > 0 && sum !== totalPoints) {
    const message = `Thang điểm ${formatNumber(totalPoints)} nhưng các tiêu chí cộng lại ${formatNumber(sum)} điểm.`;
    warnings.push({ index: -1, field: 'totalPoints', message });
  }
  const hasBonus = lines.some(({ kind, bonusPercent }) => kind === 'bonus' || bonusPercent !== null);
  if (hasBonus && bonusCap === null)
    warnings.push({
      index: -1,
      field: 'bonusCap',
      message: 'Bảng có điểm thưởng nhưng chưa ghi tổng điểm thưởng tối đa.',
    });
  return warnings;
}
