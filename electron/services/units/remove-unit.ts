import type { Input } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { usesOf } from '../../database/count-uses.ts';
import {
  findUnit,
  namesOfUnit,
  parentsOfUnit,
  readUnitDirectory,
} from '../../database/repositories/unit-repository.ts';
import { deleteRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** Removes a unit entered by mistake, which nothing refers to. @throws AppFailureError inUse, notFound */
export function removeUnit(context: ServiceContext, { id }: Input<'units:remove'>): null {
  const { database } = context;
  if (findUnit(database, id) === null) fail({ kind: 'notFound', entity: 'unit', id });
  const uses = usesOf(database, 'units', id, ['unit_names.unit_id', 'unit_parents.unit_id']);
  if (uses.length > 0) fail({ kind: 'inUse', entity: 'unit', by: uses.join(', ') });
  recordStep(context, `Xoá đơn vị ${readUnitDirectory(database).nameOn(id, context.today())}`, () => {
    for (const name of namesOfUnit(database, id)) deleteRow(database, 'unit_names', name.id);
    for (const place of parentsOfUnit(database, id)) deleteRow(database, 'unit_parents', place.id);
    deleteRow(database, 'units', id);
  });
  return null;
}
