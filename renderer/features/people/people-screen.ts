import { create } from 'zustand';
import type { Employment, MissingFact } from './people-filter.ts';

/** How the list of people was left, so that coming back from somebody's page finds it so. */
interface PeopleScreen {
  readonly employment: Employment;
  readonly missing: MissingFact | null;
  /** The people in the order last shown: what «người trước» and «người sau» mean. */
  readonly ids: readonly number[];
  /** Who was opened last. */
  readonly openedId: number | null;
}

/** What the list of people and the pages of its people remember together. */
export const usePeopleScreen = create<PeopleScreen>(() => ({
  employment: 'at-work',
  missing: null,
  ids: [],
  openedId: null,
}));

/** Who comes before and after a person in an order; null at its ends, and where the person is not in it. */
export function neighboursOf(
  ids: readonly number[],
  id: number,
): { readonly previous: number | null; readonly next: number | null } {
  const index = ids.indexOf(id);
  if (index === -1) return { previous: null, next: null };
  return { previous: ids[index - 1] ?? null, next: ids[index + 1] ?? null };
}
