import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { personNameOf } from '../../database/repositories/person-repository.ts';
import { listErasedPeople } from '../../database/repositories/personal-data-repository.ts';
import { recordFounding, type ServiceContext } from '../service-context.ts';
import { eraseNow, eraseRecords, forgetPapers } from './erase-people.ts';
import type { Erasure } from './erasure-record.ts';
import { isErased, originOf } from './erasures-of.ts';

type Database = ServiceContext['database'];

/** Those who were erased and stand in this file with their name, as it was opened from a backup of before. */
export function listReturnedPeople(context: ServiceContext): Output<'personal-data:returned'> {
  return returned(context).map(({ erasure, fullName }) => ({
    personId: erasure.personId,
    fullName,
    erasedAt: erasure.erasedAt,
    reason: erasure.reason,
  }));
}

/** Erases those who came back, as it was done before. It can't be taken back. */
export function eraseReturnedPeople(
  context: ServiceContext,
  _input: Input<'personal-data:erase-returned'>,
): Output<'personal-data:erase-returned'> {
  const people = returned(context).map(({ erasure, fullName }) => ({
    id: erasure.personId,
    fullName,
    basis: erasure.basis,
    reason: erasure.reason,
  }));
  if (people.length > 0) eraseNow(context, people);
  return { erased: people.length };
}

/**
 * Erases in a copy that was opened from a backup whoever was erased since in the open file, before anything of the copy is looked at:
 * restoring brings nobody back, not even into the log.
 */
export function eraseInCopy(context: ServiceContext, copy: Database): void {
  const people = listErasedPeople(context.database).flatMap(({ personId }) => {
    const fullName = personNameOf(copy, personId);
    const isSame = originOf(copy, personId) === originOf(context.database, personId);
    return fullName === null || !isSame || isErased(copy, personId) ? [] : [{ personId, fullName }];
  });
  if (people.length === 0) return;
  recordFounding({ ...context, database: copy }, 'Xoá lại thông tin', () => {
    for (const { personId } of people) eraseRecords(copy, personId);
  });
  for (const { fullName } of people) forgetPapers(copy, fullName);
}

function returned(context: ServiceContext): { readonly erasure: Erasure; readonly fullName: string }[] {
  const { database, erasures } = context;
  return (erasures?.read() ?? []).flatMap((erasure) => {
    const fullName = personNameOf(database, erasure.personId);
    if (fullName === null || isErased(database, erasure.personId)) return [];
    return originOf(database, erasure.personId) === erasure.origin ? [{ erasure, fullName }] : [];
  });
}
