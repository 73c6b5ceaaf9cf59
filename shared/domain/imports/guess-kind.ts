import { foldText } from '../../text/fold.ts';
import type { TableColumn } from './describe-columns.ts';
import type { ImportField } from './import-field.ts';
import type { ImportKind } from './import-kind.ts';
import { awardOfHeader } from './read-awards.ts';

/** What a table most likely is, and why, in Vietnamese. */
export interface KindGuess {
  readonly kind: ImportKind;
  readonly reason: string;
}

/** Guesses what a table is from its columns, its title, the file's name and what its group rows are called. */
export function guessKind(
  columns: readonly TableColumn[],
  title: string,
  fileName: string,
  groupTexts: readonly string[],
): KindGuess {
  const has = (...fields: ImportField[]) =>
    columns.some(({ meaning }) => meaning.field !== null && fields.includes(meaning.field));
  const said = foldText(`${title} ${fileName}`);
  const registers = /\bdang ky\b/.test(said);
  const header = foldText(columns.map((column) => column.header).join(' '));
  const hasAwards = has('awards', 'award') || groupTexts.some((text) => awardOfHeader(text) !== null);
  if (has('initiativeName') && !hasAwards) return { kind: 'initiatives', reason: 'Bảng có cột tên sáng kiến.' };
  if (hasAwards) {
    const isRegistration =
      (registers && !/\bket qua\b/.test(said)) ||
      (/\bdang ky\b/.test(header) && !has('decisionNumber', 'decidedOn', 'decision', 'amount'));
    if (has('initiativeName') && has('authors', 'share') && !isRegistration)
      return { kind: 'initiatives', reason: 'Bảng có cột tên sáng kiến.' };
    if (isRegistration)
      return { kind: 'registrations', reason: 'Tiêu đề hoặc tên cột nói “đăng ký”, và bảng có danh hiệu.' };
    if (has('rating', 'ratingMark') && /\bxep loai\b|\bdanh gia\b/.test(said) && !/khen thuong|danh hieu/.test(said))
      return { kind: 'ratings', reason: 'Tiêu đề nói “xếp loại, đánh giá”.' };
    return { kind: 'awards', reason: 'Bảng có cột danh hiệu, hình thức khen thưởng.' };
  }
  if (has('rating', 'ratingMark')) return { kind: 'ratings', reason: 'Bảng có cột xếp loại.' };
  return { kind: 'people', reason: 'Bảng có họ tên mà không có danh hiệu, xếp loại, sáng kiến.' };
}
