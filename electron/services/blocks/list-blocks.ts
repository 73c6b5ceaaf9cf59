import type { BlockRow } from '#shared/contracts/blocks.ts';
import type { Output } from '#shared/contracts/ipc-contract.ts';
import { listBlocks as list, listBlockMembers } from '../../database/repositories/block-repository.ts';
import { readUnitDirectory, unitsOfOffice } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';
import { memberNames, requireBlock } from './require-block.ts';

/** Every block with its newest year. */
export function listBlocks(context: ServiceContext): Output<'blocks:list'> {
  return list(context.database).map((block) => describeBlock(context, block.id));
}

/** A block as the list shows it. @throws AppFailureError notFound */
export function describeBlock(context: ServiceContext, blockId: number): BlockRow {
  const block = requireBlock(context, blockId);
  const all = listBlockMembers(context.database, blockId);
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => b - a);
  const [newest] = years;
  const members = all.filter(({ year }) => year === newest);
  const head = members.find(({ role }) => role === 'head');
  const own = newest === undefined || block.isInner ? null : ownUnits(context, newest);
  return {
    id: block.id,
    name: block.name,
    organizedBy: block.organizedBy,
    isInner: block.isInner,
    note: block.note,
    years,
    memberCount: members.length,
    headName: head === undefined || newest === undefined ? null : memberNames(context, newest)(head.unitId),
    ownRole: members.find(({ unitId }) => own?.has(unitId))?.role ?? null,
  };
}

/** The office and everything below it at the end of a year. */
export function ownUnits(context: ServiceContext, year: number): ReadonlySet<number> {
  return unitsOfOffice(context.database, `${year}-12-31`, readUnitDirectory(context.database));
}
