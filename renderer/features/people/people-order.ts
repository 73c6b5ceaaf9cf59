import { create } from 'zustand';

/** The people in the order in which the list last showed them: what «người trước» and «người sau» mean. */
export const usePeopleOrder = create<{ readonly ids: readonly number[] }>(() => ({ ids: [] }));

/** Who comes before and after a person in an order; null at its ends, and where the person is not in it. */
export function neighboursOf(
  ids: readonly number[],
  id: number,
): { readonly previous: number | null; readonly next: number | null } {
  const index = ids.indexOf(id);
  if (index === -1) return { previous: null, next: null };
  return { previous: ids[index - 1] ?? null, next: ids[index + 1] ?? null };
}
