import type { PeopleView } from '../../database/repositories/person-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/** People as seen today, in units called as today. */
export function peopleView(context: ServiceContext): PeopleView {
  const today = context.today();
  const directory = readUnitDirectory(context.database);
  return { today, nameOf: (unitId) => directory.nameOn(unitId, today) };
}
