import type { PersonRow } from '#shared/contracts/people.ts';

function isSame(a: PersonRow, b: PersonRow): boolean {
  return (Object.keys(b) as (keyof PersonRow)[]).every((key) => a[key] === b[key]);
}

/** The fresh rows, each being the very object shown before where nothing in it changed, so that only changed rows are drawn again. */
export function keepUnchanged(
  shown: ReadonlyMap<number, PersonRow>,
  fresh: readonly PersonRow[],
): readonly PersonRow[] {
  return fresh.map((row) => {
    const old = shown.get(row.id);
    return old && isSame(old, row) ? old : row;
  });
}

/** What to show while the list is fetched anew page by page: what has come, then what was shown and has not come yet. */
export function mergeArriving(
  shown: readonly PersonRow[],
  arrived: readonly PersonRow[],
  isComplete: boolean,
): readonly PersonRow[] {
  const byId = new Map(shown.map((row) => [row.id, row]));
  const kept = keepUnchanged(byId, arrived);
  if (isComplete) return kept;
  const has = new Set(arrived.map((row) => row.id));
  return [...kept, ...shown.filter((row) => !has.has(row.id))];
}

/** The list after a save: changed rows in their places, new ones at the end. */
export function withSaved(
  shown: readonly PersonRow[],
  changed: readonly PersonRow[],
  added: readonly PersonRow[],
): readonly PersonRow[] {
  const byId = new Map([...changed, ...added].map((row) => [row.id, row]));
  const kept = shown.map((row) => byId.get(row.id) ?? row);
  const has = new Set(shown.map((row) => row.id));
  return [...kept, ...added.filter((row) => !has.has(row.id))];
}
