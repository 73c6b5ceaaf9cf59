import { isNear } from './match-person.ts';
import { unitKey } from './unit-words.ts';

/** A name that a unit has or had. */
export interface KnownUnitName {
  readonly unitId: number;
  readonly name: string;
  readonly isDissolved: boolean;
}

/** The unit a text means; or those that may be meant, to be asked about; or neither. */
export interface UnitMatch {
  readonly unitId: number | null;
  readonly candidates: readonly { readonly unitId: number; readonly name: string; readonly reason: string }[];
}

const LEADERS = /^(?:lanh dao so|ban giam doc|ban giam doc so|lanh dao|giam doc pho giam doc)$/;

/** Finds units by any name they have had; texts are looked up once. `rootId` is the office itself, where its leaders belong. */
export function unitMatcher(names: readonly KnownUnitName[], rootId: number | null): (text: string) => UnitMatch {
  const byKey = new Map<string, KnownUnitName[]>();
  for (const name of names) {
    const key = unitKey(name.name);
    if (key === '') continue;
    byKey.set(key, [...(byKey.get(key) ?? []), name]);
  }
  const known = new Map<string, UnitMatch>();
  return (text) => {
    let match = known.get(text);
    if (match === undefined) {
      match = find(unitKey(text), byKey, rootId);
      known.set(text, match);
    }
    return match;
  };
}

function find(key: string, byKey: ReadonlyMap<string, readonly KnownUnitName[]>, rootId: number | null): UnitMatch {
  const same = byKey.get(key) ?? [];
  const standing = same.filter((name) => !name.isDissolved);
  const chosen = standing.length > 0 ? standing : same;
  const ids = new Set(chosen.map((name) => name.unitId));
  if (ids.size === 1) return { unitId: chosen[0]?.unitId as number, candidates: [] };
  if (ids.size > 1) return { unitId: null, candidates: describe(chosen, 'cùng tên') };
  if (LEADERS.test(key) && rootId !== null) return { unitId: rootId, candidates: [] };
  const near = [...byKey]
    .filter(([other]) => isNear(key, other) || isPartOf(key, other) || isPartOf(other, key))
    .flatMap(([, found]) => found);
  return { unitId: null, candidates: describe(near, 'tên gần giống') };
}

/** "Phòng Tổ chức" within "Phòng Tổ chức – Hành chính": the whole short name, of at least three words. */
function isPartOf(short: string, long: string): boolean {
  return short.split(' ').length >= 3 && long.startsWith(`${short} `);
}

function describe(names: readonly KnownUnitName[], reason: string): UnitMatch['candidates'] {
  const seen = new Set<number>();
  return names.flatMap(({ unitId, name }) => {
    if (seen.has(unitId)) return [];
    seen.add(unitId);
    return [{ unitId, name, reason }];
  });
}
