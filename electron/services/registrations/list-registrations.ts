import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { Registration, RegistrationRow } from '#shared/contracts/registrations.ts';
import type { UnitRow } from '#shared/contracts/units.ts';
import {
  type Registrant,
  registrantOf,
  registrantsOn,
  registrationsOfYear,
} from '../../database/repositories/registration-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';
import { listUnits, unitRows } from '../units/list-units.ts';

/** Kinds of unit that are not part of the office, and so don't register with it. */
const outside: readonly UnitRow['kind'][] = ['enterprise', 'outside-body'];

/** Everybody (or every collective) of the office in a year with what they registered, null where they have not. */
export function listRegistrations(
  context: ServiceContext,
  { year, subject }: Input<'registrations:list'>,
): Output<'registrations:list'> {
  return subject === 'person' ? registrationsOfPeople(context, year) : registrationsOfUnits(context, year);
}

/** The people of a year by unit in the office's order, then by given name; one who registered and left since is there too. */
export function registrationsOfPeople(context: ServiceContext, year: number): RegistrationRow[] {
  const { database } = context;
  const day = registrationDay(context, year);
  const registrations = byOwner(registrationsOfYear(database, year), 'person');
  const directory = readUnitDirectory(database);
  const order = directory.orderOn(day);
  const isOutside = new Set(
    unitRows(context, day)
      .filter((unit) => outside.includes(unit.kind))
      .map((unit) => unit.id),
  );
  const present = registrantsOn(database, day).filter(({ unitId }) => unitId === null || !isOutside.has(unitId));
  const isPresent = new Set(present.map((registrant) => registrant.personId));
  const gone = [...registrations.keys()]
    .filter((personId) => !isPresent.has(personId))
    .map((personId) => registrantOf(database, personId, registrations.get(personId)?.registeredOn ?? `${year}-01-31`))
    .filter((registrant): registrant is Registrant => registrant !== null);
  return [...present, ...gone]
    .map((registrant) => ({
      isPresent: isPresent.has(registrant.personId),
      owner: { kind: 'person' as const, id: registrant.personId },
      name: registrant.fullName,
      sortKey: registrant.sortKey,
      unitId: registrant.unitId,
      unitName: registrant.unitId === null ? null : directory.nameOn(registrant.unitId, day),
      unitOrder: registrant.unitId === null ? 9999 : (order.get(registrant.unitId) ?? 9999),
      position: registrant.position,
      personKind: registrant.personKind,
      registration: registrations.get(registrant.personId) ?? null,
    }))
    .sort((a, b) => a.unitOrder - b.unitOrder || (a.sortKey < b.sortKey ? -1 : 1));
}

/** The collectives of the office in a year, in the order of the tree; one that registered and was dissolved since is there too. */
export function registrationsOfUnits(context: ServiceContext, year: number): RegistrationRow[] {
  const day = registrationDay(context, year);
  const registrations = byOwner(registrationsOfYear(context.database, year), 'unit');
  const standing = listUnits(context, { on: day, withDissolved: false }).filter((unit) => !outside.includes(unit.kind));
  const isStanding = new Set(standing.map((unit) => unit.id));
  const gone = unitRows(context, day).filter((unit) => !isStanding.has(unit.id) && registrations.has(unit.id));
  const directory = readUnitDirectory(context.database);
  return [...standing, ...gone].map((unit, index) => ({
    isPresent: isStanding.has(unit.id),
    owner: { kind: 'unit', id: unit.id },
    name: unit.name,
    sortKey: String(index).padStart(6, '0'),
    unitId: unit.id,
    unitName: unit.parentId === null ? null : directory.nameOn(unit.parentId, day),
    unitOrder: index,
    position: null,
    personKind: null,
    registration: registrations.get(unit.id) ?? null,
  }));
}

/** The day a year's registrants are looked up on: its last day, or today while it is not over. */
export function registrationDay(context: ServiceContext, year: number): string {
  const today = context.today();
  return today < `${year}-12-31` ? today : `${year}-12-31`;
}

function byOwner(registrations: readonly Registration[], kind: 'person' | 'unit'): Map<number, Registration> {
  return new Map(
    registrations
      .filter(({ owner }) => owner.kind === kind)
      .map((registration) => [registration.owner.id, registration]),
  );
}
