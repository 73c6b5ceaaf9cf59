import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  insertMembership,
  latestMembership,
  updateMembership,
} from '../../database/repositories/membership-repository.ts';
import { peopleByIds, updatePerson } from '../../database/repositories/person-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { checkMembership } from './check-membership.ts';
import { checkPerson } from './check-person.ts';
import { addPerson } from './create-person.ts';
import { peopleView } from './people-view.ts';

type Change = Input<'people:update'>['changes'][number];

/** Writes edited cells and new rows as one step. @throws AppFailureError refused or notFound, naming the cell; then nothing is written */
export function updatePeople(context: ServiceContext, input: Input<'people:update'>): Output<'people:update'> {
  const additions = input.additions ?? [];
  const ids = input.changes.map((change) => change.id);
  const addedIds: number[] = [];
  const label = input.label ?? stepLabel(context, ids, additions.length);
  if (ids.length + additions.length > 0) {
    recordStep(context, label, () => {
      input.changes.forEach((change, index) => {
        changePerson(context, change, `changes.${index}`);
      });
      additions.forEach((addition, index) => {
        addedIds.push(addPerson(context, addition, `additions.${index}`));
      });
    });
  }
  const view = peopleView(context);
  const added = new Map(peopleByIds(context.database, addedIds, view).map((row) => [row.id, row]));
  return { rows: peopleByIds(context.database, ids, view), added: addedIds.flatMap((id) => added.get(id) ?? []) };
}

function stepLabel(context: ServiceContext, ids: readonly number[], additions: number): string {
  const [first, second] = ids;
  if (additions > 0)
    return ids.length === 0 ? `Thêm ${additions} cá nhân` : `Sửa ${ids.length} và thêm ${additions} cá nhân`;
  if (first !== undefined && (second === undefined || new Set(ids).size === 1)) {
    const [person] = peopleByIds(context.database, [first], peopleView(context));
    return `Sửa cá nhân ${person?.fullName ?? ''}`.trim();
  }
  return `Sửa ${new Set(ids).size} cá nhân`;
}

function changePerson(context: ServiceContext, change: Change, path: string): void {
  checkPerson(context, change.id, change.fields, `${path}.fields`);
  const { fullName, ...others } = change.fields;
  const fields = Object.fromEntries(Object.entries({ ...others, fullName }).filter(([, value]) => value !== undefined));
  if (change.fields.givenName !== undefined && fullName === undefined) {
    const [person] = peopleByIds(context.database, [change.id], peopleView(context));
    if (person) Object.assign(fields, { fullName: person.fullName });
  }
  if (!updatePerson(context.database, change.id, fields)) fail({ kind: 'notFound', entity: 'person', id: change.id });
  if (change.membership !== undefined) changeMembership(context, change.id, change.membership, `${path}.membership`);
}

/** Corrects the membership that is open; the first one begins when a unit is given to somebody without any. */
function changeMembership(
  context: ServiceContext,
  personId: number,
  fields: NonNullable<Change['membership']>,
  path: string,
): void {
  const latest = latestMembership(context.database, personId);
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  if (latest !== null) {
    if (known.unitId !== undefined) checkMembership(context, { ...latest, ...known }, path);
    updateMembership(context.database, latest.id, known);
    return;
  }
  if (fields.unitId === undefined) {
    fail({ kind: 'refused', field: `${path}.unitId`, message: 'Hãy nhập đơn vị trước khi nhập chức vụ.' });
  }
  const membership = {
    unitId: fields.unitId,
    position: fields.position ?? null,
    role: fields.role ?? null,
    fromOn: null,
    toOn: null,
  };
  checkMembership(context, membership, path);
  insertMembership(context.database, { personId, ...membership });
}
