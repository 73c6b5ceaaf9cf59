import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { tableProblems, tableWarnings } from '#shared/domain/blocks/check-score-table.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  criteriaOfTable,
  deleteScoreTable,
  findScoreTable,
  scoredCriteria,
  scoreTableYears,
  writeScoreTable,
} from '../../database/repositories/block-score-repository.ts';
import { requireBlock } from '../blocks/require-block.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** The scoring table of a block's year with what does not add up in it. @throws AppFailureError notFound */
export function readScoreTable(
  context: ServiceContext,
  { blockId, year }: Input<'block-scores:table'>,
): Output<'block-scores:table'> {
  const { database } = context;
  requireBlock(context, blockId);
  const table = findScoreTable(database, blockId, year);
  const criteria = table === null ? [] : criteriaOfTable(database, table.id);
  return {
    table,
    criteria,
    warnings: table === null ? [] : tableWarnings(table, criteria),
    scoredCriterionIds: table === null ? [] : scoredCriteria(database, table.id),
    otherYears: scoreTableYears(database, blockId).filter((each) => each !== year),
  };
}

/**
 * Writes the table of a block's year with all its lines, as one step.
 * @throws AppFailureError notFound; refused at `criteria.<n>.<field>`, or where a line that scores hang on would go
 */
export function saveScoreTable(
  context: ServiceContext,
  input: Input<'block-scores:save-table'>,
): Output<'block-scores:save-table'> {
  const { blockId, year, criteria, ...table } = input;
  const { database } = context;
  const block = requireBlock(context, blockId);
  const [problem] = tableProblems(criteria);
  if (problem !== undefined) {
    fail({ kind: 'refused', field: `criteria.${problem.index}.${problem.field}`, message: problem.message });
  }
  const known = findScoreTable(database, blockId, year);
  const kept = new Set(criteria.map(({ id }) => id));
  if (known !== null) {
    const scored = new Set(scoredCriteria(database, known.id));
    for (const line of criteriaOfTable(database, known.id)) {
      if (!scored.has(line.id)) continue;
      const now = criteria.find(({ id }) => id === line.id);
      if (!kept.has(line.id) || now?.kind === 'group') {
        const message = `“${line.name}” đã có điểm chấm nên không bỏ, không đổi thành nhóm được; hãy xoá điểm đã chấm trước.`;
        fail({ kind: 'refused', field: 'criteria', message });
      }
    }
  }
  return recordStep(context, `Bảng điểm năm ${year}: ${block.name}`, () => ({
    id: writeScoreTable(database, blockId, year, table, criteria),
  }));
}

/** Begins a year's table as a copy of another year's, to be edited. @throws AppFailureError notFound, refused */
export function copyScoreTable(
  context: ServiceContext,
  { blockId, year, fromYear, fromBlockId }: Input<'block-scores:copy-table'>,
): Output<'block-scores:copy-table'> {
  const { database } = context;
  const block = requireBlock(context, blockId);
  const source = findScoreTable(database, fromBlockId ?? blockId, fromYear);
  if (source === null) {
    return fail({ kind: 'refused', field: 'fromYear', message: `Năm ${fromYear} không có bảng điểm để chép.` });
  }
  if (findScoreTable(database, blockId, year) !== null) {
    const message = `Năm ${year} đã có bảng điểm; hãy xoá bảng đó trước nếu muốn chép lại.`;
    fail({ kind: 'refused', field: 'year', message });
  }
  const criteria = criteriaOfTable(database, source.id).map((line) => ({ ...line, id: null }));
  const name = source.name.replaceAll(String(fromYear), String(year));
  const label = `Chép bảng điểm năm ${fromYear} sang năm ${year}: ${block.name}`;
  return recordStep(context, label, () => ({
    id: writeScoreTable(database, blockId, year, { ...source, name }, criteria),
  }));
}

/** Removes a table by which nobody has scored yet. @throws AppFailureError notFound, refused */
export function removeScoreTable(context: ServiceContext, { blockId, year }: Input<'block-scores:remove-table'>): null {
  const { database } = context;
  const block = requireBlock(context, blockId);
  const table =
    findScoreTable(database, blockId, year) ?? fail({ kind: 'notFound', entity: 'scoreCriterion', id: year });
  const scored = scoredCriteria(database, table.id).length;
  if (scored > 0) {
    const message = `Bảng điểm năm ${year} đã có điểm chấm ở ${scored} tiêu chí nên chưa xoá được; hãy xoá điểm trước.`;
    fail({ kind: 'refused', field: null, message });
  }
  recordStep(context, `Xoá bảng điểm năm ${year}: ${block.name}`, () => deleteScoreTable(database, table.id));
  return null;
}
