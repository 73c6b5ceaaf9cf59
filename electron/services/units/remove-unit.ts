import type { Input } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  findUnit,
  namesOfUnit,
  parentsOfUnit,
  readUnitDirectory,
} from '../../database/repositories/unit-repository.ts';
import { deleteRow, oneNumber } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

const users = [
  ['SELECT count(*) FROM memberships WHERE unit_id = @id', 'người đã hoặc đang công tác'],
  ['SELECT count(*) FROM awards WHERE unit_id = @id OR home_unit_id = @id', 'danh hiệu, hình thức khen thưởng'],
  ['SELECT count(*) FROM unit_parents WHERE parent_id = @id', 'đơn vị trực thuộc'],
  ['SELECT count(*) FROM unit_successions WHERE predecessor_id = @id OR successor_id = @id', 'lần hợp nhất, chia tách'],
] as const;

/** Removes a unit entered by mistake, which nothing refers to. @throws AppFailureError inUse, notFound */
export function removeUnit(context: ServiceContext, { id }: Input<'units:remove'>): null {
  const { database } = context;
  if (findUnit(database, id) === null) fail({ kind: 'notFound', entity: 'unit', id });
  for (const [count, what] of users) {
    const found = oneNumber(database, count, { id });
    if (found > 0) fail({ kind: 'inUse', entity: 'unit', by: `${found} ${what}` });
  }
  recordStep(context, `Xoá đơn vị ${readUnitDirectory(database).nameOn(id, context.today())}`, () => {
    for (const name of namesOfUnit(database, id)) deleteRow(database, 'unit_names', name.id);
    for (const place of parentsOfUnit(database, id)) deleteRow(database, 'unit_parents', place.id);
    deleteRow(database, 'units', id);
  });
  return null;
}
