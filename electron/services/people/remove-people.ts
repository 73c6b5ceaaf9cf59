import type { Input } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { usesOf } from '../../database/count-uses.ts';
import { membershipsOfPerson } from '../../database/repositories/membership-repository.ts';
import { forgetNameDecisions } from '../../database/repositories/name-repository.ts';
import { peopleByIds } from '../../database/repositories/person-repository.ts';
import { deleteRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { peopleView } from './people-view.ts';

/** What goes with a person and so forbids no removal. */
export const OWN_COLUMNS = [
  'memberships.person_id',
  'person_spellings.person_id',
  'accepted_spellings.person_id',
  'different_people.person_id',
  'different_people.other_id',
] as const;

/** Removes people of whom nothing is recorded, with their memberships. @throws AppFailureError inUse, notFound */
export function removePeople(context: ServiceContext, { ids }: Input<'people:remove'>): null {
  const { database } = context;
  const people = peopleByIds(database, ids, peopleView(context));
  if (people.length === 0) fail({ kind: 'notFound', entity: 'person', id: ids[0] ?? 0 });
  for (const person of people) {
    const uses = usesOf(database, 'people', person.id, OWN_COLUMNS);
    if (uses.length > 0) fail({ kind: 'inUse', entity: 'person', by: `${uses.join(', ')} của ${person.fullName}` });
  }
  const [first] = people;
  const label = people.length === 1 && first ? `Xoá cá nhân ${first.fullName}` : `Xoá ${people.length} cá nhân`;
  recordStep(context, label, () => {
    for (const { id } of people) {
      for (const membership of membershipsOfPerson(database, id)) deleteRow(database, 'memberships', membership.id);
      forgetNameDecisions(database, id);
      deleteRow(database, 'people', id);
    }
  });
  return null;
}
