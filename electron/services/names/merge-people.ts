import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  insertMembership,
  type MembershipRecord,
  membershipsOfPerson,
  updateMembership,
} from '../../database/repositories/membership-repository.ts';
import {
  differentPairs,
  forgetNameDecisions,
  keepSpelling,
  otherSpellings,
  rememberDifferent,
} from '../../database/repositories/name-repository.ts';
import { personNameOf, updatePerson } from '../../database/repositories/person-repository.ts';
import { deleteRow, statement } from '../../database/rows.ts';
import { checkPerson } from '../people/check-person.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { absorbRow, findConflicts, movedColumns, poorerRow, type RowConflict } from './merge-conflicts.ts';
import { rowTeller } from './read-pair.ts';

/**
 * Makes one record of two, as one undoable step: the first stays, with both histories and both spellings; what pointed at
 * the second points at the first. A conflict whose answer is missing refuses the whole.
 * @throws AppFailureError notFound, refused
 */
export function mergePeople(context: ServiceContext, input: Input<'names:merge'>): Output<'names:merge'> {
  const { database } = context;
  const { firstId, secondId, fields } = input;
  if (firstId === secondId) fail({ kind: 'refused', field: null, message: 'Hãy chọn hai hồ sơ khác nhau để gộp.' });
  const name = (id: number) => personNameOf(database, id) ?? fail({ kind: 'notFound', entity: 'person', id });
  const [firstName, secondName] = [name(firstId), name(secondId)];
  const conflicts = findConflicts(context, firstId, secondId, rowTeller(context));
  const open = conflicts.find((conflict) => !isAnswered(conflict, input.choices));
  if (open !== undefined)
    fail({ kind: 'refused', field: 'choices', message: `Hãy chọn giữ bên nào ở mục “${open.label}”.` });

  recordStep(context, `Gộp hồ sơ ${secondName} vào ${fields.fullName}`, () => {
    for (const conflict of conflicts) settle(context, conflict, input.choices[conflict.key]);
    for (const { table, column } of movedColumns(context)) {
      statement(database, `UPDATE ${table} SET ${column} = @firstId WHERE ${column} = @secondId`).run({
        firstId,
        secondId,
      });
    }
    joinMemberships(context, firstId, secondId);
    const spellings = [firstName, secondName, ...(otherSpellings(database, [secondId]).get(secondId) ?? [])];
    const differentFrom = differentPairs(database)
      .filter((pair) => pair.firstId === secondId || pair.secondId === secondId)
      .map((pair) => (pair.firstId === secondId ? pair.secondId : pair.firstId))
      .filter((id) => id !== firstId);
    forgetNameDecisions(database, secondId);
    deleteRow(database, 'people', secondId);
    checkPerson(context, firstId, fields, 'fields');
    updatePerson(database, firstId, fields);
    for (const spelling of spellings) keepSpelling(database, firstId, spelling, 'merge');
    for (const id of differentFrom) rememberDifferent(database, firstId, id);
  });
  return { id: firstId };
}

function isAnswered(conflict: RowConflict, choices: Input<'names:merge'>['choices']): boolean {
  const choice = choices[conflict.key];
  if (conflict.isSame) return true;
  return choice === 'both' ? conflict.canKeepBoth : choice !== undefined;
}

/** Takes away the row that is not kept; what belonged to it goes to the one that is. */
function settle(context: ServiceContext, conflict: RowConflict, choice: 'first' | 'second' | 'both' | undefined): void {
  if (choice === 'both') return;
  const chosen = choice === 'second' ? conflict.firstRow : conflict.secondRow;
  const dropped = choice === undefined ? poorerRow(conflict) : chosen;
  const kept = dropped === conflict.firstRow ? conflict.secondRow : conflict.firstRow;
  absorbRow(context, conflict.table, Number(kept.id), Number(dropped.id));
}

/** The second's memberships become the first's; one that both have (same unit, nothing that contradicts) stands once, with all its facts. */
function joinMemberships({ database }: ServiceContext, firstId: number, secondId: number): void {
  const kept = membershipsOfPerson(database, firstId);
  for (const membership of membershipsOfPerson(database, secondId)) {
    const same = kept.find((other) => agrees(other, membership));
    deleteRow(database, 'memberships', membership.id);
    const { id: _id, ...facts } = membership;
    if (same === undefined) insertMembership(database, { ...facts, personId: firstId });
    else {
      updateMembership(database, same.id, {
        position: same.position ?? membership.position,
        role: same.role ?? membership.role,
        fromOn: same.fromOn ?? membership.fromOn,
        toOn: same.toOn ?? membership.toOn,
      });
    }
  }
}

function agrees(a: MembershipRecord, b: MembershipRecord): boolean {
  const fits = (x: string | null, y: string | null) => x === null || y === null || x === y;
  if (a.unitId !== b.unitId) return false;
  return fits(a.position, b.position) && fits(a.fromOn, b.fromOn) && a.toOn === b.toOn && fits(a.role, b.role);
}
