import type { Membership } from '#shared/contracts/people.ts';

/** The membership that was open on a day, the latest begun when there are two; null when none is known. */
export function membershipOn(memberships: readonly Membership[], day: string): Membership | null {
  const open = memberships.filter(
    ({ fromOn, toOn }) => (fromOn === null || fromOn <= day) && (toOn === null || toOn >= day),
  );
  return open.toSorted(byStart).at(-1) ?? null;
}

function byStart(a: Membership, b: Membership): number {
  const [first, second] = [a.fromOn ?? '', b.fromOn ?? ''];
  return first < second ? -1 : first > second ? 1 : a.id - b.id;
}

/** Memberships as they are told: the newest first; those still open before those ended. */
export function newestFirst(memberships: readonly Membership[]): readonly Membership[] {
  return memberships.toSorted((a, b) => {
    const [endA, endB] = [a.toOn ?? '9999', b.toOn ?? '9999'];
    return endA === endB ? byStart(b, a) : endA < endB ? 1 : -1;
  });
}
