import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { readScoreTable } from '#shared/domain/blocks/read-score-table.ts';
import { readSheetText } from '#shared/domain/imports/sheet-text.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { readSourceFile } from '../../import/read-source.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * The scoring table in the Excel or Word file that a block sent, in any of the old encodings; the largest one where there are several.
 * Nothing is written. @throws AppFailureError importFile
 */
export function readScoreTableFile(
  _context: ServiceContext,
  { fileName, bytes }: Input<'block-scores:read-table'>,
): Output<'block-scores:read-table'> {
  const file = readSourceFile(fileName, bytes);
  const tables = file.sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap((sheet) => readScoreTable(readSheetText(sheet)) ?? [])
    .toSorted((a, b) => b.criteria.length - a.criteria.length);
  const [found] = tables;
  if (found === undefined) {
    const detail = 'cần một bảng có cột nội dung hoặc tiêu chí và cột điểm';
    return fail({ kind: 'importFile', fileName, problem: 'no-table', detail });
  }
  const others = tables.length - 1;
  return {
    name: fileName.replace(/\.[^.]+$/, ''),
    totalPoints: found.totalPoints,
    bonusCap: null,
    source: `Tệp ${fileName}`,
    criteria: found.criteria,
    notices: [...found.notices, ...(others > 0 ? [`Tệp còn ${others} bảng khác nhỏ hơn; đã lấy bảng dài nhất.`] : [])],
  };
}
