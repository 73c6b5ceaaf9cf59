import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { addDays, type IsoDate } from '#shared/dates/iso-date.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  insertMembership,
  membershipsOfPerson,
  updateMembership,
} from '../../database/repositories/membership-repository.ts';
import { peopleByIds } from '../../database/repositories/person-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { deleteRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { checkMembership } from './check-membership.ts';
import { peopleView } from './people-view.ts';

/** Moves people to a unit from a day on; their open membership ends the day before. @throws AppFailureError refused, notFound */
export function transferPeople(context: ServiceContext, input: Input<'people:transfer'>): Output<'people:transfer'> {
  const people = peopleByIds(context.database, input.ids, peopleView(context));
  const [first] = people;
  if (first === undefined) fail({ kind: 'notFound', entity: 'person', id: input.ids[0] ?? 0 });
  checkMembership(context, { ...input, fromOn: input.on, toOn: null }, '');
  const unitName = readUnitDirectory(context.database).nameOn(input.unitId, input.on);
  const who = people.length === 1 ? first.fullName : `${people.length} người`;
  recordStep(context, `Chuyển ${who} về ${unitName}`, () => {
    for (const person of people) {
      movePerson(context, person.id, {
        ...input,
        position: input.position ?? person.position,
        role: input.role ?? person.role,
      });
    }
  });
  return { moved: people.length };
}

/**
 * Closes what is open and opens the new membership, inside a step that is open. A membership begun on that very day is
 * corrected; a day of leaving that is known already stays. @throws AppFailureError refused
 */
function movePerson(
  { database }: ServiceContext,
  personId: number,
  move: Pick<Input<'people:transfer'>, 'unitId' | 'position' | 'role' | 'on'>,
): void {
  const { unitId, position, role, on } = move;
  const open = membershipsOfPerson(database, personId).filter(({ toOn }) => toOn === null || toOn >= on);
  if (open.some(({ fromOn }) => fromOn !== null && fromOn > on)) {
    const message = 'Có người đã có quá trình công tác bắt đầu sau ngày này; hãy sửa ở trang của người đó.';
    fail({ kind: 'refused', field: 'on', message });
  }
  const [latest] = open;
  const toOn = latest?.toOn ?? null;
  const begunToday = open.find(({ fromOn }) => fromOn === on);
  for (const { id, fromOn } of open) {
    if (id === begunToday?.id) continue;
    // A second post begun on the very day never came to be.
    if (fromOn === on) deleteRow(database, 'memberships', id);
    else updateMembership(database, id, { toOn: addDays(on as IsoDate, -1) });
  }
  if (begunToday) updateMembership(database, begunToday.id, { unitId, position, role, toOn });
  else insertMembership(database, { personId, unitId, position, role, fromOn: on, toOn });
}
