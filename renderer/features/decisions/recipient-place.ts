import type { Membership } from '#shared/contracts/people.ts';
import type { UnitName, UnitPlace } from '#shared/contracts/units.ts';

/** Where somebody worked on a day. */
export interface Place {
  readonly position: string | null;
  readonly unitName: string | null;
}

const nowhere: Place = { position: null, unitName: null };

function holdsOn(membership: Membership, day: string): boolean {
  return (
    (membership.fromOn === null || membership.fromOn <= day) && (membership.toOn === null || day <= membership.toOn)
  );
}

/** Position and unit on a day (`YYYY-MM-DD`): the newest membership that held then; nothing when none did. */
export function placeOnDay(memberships: readonly Membership[], day: string): Place {
  const held = memberships
    .filter((membership) => holdsOn(membership, day))
    .sort((left, right) => (right.fromOn ?? '').localeCompare(left.fromOn ?? ''));
  const newest = held[0];
  return newest ? { position: newest.position, unitName: newest.unitName } : nowhere;
}

/** The name a unit bore on a day (`YYYY-MM-DD`): the newest that held by then, else its first one. */
export function unitNameOnDay(names: readonly UnitName[], day: string): string | null {
  const byStart = [...names].sort((left, right) => (left.fromOn ?? '').localeCompare(right.fromOn ?? ''));
  const held = byStart.filter((name) => name.fromOn === null || name.fromOn <= day);
  return (held.at(-1) ?? byStart[0])?.name ?? null;
}

/** The unit above a unit on a day (`YYYY-MM-DD`), by name; null for the department itself. */
export function unitOfUnitOnDay(places: readonly UnitPlace[], day: string): string | null {
  const held = [...places]
    .sort((left, right) => (left.fromOn ?? '').localeCompare(right.fromOn ?? ''))
    .filter((place) => place.fromOn === null || place.fromOn <= day);
  return held.at(-1)?.parentName ?? null;
}
