import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findUnit, insertUnit, writeUnitName, writeUnitParent } from '../../database/repositories/unit-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** Adds a unit under its superior. @throws AppFailureError notFound */
export function createUnit(context: ServiceContext, input: Input<'units:create'>): Output<'units:create'> {
  return recordStep(context, `Thêm đơn vị ${input.name}`, () => ({ id: addUnit(context, input, null) }));
}

/** The same inside a step that is open already. */
export function addUnit(context: ServiceContext, input: Input<'units:create'>, decision: string | null): number {
  const { database } = context;
  if (input.parentId !== null && findUnit(database, input.parentId) === null)
    fail({ kind: 'notFound', entity: 'unit', id: input.parentId });
  const id = insertUnit(database, { ...input, dissolvedOn: null });
  writeUnitName(database, id, { name: input.name, shortName: input.shortName, fromOn: input.foundedOn, decision });
  writeUnitParent(database, id, input.parentId, input.foundedOn);
  return id;
}
