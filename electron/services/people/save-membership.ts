import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  findMembership,
  insertMembership,
  updateMembership,
} from '../../database/repositories/membership-repository.ts';
import { peopleByIds } from '../../database/repositories/person-repository.ts';
import { deleteRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { checkMembership } from './check-membership.ts';
import { peopleView } from './people-view.ts';

/** Adds or corrects a line of a person's work history. @throws AppFailureError refused, notFound */
export function saveMembership(
  context: ServiceContext,
  input: Input<'people:save-membership'>,
): Output<'people:save-membership'> {
  const { id, ...membership } = input;
  const name = personName(context, membership.personId);
  checkMembership(context, membership, '');
  if (id === null) {
    return recordStep(context, `Thêm quá trình công tác của ${name}`, () => ({
      id: insertMembership(context.database, membership),
    }));
  }
  return recordStep(context, `Sửa quá trình công tác của ${name}`, () => {
    if (!updateMembership(context.database, id, membership)) fail({ kind: 'notFound', entity: 'membership', id });
    return { id };
  });
}

/** Removes a line of a person's work history. @throws AppFailureError notFound */
export function removeMembership(context: ServiceContext, { id }: Input<'people:remove-membership'>): null {
  const membership = findMembership(context.database, id) ?? fail({ kind: 'notFound', entity: 'membership', id });
  recordStep(context, `Xoá quá trình công tác của ${personName(context, membership.personId)}`, () => {
    deleteRow(context.database, 'memberships', id);
  });
  return null;
}

function personName(context: ServiceContext, personId: number): string {
  const [person] = peopleByIds(context.database, [personId], peopleView(context));
  return person?.fullName ?? fail({ kind: 'notFound', entity: 'person', id: personId });
}
