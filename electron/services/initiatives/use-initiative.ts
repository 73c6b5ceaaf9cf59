import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findAwardType } from '../../database/repositories/award-type-repository.ts';
import { deleteRow, insertRow, oneRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireInitiative } from './initiatives.ts';

/**
 * Records that an initiative supported a proposal of one of its authors. A second use is recorded as well, since it happened;
 * the page warns of it and the law engine does not count it. @throws AppFailureError notFound, refused
 */
export function recordInitiativeUse(
  context: ServiceContext,
  input: Input<'initiatives:use'>,
): Output<'initiatives:use'> {
  const { id, personId, awardTypeId, year, note } = input;
  const initiative = requireInitiative(context, id);
  const award = findAwardType(context.database, awardTypeId);
  if (award === null) fail({ kind: 'notFound', entity: 'awardType', id: awardTypeId });
  const author = initiative.authors.find((each) => each.personId === personId);
  if (author === undefined) {
    fail({ kind: 'refused', field: 'personId', message: 'Chỉ tác giả của sáng kiến được dùng sáng kiến để đề nghị.' });
  }
  const columns = { initiative_id: id, person_id: personId, award_type_id: awardTypeId, year };
  const same = oneRow(
    context.database,
    `SELECT id FROM initiative_uses WHERE initiative_id = @initiative_id AND person_id = @person_id
      AND award_type_id = @award_type_id AND year = @year`,
    columns,
  );
  if (same !== undefined) {
    const message = `Đã ghi ${author.fullName} dùng sáng kiến này cho ${award.shortName} năm ${year}.`;
    fail({ kind: 'refused', field: 'awardTypeId', message });
  }
  const label = `Ghi ${author.fullName} dùng sáng kiến ${initiative.name} cho ${award.shortName} ${year}`;
  return recordStep(context, label, () => ({
    id: insertRow(context.database, 'initiative_uses', { ...columns, note }),
  }));
}

/** Takes a recorded use back. @throws AppFailureError notFound */
export function removeInitiativeUse(context: ServiceContext, { useId: id }: Input<'initiatives:remove-use'>): null {
  const query = `SELECT i.name FROM initiative_uses u JOIN initiatives i ON i.id = u.initiative_id WHERE u.id = @id`;
  const row = oneRow(context.database, query, { id }) ?? fail({ kind: 'notFound', entity: 'initiative', id });
  recordStep(context, `Bỏ lần dùng sáng kiến ${row.name}`, () => deleteRow(context.database, 'initiative_uses', id));
  return null;
}
