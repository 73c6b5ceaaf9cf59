import type { InitiativeRow } from '#shared/contracts/initiatives.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { initiativeProblems } from '#shared/domain/initiatives/initiative-problems.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { usesOf } from '../../database/count-uses.ts';
import {
  deleteInitiative,
  findInitiative,
  listInitiatives as list,
  writeInitiative,
  writeInitiativeRequest,
} from '../../database/repositories/initiative-repository.ts';
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
 * Enters or corrects an initiative. Shares, where all are known, make 100; days fit each other; a recognized one says when
 * and for which scope. @throws AppFailureError refused, notFound
 */
export function saveInitiative(context: ServiceContext, input: Input<'initiatives:save'>): Output<'initiatives:save'> {
  const { id, authors, request, ...initiative } = input;
  for (const author of authors) ownerName(context, { kind: 'person', id: author.personId });
  if (request && request.unitId !== null) ownerName(context, { kind: 'unit', id: request.unitId });
  if (new Set(authors.map((author) => author.personId)).size < authors.length) {
    fail({ kind: 'refused', field: 'authors', message: 'Có tác giả ghi hai lần; hãy bỏ một dòng.' });
  }
  const known = id === null ? null : requireInitiative(context, id);
  const days = {
    state: initiative.state,
    year: initiative.year,
    shares: authors.map((author) => author.share),
    firstAppliedOn: initiative.firstAppliedOn,
    requestedOn: request ? request.requestedOn : (known?.requestedOn ?? null),
    receivedOn: request ? request.receivedOn : (known?.receivedOn ?? null),
    recognizedOn: initiative.recognizedOn,
  };
  const wrong = initiativeProblems(days, context.today() as IsoDate).find((problem) => problem.isRefused);
  if (wrong) fail({ kind: 'refused', field: wrong.field, message: wrong.message });
  if (initiative.state === 'recognized' && initiative.recognizedOn === null) {
    fail({ kind: 'refused', field: 'recognizedOn', message: 'Sáng kiến đã công nhận phải có ngày công nhận.' });
  }
  if (initiative.state === 'recognized' && initiative.scope === null) {
    fail({ kind: 'refused', field: 'scope', message: 'Sáng kiến đã công nhận phải có phạm vi ảnh hưởng.' });
  }
  return recordStep(context, `${id === null ? 'Thêm' : 'Sửa'} sáng kiến ${initiative.name}`, () => {
    const saved = writeInitiative(context.database, id, initiative, authors);
    if (request) writeInitiativeRequest(context.database, saved, request);
    return { id: saved };
  });
}

/** Removes an initiative that no council has before it. @throws AppFailureError notFound, inUse */
export function removeInitiative(context: ServiceContext, { id }: Input<'initiatives:remove'>): null {
  const { name } = requireInitiative(context, id);
  const own = ['initiative_authors', 'initiative_appliers', 'initiative_recognitions', 'initiative_uses'];
  const uses = usesOf(
    context.database,
    'initiatives',
    id,
    own.map((table) => `${table}.initiative_id`),
  );
  if (uses.length > 0) fail({ kind: 'inUse', entity: 'initiative', by: uses.join(', ') });
  recordStep(context, `Xoá sáng kiến ${name}`, () => deleteInitiative(context.database, id));
  return null;
}

/** The initiative, which must be there. @throws AppFailureError notFound */
export function requireInitiative(context: ServiceContext, id: number): InitiativeRow {
  return findInitiative(context.database, id) ?? fail({ kind: 'notFound', entity: 'initiative', id });
}
