import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { usesOf } from '../../database/count-uses.ts';
import { writeAwardsOfRound, writeRound } from '../../database/repositories/round-repository.ts';
import { allRows, deleteRow, oneRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireRound } from './read-rounds.ts';

/** Opens a round or changes what it says of itself, with the awards it is for. @throws AppFailureError refused, notFound */
export function saveRound(context: ServiceContext, { id, round }: Input<'rounds:save'>): Output<'rounds:save'> {
  const { database } = context;
  if (id !== null) requireRound(context, id);
  if (
    round.movementId !== null &&
    !oneRow(database, 'SELECT 1 FROM movements WHERE id = @id', { id: round.movementId })
  )
    fail({
      kind: 'refused',
      field: 'round.movementId',
      message: 'Phong trào này không còn; hãy chọn phong trào khác.',
    });
  if (new Set(round.awards.map((award) => award.awardTypeId)).size < round.awards.length)
    fail({ kind: 'refused', field: 'round.awards', message: 'Có danh hiệu, hình thức ghi hai lần; hãy bỏ một dòng.' });
  const { awards, ...facts } = round;
  return recordStep(context, `${id === null ? 'Mở' : 'Sửa'} đợt khen thưởng ${round.name}`, () => {
    const roundId = writeRound(database, id, facts);
    writeAwardsOfRound(database, roundId, awards);
    return { id: roundId };
  });
}

/** Removes a round without proposals. @throws AppFailureError inUse, notFound */
export function removeRound(context: ServiceContext, { id }: Input<'rounds:remove'>): null {
  const { database } = context;
  const round = requireRound(context, id);
  const uses = usesOf(database, 'award_rounds', id, ['round_awards.round_id', 'round_snapshots.round_id']);
  if (uses.length > 0) fail({ kind: 'inUse', entity: 'round', by: uses.join(', ') });
  recordStep(context, `Xoá đợt khen thưởng ${round.name}`, () => {
    for (const table of ['round_awards', 'round_snapshots'])
      for (const row of allRows(database, `SELECT id FROM ${table} WHERE round_id = @id`, { id }))
        deleteRow(database, table, Number(row.id));
    deleteRow(database, 'award_rounds', id);
  });
  return null;
}
