import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { awardsOfBlock, nominationAwards, nominationShortNames } from '#shared/domain/blocks/nominate.ts';
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

/** Adds a block, or corrects one. @throws AppFailureError notFound, refused (it has nominations that it could not have made) */
export function saveBlock(context: ServiceContext, { id, ...block }: Input<'blocks:save'>): Output<'blocks:save'> {
  if (id !== null && requireBlock(context, id).isInner !== block.isInner)
    refuseForeignNominations(context, id, block.isInner);
  const label = `${id === null ? 'Thêm' : 'Sửa'} ${block.name}`;
  return recordStep(context, label, () => ({ id: writeBlock(context.database, id, block) }));
}

/** A block of the province and one of the office's own units do not nominate for the same. */
function refuseForeignNominations({ database }: ServiceContext, blockId: number, isInner: boolean): void {
  const foreign = nominationAwards.filter((award) => !awardsOfBlock(isInner).includes(award));
  const count = oneNumber(
    database,
    `SELECT count(*) FROM block_nominations n JOIN block_members m ON m.id = n.member_id
     WHERE m.block_id = @blockId AND n.award IN (SELECT value FROM json_each(@foreign))`,
    { blockId, foreign: JSON.stringify(foreign) },
  );
  if (count === 0) return;
  const names = foreign.map((award) => nominationShortNames[award]).join(', ');
  const message = `Khối đang có đề nghị ${names}; hãy bỏ ở phần Kết quả, suy tôn trước khi đổi loại khối.`;
  fail({ kind: 'refused', field: 'isInner', message });
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
