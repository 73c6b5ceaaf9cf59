import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { EmulationOfficer } from '#shared/domain/statistics/emulation-officer.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  listEmulationOfficers,
  writeEmulationOfficer,
} from '../../database/repositories/emulation-officer-repository.ts';
import { listUnits, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { deleteRow } from '../../database/rows.ts';
import { ownerName } from '../facts/owner-name.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { readWorkHistory } from './work-history.ts';

/** Who does or did emulation work, with the unit of a day (or of their last day in that work). */
export function officersOn({ database }: ServiceContext, day: string): EmulationOfficer[] {
  const work = readWorkHistory(database);
  const directory = readUnitDirectory(database);
  const kinds = new Map(listUnits(database).map(({ id, kind }) => [id, kind]));
  return listEmulationOfficers(database).map(({ fullName, ...officer }) => {
    const on = officer.toOn !== null && officer.toOn < day ? officer.toOn : day;
    const unitId = work.on(officer.personId, on)?.unitId ?? null;
    return {
      ...officer,
      name: fullName,
      unitId,
      unitName: unitId === null ? null : directory.nameOn(unitId, on),
      unitKind: unitId === null ? null : (kinds.get(unitId) ?? null),
    };
  });
}

/** Người làm công tác thi đua, khen thưởng. */
export function listOfficers(context: ServiceContext): Output<'statistics:officers'> {
  return officersOn(context, context.today());
}

/** Enters or corrects who does emulation work. @throws AppFailureError notFound, refused */
export function saveOfficer(
  context: ServiceContext,
  { id, ...officer }: Input<'statistics:save-officer'>,
): Output<'statistics:save-officer'> {
  const { fromOn, toOn, personId } = officer;
  if (fromOn !== null && toOn !== null && toOn < fromOn)
    fail({ kind: 'refused', field: 'toOn', message: 'Ngày thôi làm trước ngày bắt đầu; hãy kiểm tra lại.' });
  const name = ownerName(context, { kind: 'person', id: personId });
  const isTwice = listEmulationOfficers(context.database).some(
    (known) =>
      known.id !== id &&
      known.personId === personId &&
      (known.toOn ?? '9999-12-31') >= (fromOn ?? '') &&
      (known.fromOn ?? '') <= (toOn ?? '9999-12-31'),
  );
  if (isTwice) fail({ kind: 'refused', field: 'personId', message: `${name} đã có trong danh sách ở thời gian này.` });
  return recordStep(context, `Người làm công tác thi đua, khen thưởng: ${name}`, () => ({
    id:
      writeEmulationOfficer(context.database, id, officer) ??
      fail({ kind: 'notFound', entity: 'person', id: id ?? personId }),
  }));
}

/** Takes an officer entered by mistake away. @throws AppFailureError notFound */
export function removeOfficer(context: ServiceContext, { id }: Input<'statistics:remove-officer'>): null {
  const officer =
    listEmulationOfficers(context.database).find((known) => known.id === id) ??
    fail({ kind: 'notFound', entity: 'person', id });
  recordStep(context, `Bỏ khỏi danh sách làm công tác thi đua, khen thưởng: ${officer.fullName}`, () =>
    deleteRow(context.database, 'emulation_officers', id),
  );
  return null;
}
