import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { readScoreForm } from '#shared/domain/blocks/read-score-form.ts';
import { criteriaOfTable, findScoreTable } from '../../database/repositories/block-score-repository.ts';
import { readSourceFile } from '../../import/read-source.ts';
import { requireBlock } from '../blocks/require-block.ts';
import type { ServiceContext } from '../service-context.ts';
import { takeScores } from './exchange-scores.ts';

/**
 * Looks at a filled-in scoring file, and with `isTaken` writes its scores as one step. What is wrong with it is part of the answer:
 * the file as a whole (another year, another table, no scoring file), or single cells. @throws AppFailureError notFound, importFile
 */
export function readScoreFile(
  context: ServiceContext,
  { blockId, year, fileName, bytes, isTaken }: Input<'block-scores:read-file'>,
): Output<'block-scores:read-file'> {
  requireBlock(context, blockId);
  const file = readSourceFile(fileName, bytes);
  const table = findScoreTable(context.database, blockId, year);
  const read = readScoreForm(file, table === null ? [] : criteriaOfTable(context.database, table.id));
  if (read === null) {
    return {
      ...{ fileName, memberId: null, memberName: null, stage: null, scorerName: null, refusedCells: [] },
      refusal: 'Không phải tệp chấm điểm của chương trình này; hãy gửi lại đơn vị tệp tạo từ “Tạo tệp chấm điểm”.',
      ...{ filled: 0, asked: 0, changed: 0, total: null, isTaken: false },
    };
  }
  return takeScores(context, blockId, year, read.delivery, { way: 'file', fileName, isTaken, refused: read.unread });
}
