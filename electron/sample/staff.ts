import { membershipOn } from '../database/repositories/membership-repository.ts';
import { readUnitDirectory } from '../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { type PersonKey, samplePeople } from './data/people/sample-people.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';

/** Somebody at work in a unit (or under it) on a day. */
export interface StaffMember {
  readonly key: PersonKey;
  readonly personId: number;
  readonly unitId: number;
  /** The day from which somebody worked, as far as is known. */
  readonly since: string;
}

/** Everybody who was at work in a unit or under it on a day, by the office's order of units, then as the tables list them. */
export function staffOn(context: ServiceContext, keys: SampleKeys, unit: string, day: string): StaffMember[] {
  const directory = readUnitDirectory(context.database);
  const subtree = directory.subtreeOn(numberOf(keys.units, unit), day);
  const order = directory.orderOn(day);
  return samplePeople
    .flatMap((person) => {
      const personId = numberOf(keys.people, person.key);
      const membership = membershipOn(context.database, personId, day);
      if (membership === null || !subtree.has(membership.unitId)) return [];
      const since = person.started ?? person.career[0]?.from ?? day;
      return [{ key: person.key, personId, unitId: membership.unitId, since }];
    })
    .sort((a, b) => (order.get(a.unitId) ?? 0) - (order.get(b.unitId) ?? 0));
}
