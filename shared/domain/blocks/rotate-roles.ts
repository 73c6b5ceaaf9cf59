import type { BlockRole } from './block-role.ts';

/** A member's role in a past year of the block. */
export interface PastRole {
  readonly unitId: number;
  readonly year: number;
  readonly role: BlockRole;
}

/** Who led the block last, and how often; null: never. */
export interface RoleRecord {
  readonly unitId: number;
  readonly lastHead: number | null;
  readonly lastDeputy: number | null;
  readonly timesHead: number;
}

/** How often and when last each unit was head or deputy before a year. */
export function roleRecords(unitIds: readonly number[], past: readonly PastRole[], before: number): RoleRecord[] {
  return unitIds.map((unitId) => {
    const own = past.filter((role) => role.unitId === unitId && role.year < before);
    const heads = own.filter(({ role }) => role === 'head').map(({ year }) => year);
    const deputies = own.filter(({ role }) => role.endsWith('deputy')).map(({ year }) => year);
    return { unitId, lastHead: newest(heads), lastDeputy: newest(deputies), timesHead: heads.length };
  });
}

/**
 * The roles of a year by rotation, as a proposal for the vote: last year's standing deputy (else its first deputy) becomes head,
 * the next deputy becomes standing deputy, and whoever held a role longest ago becomes deputy. A custom, not a rule of the law.
 */
export function rotateRoles(
  unitIds: readonly number[],
  past: readonly PastRole[],
  year: number,
): ReadonlyMap<number, BlockRole> {
  const present = new Set(unitIds);
  const last = past.filter((role) => role.year === year - 1 && present.has(role.unitId));
  const formerHead = last.find(({ role }) => role === 'head')?.unitId;
  const standing = last.filter(({ role }) => role === 'standing-deputy').map(({ unitId }) => unitId);
  const deputies = last.filter(({ role }) => role === 'deputy').map(({ unitId }) => unitId);
  const rested = roleRecords(unitIds, past, year)
    .map((record) => ({ ...record, latest: Math.max(record.lastHead ?? 0, record.lastDeputy ?? 0) }))
    .sort((a, b) => a.latest - b.latest || unitIds.indexOf(a.unitId) - unitIds.indexOf(b.unitId))
    .map(({ unitId }) => unitId);
  // A merged body may be the successor of two: nobody stands twice in the queue.
  const queue = [...new Set([...standing, ...deputies, ...rested])].filter((unitId) => unitId !== formerHead);
  const roles = new Map<number, BlockRole>(unitIds.map((unitId) => [unitId, 'member']));
  (['head', 'standing-deputy', 'deputy'] as const).forEach((role, place) => {
    const unitId = queue[place];
    // The smallest blocks have a head and one deputy.
    if (unitId !== undefined && place < Math.max(1, unitIds.length - 1)) roles.set(unitId, role);
  });
  return roles;
}

function newest(years: readonly number[]): number | null {
  return years.length === 0 ? null : Math.max(...years);
}

/** A merge, split or dissolution that concerns a block. */
export interface Succession {
  readonly predecessorId: number;
  readonly successorId: number;
  readonly happenedOn: string;
}

/** A member of the year before, and the body that stands in its place. */
export interface CarriedMember {
  readonly unitId: number;
  /** The members of the year before that it comes from: itself, or those merged into it. */
  readonly from: readonly number[];
}

/**
 * The members of a year after those of an earlier one: a body that was merged, split or dissolved by a day is followed to its
 * successors, which stand once. `isStanding` says whether a body still exists that day.
 */
export function carryMembers(
  unitIds: readonly number[],
  successions: readonly Succession[],
  day: string,
  isStanding: (unitId: number) => boolean,
): readonly CarriedMember[] {
  const carried = new Map<number, number[]>();
  for (const unitId of unitIds) {
    for (const current of followed(unitId, successions, day, isStanding, new Set())) {
      carried.set(current, [...(carried.get(current) ?? []), unitId]);
    }
  }
  return [...carried].map(([unitId, from]) => ({ unitId, from }));
}

function followed(
  unitId: number,
  successions: readonly Succession[],
  day: string,
  isStanding: (unitId: number) => boolean,
  seen: Set<number>,
): number[] {
  if (isStanding(unitId) || seen.has(unitId)) return isStanding(unitId) ? [unitId] : [];
  seen.add(unitId);
  return successions
    .filter((succession) => succession.predecessorId === unitId && succession.happenedOn <= day)
    .flatMap(({ successorId }) => followed(successorId, successions, day, isStanding, seen));
}
