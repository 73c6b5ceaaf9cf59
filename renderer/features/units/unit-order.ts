import type { UnitRow } from '#shared/contracts/units.ts';
import { childrenByParent, withDescendants } from './unit-tree.ts';

function sistersOf(units: readonly UnitRow[], id: number): readonly number[] {
  for (const sisters of childrenByParent(units).values()) {
    if (sisters.some((unit) => unit.id === id)) return sisters.map((unit) => unit.id);
  }
  return [];
}

/** The new full order of the sisters when a unit goes `step` places up (negative) or down; null when it can't. */
export function stepAmongSisters(units: readonly UnitRow[], id: number, step: -1 | 1): readonly number[] | null {
  const sisters = [...sistersOf(units, id)];
  const from = sisters.indexOf(id);
  const to = from + step;
  if (from === -1 || to < 0 || to >= sisters.length) return null;
  sisters.splice(from, 1);
  sisters.splice(to, 0, id);
  return sisters;
}

/** Where a dragged unit is let go: between two lines, or onto another unit. */
export interface DropPlace {
  readonly targetId: number;
  readonly where: 'before' | 'after' | 'inside';
}

/** What letting go there would do: a new order of sisters, a move under another parent, or nothing. */
export type DropMeaning =
  | { readonly kind: 'order'; readonly ids: readonly number[] }
  | { readonly kind: 'move'; readonly parentId: number | null }
  | { readonly kind: 'nothing' };

/**
 * A unit let go beside a sister only changes the order; anywhere else it changes its superior, which is dated and asked
 * about. It can't go under itself.
 */
export function dropMeaning(units: readonly UnitRow[], id: number, place: DropPlace): DropMeaning {
  const target = units.find((unit) => unit.id === place.targetId);
  const dragged = units.find((unit) => unit.id === id);
  if (!target || !dragged || withDescendants(units, id).has(target.id)) return { kind: 'nothing' };
  if (place.where === 'inside') {
    return dragged.parentId === target.id ? { kind: 'nothing' } : { kind: 'move', parentId: target.id };
  }
  const sisters = sistersOf(units, target.id);
  if (!sisters.includes(id)) return { kind: 'move', parentId: target.parentId };
  const others = sisters.filter((sister) => sister !== id);
  const at = others.indexOf(target.id) + (place.where === 'after' ? 1 : 0);
  const ids = [...others.slice(0, at), id, ...others.slice(at)];
  return ids.every((sister, index) => sister === sisters[index]) ? { kind: 'nothing' } : { kind: 'order', ids };
}

/** Which part of a line the pointer is over: its upper quarter, its lower quarter, or the middle. */
export function dropWhere(offsetY: number, rowHeight: number): DropPlace['where'] {
  if (offsetY < rowHeight / 4) return 'before';
  return offsetY > (rowHeight * 3) / 4 ? 'after' : 'inside';
}
