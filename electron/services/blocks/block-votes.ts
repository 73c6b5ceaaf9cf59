import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { blockRoleNames } from '#shared/domain/blocks/block-role.ts';
import { awardsOfBlock, nominationAwardNames, suggestNominations } from '#shared/domain/blocks/nominate.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { writeBlockElections, writeBlockNominations } from '../../database/repositories/block-repository.ts';
import { ownerName } from '../facts/owner-name.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { readBlockYear } from './read-block-year.ts';
import { memberNames, membersOfYear, requireBlock } from './require-block.ts';

/** Enters who stood for the roles of a year and their votes, as one step. @throws AppFailureError notFound, refused at `candidates.<n>` */
export function saveElections(context: ServiceContext, input: Input<'blocks:save-elections'>): null {
  const { blockId, year, candidates } = input;
  const block = requireBlock(context, blockId);
  // The members of the year before vote.
  const voters = membersOfYear(context, blockId, year - 1).length;
  const seen = new Set<string>();
  const elected = new Set<string>();
  candidates.forEach((candidate, index) => {
    const { role, unitId, votes, isElected } = candidate;
    const name = ownerName(context, { kind: 'unit', id: unitId });
    const refuse = (field: string, message: string): never =>
      fail({ kind: 'refused', field: `candidates.${index}.${field}`, message });
    if (seen.has(`${role} ${unitId}`))
      refuse('unitId', `${name} ứng cử ${blockRoleNames[role]} hai lần; hãy bỏ một dòng.`);
    seen.add(`${role} ${unitId}`);
    if (votes !== null && voters > 0 && votes > voters)
      refuse('votes', `${name}: ${votes} phiếu, nhiều hơn số thành viên bỏ phiếu (${voters}).`);
    if (!isElected) return;
    if (role !== 'deputy' && elected.has(role)) refuse('isElected', `Chỉ một đơn vị trúng cử ${blockRoleNames[role]}.`);
    if (elected.has(`unit ${unitId}`)) refuse('isElected', `${name} đã trúng cử một vai trò khác.`);
    elected.add(role);
    elected.add(`unit ${unitId}`);
  });
  recordStep(context, `Bầu Trưởng khối, Phó Trưởng khối năm ${year}: ${block.name}`, () =>
    writeBlockElections(context.database, blockId, year, candidates),
  );
  return null;
}

/** Enters the votes on nominations and who is nominated, as one step. @throws AppFailureError notFound, refused at `nominations.<n>` */
export function saveNominations(context: ServiceContext, input: Input<'blocks:save-nominations'>): null {
  const { blockId, year, nominations } = input;
  const block = requireBlock(context, blockId);
  const members = new Map(membersOfYear(context, blockId, year).map((member) => [member.id, member]));
  const names = memberNames(context, year);
  const seen = new Set<string>();
  nominations.forEach(({ memberId, award, votesFor, votesAgainst }, index) => {
    const member = members.get(memberId) ?? fail({ kind: 'notFound', entity: 'blockMember', id: memberId });
    const name = names(member.unitId);
    const refuse = (field: string, message: string): never =>
      fail({ kind: 'refused', field: `nominations.${index}.${field}`, message });
    if (!awardsOfBlock(block.isInner).includes(award)) {
      const kind = block.isInner ? 'Khối trong cơ quan' : 'Khối của tỉnh';
      refuse('award', `${kind} không đề nghị ${nominationAwardNames[award]}.`);
    }
    if (seen.has(`${memberId} ${award}`)) refuse('memberId', `${name} có hai lần cho cùng hình thức; hãy bỏ một dòng.`);
    seen.add(`${memberId} ${award}`);
    const votes = (votesFor ?? 0) + (votesAgainst ?? 0);
    if (votes > members.size)
      refuse('votesFor', `${name}: ${votes} phiếu, nhiều hơn ${members.size} thành viên của Khối.`);
  });
  recordStep(context, `Suy tôn năm ${year}: ${block.name}`, () =>
    writeBlockNominations(context.database, blockId, year, nominations),
  );
  return null;
}

/** Who would be put to the vote by rank. @throws AppFailureError notFound */
export function suggestBlockNominations(
  context: ServiceContext,
  place: Input<'blocks:suggest-nominations'>,
): Output<'blocks:suggest-nominations'> {
  const { results, limits } = readBlockYear(context, place);
  return suggestNominations(results, limits);
}
