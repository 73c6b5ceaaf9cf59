import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listBlocks } from '../../database/repositories/block-repository.ts';
import {
  deletePledge,
  findPledge,
  pledgesByParty,
  type StoredPledge,
  writePledge,
} from '../../database/repositories/pledge-repository.ts';
import { ownerName } from '../facts/owner-name.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/**
 * Enters or corrects a pledge with its parties and criteria, as one step. A party has one active pledge of a kind in a year.
 * @throws AppFailureError notFound, refused (naming `parties.2.unitId`); then nothing is written
 */
export function savePledge(context: ServiceContext, input: Input<'pledges:save'>): Output<'pledges:save'> {
  const { id, pledge, parties, criteria } = input;
  if (id !== null) requirePledge(context, id);
  requireBlock(context, pledge);
  requireSigning(context, input);
  requireParties(context, input);
  const label = `${id === null ? 'Lập' : 'Sửa'} ${pledge.name}`;
  return recordStep(context, label, () => ({
    id: writePledge(
      context.database,
      id,
      { ...pledge, blockId: pledge.scope === 'block' ? pledge.blockId : null },
      parties,
      criteria,
    ),
  }));
}

/** Removes a pledge with its results. @throws AppFailureError notFound */
export function removePledge(context: ServiceContext, { id }: Input<'pledges:remove'>): null {
  const { name } = requirePledge(context, id);
  recordStep(context, `Xoá ${name}`, () => deletePledge(context.database, id));
  return null;
}

/** @throws AppFailureError notFound */
export function requirePledge(context: ServiceContext, id: number): StoredPledge {
  return findPledge(context.database, id) ?? fail({ kind: 'notFound', entity: 'pledge', id });
}

function requireBlock(context: ServiceContext, { scope, blockId }: Input<'pledges:save'>['pledge']): void {
  if (scope !== 'block') return;
  if (blockId === null) {
    fail({ kind: 'refused', field: 'pledge.blockId', message: 'Hãy chọn khối, cụm thi đua ký giao ước này.' });
  }
  if (!listBlocks(context.database).some((block) => block.id === blockId)) {
    fail({ kind: 'refused', field: 'pledge.blockId', message: 'Khối thi đua này không còn; hãy chọn khối khác.' });
  }
}

function requireSigning(context: ServiceContext, { pledge, parties, criteria }: Input<'pledges:save'>): void {
  const { state, signedOn } = pledge;
  if (signedOn !== null && signedOn > context.today()) {
    fail({ kind: 'refused', field: 'pledge.signedOn', message: 'Ngày ký ở tương lai; hãy kiểm tra lại.' });
  }
  if (state !== 'signed') return;
  if (signedOn === null) {
    fail({ kind: 'refused', field: 'pledge.signedOn', message: 'Giao ước đã ký phải có ngày ký.' });
  }
  if (parties.length < 2) {
    fail({ kind: 'refused', field: 'parties', message: 'Giao ước đã ký phải có từ hai bên trở lên.' });
  }
  if (criteria.length === 0) {
    fail({ kind: 'refused', field: 'criteria', message: 'Giao ước đã ký phải có ít nhất một nội dung thi đua.' });
  }
}

function requireParties(context: ServiceContext, { id, pledge, parties }: Input<'pledges:save'>): void {
  const seen = new Map<number, number>();
  const bound = pledgesByParty(context.database, pledge.scope, pledge.year, id);
  parties.forEach((party, index) => {
    const name = ownerName(context, { kind: 'unit', id: party.unitId });
    const field = `parties.${index}.unitId`;
    const twin = seen.get(party.unitId);
    if (twin !== undefined) {
      fail({ kind: 'refused', field, message: `${name} có hai lần trong các bên ký; hãy bỏ một dòng.` });
    }
    seen.set(party.unitId, index);
    const other = bound.get(party.unitId);
    if (pledge.state !== 'canceled' && other !== undefined) {
      const message = `${name} đã là một bên của “${other.name}” năm ${pledge.year}. Mỗi bên chỉ có một giao ước cùng loại còn hiệu lực trong một năm: hãy huỷ giao ước kia, hoặc bỏ bên này.`;
      fail({ kind: 'refused', field, message });
    }
  });
}
