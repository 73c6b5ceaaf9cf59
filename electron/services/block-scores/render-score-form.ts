import type { ScoreFormParams } from '#shared/contracts/block-scores.ts';
import { buildScoreForm } from '#shared/domain/blocks/score-form.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { criteriaOfTable, findScoreTable } from '../../database/repositories/block-score-repository.ts';
import { writeScoreForm } from '../../documents/excel/score-form-workbook.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { requireMember } from '../blocks/require-block.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import type { ServiceContext } from '../service-context.ts';
import { scoresOfMember } from './exchange-scores.ts';

/** The scoring file of one member, prefilled with what is known. @throws AppFailureError notFound, refused */
export async function renderScoreForm(
  context: ServiceContext,
  { memberId, stage, scorerId, dueOn }: ScoreFormParams,
  format: RenderFormat,
): Promise<Rendering> {
  if (format !== 'xlsx')
    fail({ kind: 'refused', field: 'format', message: 'Tệp chấm điểm chỉ có dạng Excel (.xlsx), để đơn vị điền.' });
  const member = requireMember(context, memberId);
  const own = scoresOfMember(context, { memberId, stage, scorerId });
  const self = stage === 'cross' ? scoresOfMember(context, { memberId, stage: 'self', scorerId: null }) : null;
  const table = findScoreTable(context.database, member.blockId, member.year);
  const criteria = table === null ? [] : criteriaOfTable(context.database, table.id);
  const form = buildScoreForm(criteria, own, self, dueOn);
  const name =
    stage === 'self'
      ? `Tự chấm ${own.year} - ${own.unitName}`
      : `Chấm chéo ${own.year} - ${own.scorerName} chấm ${own.unitName}`;
  return {
    name: safeFileName(name),
    content: { ok: true, value: await writeScoreForm(form, new Date(context.now())) },
  };
}
