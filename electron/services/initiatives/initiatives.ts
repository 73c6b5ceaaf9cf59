import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  deleteInitiative,
  listInitiatives as list,
  writeInitiative,
} from '../../database/repositories/initiative-repository.ts';
import { oneRow } from '../../database/rows.ts';
import { ownerName } from '../facts/owner-name.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** Initiatives with their authors: all, or one person's. */
export function listInitiatives(
  context: ServiceContext,
  { personId }: Input<'initiatives:list'>,
): Output<'initiatives:list'> {
  return list(context.database, personId);
}

/**
 * Enters or corrects an initiative. Shares, where all are known, make 100; a recognized one says when and for which scope.
 * @throws AppFailureError refused, notFound
 */
export function saveInitiative(context: ServiceContext, input: Input<'initiatives:save'>): Output<'initiatives:save'> {
  const { id, authors, ...initiative } = input;
  for (const author of authors) ownerName(context, { kind: 'person', id: author.personId });
  if (new Set(authors.map((author) => author.personId)).size < authors.length) {
    fail({ kind: 'refused', field: 'authors', message: 'Có tác giả ghi hai lần; hãy bỏ một dòng.' });
  }
  const shares = authors.map((author) => author.share);
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  if (shares.every((share) => share !== null) && sum !== 100) {
    fail({ kind: 'refused', field: 'authors', message: `Tổng tỷ lệ đóng góp phải là 100%, hiện là ${sum}%.` });
  }
  if (sum > 100) fail({ kind: 'refused', field: 'authors', message: `Tổng tỷ lệ đóng góp vượt 100% (${sum}%).` });
  if (initiative.state === 'recognized' && initiative.recognizedOn === null) {
    fail({ kind: 'refused', field: 'recognizedOn', message: 'Sáng kiến đã công nhận phải có ngày công nhận.' });
  }
  if (initiative.state === 'recognized' && initiative.scope === null) {
    fail({ kind: 'refused', field: 'scope', message: 'Sáng kiến đã công nhận phải có phạm vi ảnh hưởng.' });
  }
  if (id !== null) requireInitiative(context, id);
  return recordStep(context, `${id === null ? 'Thêm' : 'Sửa'} sáng kiến ${initiative.name}`, () => ({
    id: writeInitiative(context.database, id, initiative, authors),
  }));
}

/** Removes an initiative. @throws AppFailureError notFound */
export function removeInitiative(context: ServiceContext, { id }: Input<'initiatives:remove'>): null {
  const name = requireInitiative(context, id);
  recordStep(context, `Xoá sáng kiến ${name}`, () => deleteInitiative(context.database, id));
  return null;
}

function requireInitiative(context: ServiceContext, id: number): string {
  const row = oneRow(context.database, 'SELECT name FROM initiatives WHERE id = @id', { id });
  return row === undefined ? fail({ kind: 'notFound', entity: 'initiative', id }) : String(row.name);
}
