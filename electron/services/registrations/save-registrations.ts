import type { AwardType } from '#shared/contracts/awards.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { RegistrationChange } from '#shared/contracts/registrations.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import {
  deleteRegistration,
  findRegistration,
  writeRegistration,
} from '../../database/repositories/registration-repository.ts';
import { checkSubject } from '../awards/resolve-recipient.ts';
import { ownerName } from '../facts/owner-name.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** How far ahead somebody can register: for next year, at its turn. */
const YEARS_AHEAD = 1;

/**
 * Writes registrations typed or pasted, as one step.
 * @throws AppFailureError notFound, refused (naming `changes.3.awardTypeIds`); then nothing is written
 */
export function saveRegistrations(
  context: ServiceContext,
  input: Input<'registrations:save'>,
): Output<'registrations:save'> {
  requireYear(context, input.year);
  const types = new Map(listAwardTypes(context.database).map((type) => [type.id, type]));
  const [first] = input.changes;
  const label =
    input.label ??
    (input.changes.length === 1 && first
      ? `Đăng ký thi đua năm ${input.year}: ${ownerName(context, first.owner)}`
      : `Đăng ký thi đua năm ${input.year}: ${input.changes.length} mục`);
  return recordStep(context, label, () => {
    input.changes.forEach((change, index) => {
      applyRegistrationChange(context, types, input.year, change, `changes.${index}.`);
    });
    return { changed: input.changes.length };
  });
}

/**
 * Applies one change inside an open step; also for the import of registrations. What is left out stays as it was; a first
 * registration without its day is of today. `path` comes before the field's name in a refusal.
 * @throws AppFailureError notFound, refused
 */
export function applyRegistrationChange(
  context: ServiceContext,
  types: ReadonlyMap<number, AwardType>,
  year: number,
  change: RegistrationChange,
  path = '',
): void {
  const { database } = context;
  const { owner } = change;
  const name = ownerName(context, owner);
  const known = findRegistration(database, owner, year);
  const awardTypeIds = [...new Set(change.awardTypeIds ?? known?.awardTypeIds ?? [])];
  for (const id of awardTypeIds) {
    const type = types.get(id) ?? fail({ kind: 'notFound', entity: 'awardType', id });
    checkSubject(type, owner.kind === 'person' ? 'person' : 'collective', name, `${path}awardTypeIds`);
  }
  const registration = {
    awardTypeIds,
    initiativeName: change.initiativeName === undefined ? (known?.initiativeName ?? null) : change.initiativeName,
    note: change.note === undefined ? (known?.note ?? null) : change.note,
    registeredOn:
      change.registeredOn === undefined ? (known === null ? context.today() : known.registeredOn) : change.registeredOn,
  };
  const isEmpty = awardTypeIds.length === 0 && registration.initiativeName === null && registration.note === null;
  if (!isEmpty) writeRegistration(database, owner, year, registration);
  else if (known !== null) deleteRegistration(database, known.id);
}

/** @throws AppFailureError refused (a year too far ahead) */
export function requireYear(context: ServiceContext, year: number): void {
  const thisYear = Number(context.today().slice(0, 4));
  if (year > thisYear + YEARS_AHEAD) {
    fail({
      kind: 'refused',
      field: 'year',
      message: `Chưa đăng ký được cho năm ${year}; hãy chọn năm ${thisYear + YEARS_AHEAD} trở về trước.`,
    });
  }
}
