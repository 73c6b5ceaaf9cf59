import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { insertMembership } from '../../database/repositories/membership-repository.ts';
import { insertPerson } from '../../database/repositories/person-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { checkMembership } from './check-membership.ts';
import { checkPerson } from './check-person.ts';

/** Adds a person, in a unit or not yet. @throws AppFailureError refused, notFound */
export function createPerson(context: ServiceContext, input: Input<'people:create'>): Output<'people:create'> {
  return recordStep(context, `Thêm cá nhân ${input.fullName}`, () => ({ id: addPerson(context, input, '') }));
}

/** The same inside a step that is open already; `path` is the person's place in the input. */
export function addPerson(context: ServiceContext, input: Input<'people:create'>, path: string): number {
  const { membership, ...fields } = input;
  checkPerson(context, null, fields, path);
  const personId = insertPerson(context.database, fields);
  if (membership !== null) {
    checkMembership(context, membership, path === '' ? 'membership' : `${path}.membership`);
    insertMembership(context.database, { personId, ...membership });
  }
  return personId;
}
