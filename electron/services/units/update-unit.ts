import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  findUnit,
  namesOfUnit,
  updateUnit as write,
  writeUnitName,
} from '../../database/repositories/unit-repository.ts';
import { updateRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** Corrects a unit's record and its present name; nothing is dated by it. @throws AppFailureError notFound, refused */
export function updateUnit(context: ServiceContext, input: Input<'units:update'>): Output<'units:update'> {
  const { database } = context;
  const unit = findUnit(database, input.id) ?? fail({ kind: 'notFound', entity: 'unit', id: input.id });
  if (input.foundedOn !== null && unit.dissolvedOn !== null && input.foundedOn > unit.dissolvedOn) {
    fail({ kind: 'refused', field: 'foundedOn', message: 'Ngày thành lập sau ngày giải thể; hãy kiểm tra lại.' });
  }
  recordStep(context, `Sửa đơn vị ${input.name}`, () => {
    write(database, input.id, {
      kind: input.kind,
      foundedOn: input.foundedOn,
      eligibleForFlag: input.eligibleForFlag,
      note: input.note,
    });
    const names = namesOfUnit(database, input.id);
    const present = names.findLast((name) => (name.fromOn ?? '') <= context.today()) ?? names[0];
    writeUnitName(database, input.id, {
      name: input.name,
      shortName: input.shortName,
      fromOn: present?.fromOn ?? null,
      decision: present?.decision ?? null,
    });
  });
  return { id: input.id };
}

/** Puts sisters into the office's own order. @throws AppFailureError notFound */
export function orderUnits(context: ServiceContext, { ids }: Input<'units:order'>): null {
  const units = ids.map((id) => findUnit(context.database, id) ?? fail({ kind: 'notFound', entity: 'unit', id }));
  recordStep(context, 'Sắp xếp lại thứ tự đơn vị', () => {
    const orders = units.map((unit) => unit.sortOrder).sort((a, b) => a - b);
    ids.forEach((id, index) => {
      const previous = index === 0 ? Number.NEGATIVE_INFINITY : (orders[index - 1] ?? 0);
      const own = Math.max(orders[index] ?? 0, previous + 1);
      orders[index] = own;
      updateRow(context.database, 'units', id, { sort_order: own });
    });
  });
  return null;
}
