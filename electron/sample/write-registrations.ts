import { writeRegistration } from '../database/repositories/registration-repository.ts';
import type { ServiceContext } from '../services/service-context.ts';
import type { PersonKey } from './data/people/sample-people.ts';
import { type YearRegistrations, yearRegistrations } from './data/registrations/registrations.ts';
import type { UnitKey } from './data/units/sample-units.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';
import { staffOn } from './staff.ts';

/** Writes what people and collectives registered for at the beginning of each year. */
export function writeRegistrations(context: ServiceContext, keys: SampleKeys): void {
  for (const registrations of yearRegistrations) {
    writePeople(context, keys, registrations);
    writeUnits(context, keys, registrations);
  }
}

function writePeople(context: ServiceContext, keys: SampleKeys, registrations: YearRegistrations): void {
  const { year, registeredOn } = registrations;
  const type = (code: string) => numberOf(keys.awardTypes, code);
  const more: readonly (readonly [readonly PersonKey[], string])[] = [
    [registrations.fighters, 'CSTDCS'],
    [registrations.provinceFighters, 'CSTDT'],
    [registrations.diplomas, 'BKT'],
    [registrations.certificates, 'GK'],
  ];
  for (const { key, personId } of staffOn(context, keys, 'department', registeredOn)) {
    if (registrations.missing.includes(key)) continue;
    writeRegistration(context.database, { kind: 'person', id: personId }, year, {
      awardTypeIds: [type('LDTT'), ...more.flatMap(([people, code]) => (people.includes(key) ? [type(code)] : []))],
      registeredOn,
      initiativeName: registrations.initiatives[key] ?? null,
      note: null,
    });
  }
}

function writeUnits(context: ServiceContext, keys: SampleKeys, registrations: YearRegistrations): void {
  const { year, registeredOn, advancedUnits, excellentUnits, flags } = registrations;
  const codesOf = new Map<UnitKey, string[]>();
  const add = (units: readonly UnitKey[], code: string) => {
    for (const unit of units) codesOf.set(unit, [...(codesOf.get(unit) ?? []), code]);
  };
  add(advancedUnits, 'TTLDTT');
  add(excellentUnits, 'TTLDXS');
  add(flags, 'COT');
  for (const [unit, codes] of codesOf) {
    writeRegistration(context.database, { kind: 'unit', id: numberOf(keys.units, unit) }, year, {
      awardTypeIds: codes.map((code) => numberOf(keys.awardTypes, code)),
      registeredOn,
      initiativeName: null,
      note: null,
    });
  }
}
