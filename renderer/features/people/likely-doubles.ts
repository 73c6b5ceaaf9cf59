import type { PersonRow } from '#shared/contracts/people.ts';

function birthContradicts(a: PersonRow, b: PersonRow): boolean {
  if (a.bornOn !== null && b.bornOn !== null) return a.bornOn !== b.bornOn;
  return a.bornYear !== null && b.bornYear !== null && a.bornYear !== b.bornYear;
}

/** Two records that may be one person: the same name, and nothing known that tells them apart. */
export function mayBeSamePerson(a: PersonRow, b: PersonRow): boolean {
  if (a.id === b.id || a.sortKey !== b.sortKey) return false;
  if (a.nationalId !== null && b.nationalId !== null) return a.nationalId === b.nationalId;
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return false;
  return !birthContradicts(a, b);
}

/** For each person who may be in the list twice, another record with that name. */
export function likelyDoubles(people: readonly PersonRow[]): ReadonlyMap<number, PersonRow> {
  const byName = new Map<string, PersonRow[]>();
  for (const person of people) {
    const same = byName.get(person.sortKey);
    if (same) same.push(person);
    else byName.set(person.sortKey, [person]);
  }
  const doubles = new Map<number, PersonRow>();
  for (const same of byName.values()) {
    if (same.length < 2) continue;
    for (const person of same) {
      const other = same.find((candidate) => mayBeSamePerson(person, candidate));
      if (other) doubles.set(person.id, other);
    }
  }
  return doubles;
}
