import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwards } from '../../database/repositories/award-repository.ts';
import { membersOfUnit } from '../../database/repositories/person-repository.ts';
import {
  namesOfUnit,
  parentsOfUnit,
  readUnitDirectory,
  successionsOfUnit,
} from '../../database/repositories/unit-repository.ts';
import { peopleView } from '../people/people-view.ts';
import type { ServiceContext } from '../service-context.ts';
import { unitRows } from './list-units.ts';

/** Everything about a unit, as on a day. @throws AppFailureError notFound */
export function readUnit(context: ServiceContext, { id, on }: Input<'units:page'>): Output<'units:page'> {
  const { database } = context;
  const unit = unitRows(context, on).find((row) => row.id === id) ?? fail({ kind: 'notFound', entity: 'unit', id });
  const directory = readUnitDirectory(database);
  const order = directory.orderOn(on);
  const successions = successionsOfUnit(database, id, directory);
  return {
    unit,
    names: namesOfUnit(database, id),
    places: parentsOfUnit(database, id).map((place) => ({
      ...place,
      parentName: place.parentId === null ? null : directory.nameOn(place.parentId, place.fromOn ?? on),
    })),
    predecessors: successions.filter((succession) => succession.successorId === id),
    successors: successions.filter((succession) => succession.predecessorId === id),
    members: membersOfUnit(database, id, on, peopleView(context)),
    awards: listAwards(database, { unitId: id }, order),
    memberAwards: listAwards(database, { homeUnitId: id }, order),
  };
}
