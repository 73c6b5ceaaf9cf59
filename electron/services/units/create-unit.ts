import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { insertUnit, writeUnitName, writeUnitParent } from '../../database/repositories/unit-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireNotDissolved } from './require-standing.ts';

/** Adds a unit under its superior. @throws AppFailureError notFound, refused (the superior is dissolved) */
export function createUnit(context: ServiceContext, input: Input<'units:create'>): Output<'units:create'> {
  return recordStep(context, `Thêm đơn vị ${input.name}`, () => ({ id: addUnit(context, input, null) }));
}

/** The same inside a step that is open already; `path` is the unit's place in the input. */
export function addUnit(
  context: ServiceContext,
  input: Input<'units:create'>,
  decision: string | null,
  path = '',
): number {
  const { database } = context;
  const { parentId, foundedOn, name, shortName } = input;
  if (parentId !== null) requireNotDissolved(context, parentId, foundedOn ?? context.today(), `${path}parentId`);
  const id = insertUnit(database, { ...input, dissolvedOn: null });
  writeUnitName(database, id, { name, shortName, fromOn: foundedOn, decision });
  writeUnitParent(database, id, parentId, foundedOn);
  return id;
}
