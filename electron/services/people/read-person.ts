import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwards } from '../../database/repositories/award-repository.ts';
import { membershipsOfPerson } from '../../database/repositories/membership-repository.ts';
import { detailsOf, namePartsOf, peopleByIds } from '../../database/repositories/person-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';
import { peopleView } from './people-view.ts';

/** Everything about a person. @throws AppFailureError notFound */
export function readPerson(context: ServiceContext, { id }: Input<'people:page'>): Output<'people:page'> {
  const { database } = context;
  const [person] = peopleByIds(database, [id], peopleView(context));
  const name = namePartsOf(database, id);
  const details = detailsOf(database, id);
  if (person === undefined || name === null || details === null) fail({ kind: 'notFound', entity: 'person', id });
  const directory = readUnitDirectory(database);
  const memberships = membershipsOfPerson(database, id).map((membership) => ({
    ...membership,
    unitName: directory.nameOn(membership.unitId, membership.toOn ?? context.today()),
  }));
  return {
    person,
    name,
    details,
    memberships,
    awards: listAwards(database, { personId: id }, directory.orderOn(context.today())),
  };
}
