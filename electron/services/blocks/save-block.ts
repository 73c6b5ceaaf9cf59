import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  deleteBlock,
  listBlockMembers,
  writeBlock,
  writeBlockYear,
} from '../../database/repositories/block-repository.ts';
import { scoreTableYears } from '../../database/repositories/block-score-repository.ts';
import { oneNumber } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireBlock } from './require-block.ts';

/** Adds a block, or corrects one. @throws AppFailureError notFound */
export function saveBlock(context: ServiceContext, { id, ...block }: Input<'blocks:save'>): Output<'blocks:save'> {
  if (id !== null) requireBlock(context, id);
  const label = `${id === null ? 'Thêm' : 'Sửa'} ${block.name}`;
  return recordStep(context, label, () => ({ id: writeBlock(context.database, id, block) }));
}

/** Removes a block that has no members, tables and pledges. @throws AppFailureError notFound, inUse */
export function removeBlock(context: ServiceContext, { id }: Input<'blocks:remove'>): null {
  const { database } = context;
  const { name } = requireBlock(context, id);
  const years = new Set(listBlockMembers(database, id).map(({ year }) => year)).size;
  const tables = scoreTableYears(database, id).length;
  const pledges = oneNumber(database, 'SELECT count(*) FROM pledges WHERE block_id = @id', { id });
  const by = [
    years > 0 && `thành viên của ${years} năm`,
    tables > 0 && `${tables} bảng điểm`,
    pledges > 0 && `${pledges} bản giao ước`,
  ].filter((each) => each !== false);
  if (by.length > 0) fail({ kind: 'inUse', entity: 'block', by: by.join(', ') });
  recordStep(context, `Xoá ${name}`, () => deleteBlock(database, id));
  return null;
}

/** Writes what a block notes of a year: theme, rules, plan, meeting, limits. @throws AppFailureError notFound, refused */
export function saveBlockYear(context: ServiceContext, input: Input<'blocks:save-year'>): null {
  const { blockId, year, fields } = input;
  const block = requireBlock(context, blockId);
  const { ballotsIssued = null, ballotsValid = null } = fields;
  if (ballotsIssued !== null && ballotsValid !== null && ballotsValid > ballotsIssued) {
    const message = `Số phiếu hợp lệ (${ballotsValid}) nhiều hơn số phiếu phát ra (${ballotsIssued}).`;
    fail({ kind: 'refused', field: 'fields.ballotsValid', message });
  }
  recordStep(context, input.label ?? `Hoạt động năm ${year}: ${block.name}`, () =>
    writeBlockYear(context.database, blockId, year, fields),
  );
  return null;
}
