import { addDays, type IsoDate } from '#shared/dates/iso-date.ts';
import { insertMembership } from '../database/repositories/membership-repository.ts';
import { insertPerson, type PersonRecord } from '../database/repositories/person-repository.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { sampleDetails } from './data/people/details.ts';
import { type PersonKey, samplePeople } from './data/people/sample-people.ts';
import type { SamplePerson } from './data/people/sample-person.ts';
import { numberOf } from './sample-keys.ts';

/** Writes the people with their work histories; returns their numbers by key. */
export function writePeople(
  { database }: ServiceContext,
  units: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const person of samplePeople) {
    const personId = insertPerson(database, recordOf(person));
    numbers.set(person.key, personId);
    person.career.forEach((line, index) => {
      const next = person.career[index + 1];
      insertMembership(database, {
        personId,
        unitId: numberOf(units, line.unit),
        position: line.position,
        role: line.role,
        fromOn: line.from,
        toOn: next === undefined ? (person.left ?? null) : addDays(next.from as IsoDate, -1),
      });
    });
  }
  return numbers;
}

function recordOf(person: SamplePerson<PersonKey>): PersonRecord {
  return {
    fullName: person.name,
    bornOn: typeof person.born === 'string' ? person.born : null,
    bornYear: typeof person.born === 'string' ? Number(person.born.slice(0, 4)) : (person.born ?? null),
    gender: person.gender ?? null,
    ethnicGroup: person.ethnic ?? null,
    isPartyMember: person.party ?? null,
    kind: person.kind ?? null,
    nationalId: person.nationalId ?? null,
    startedOn: person.started ?? null,
    note: person.note ?? null,
    ...sampleDetails[person.key],
  };
}
