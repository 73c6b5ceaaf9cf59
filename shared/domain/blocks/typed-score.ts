import { parseVietnameseNumber } from '../../numbers/vietnamese-number.ts';
import { foldText } from '../../text/fold.ts';
import type { ScoreEntry } from './compute-score.ts';
import type { CriterionFields } from './score-criterion.ts';

type Values = Omit<ScoreEntry, 'note' | 'planned'> & { readonly planned?: number | null };

/** What a text typed into one cell means, or why it means nothing there. */
export type TypedScore = { readonly values: Values } | { readonly problem: string };

const nothing = { actual: null, grade: null, isMet: null, occasions: null, points: null } as const;

/**
 * Reads what is typed for a criterion: points; `5.200/5.000` (actual/plan) of a ratio; a grade; `có`, `không`; `2 lần`. Empty
 * takes the score away, and leaves the plan.
 */
export function readTypedScore(criterion: CriterionFields, text: string): TypedScore {
  const written = text.trim();
  if (written === '') return { values: nothing };
  const folded = foldText(written);
  if (criterion.kind === 'graded') {
    const found = criterion.grades?.find(
      ({ grade }) => foldText(grade) === folded || foldText(`mức ${grade}`) === folded,
    );
    if (found !== undefined) return { values: { ...nothing, grade: found.grade } };
  }
  if (criterion.kind === 'yes-no') {
    if (['co', 'x', 'dat', 'yes'].includes(folded)) return { values: { ...nothing, isMet: true } };
    if (['khong', 'k', 'no'].includes(folded)) return { values: { ...nothing, isMet: false } };
  }
  if (criterion.kind === 'ratio' || criterion.kind === 'inverse-ratio') {
    const [actual, planned, more] = written.split('/');
    if (planned !== undefined && more === undefined) return readFraction(actual ?? '', planned);
  }
  const occasions = /^(.+?)\s*lần$/iu.exec(written)?.[1];
  if (occasions !== undefined && criterion.pointsEach !== null) {
    const parsed = parseVietnameseNumber(occasions);
    return 'problem' in parsed ? parsed : { values: { ...nothing, occasions: parsed.value } };
  }
  const parsed = parseVietnameseNumber(written);
  if ('value' in parsed) return { values: { ...nothing, points: parsed.value } };
  return { problem: expected(criterion) ?? parsed.problem };
}

function readFraction(actual: string, planned: string): TypedScore {
  const above = parseVietnameseNumber(actual);
  const below = parseVietnameseNumber(planned);
  if ('problem' in above) return above;
  if ('problem' in below) return below;
  return { values: { ...nothing, actual: above.value, planned: below.value } };
}

function expected({ kind, grades }: CriterionFields): string | null {
  if (kind === 'graded') return `Hãy nhập điểm, hoặc một mức: ${(grades ?? []).map(({ grade }) => grade).join(', ')}.`;
  if (kind === 'yes-no') return 'Hãy nhập điểm, hoặc Có, Không.';
  if (kind === 'ratio' || kind === 'inverse-ratio') return 'Hãy nhập điểm, hoặc thực hiện/kế hoạch, ví dụ 5.200/5.000.';
  return null;
}
