import { useEffect, useMemo, useState } from 'react';
import { create } from 'zustand';
import type { UnitRow } from '#shared/contracts/units.ts';
import { useAction } from '../../lib/use-action.ts';
import { type Query, useQuery } from '../../lib/use-query.ts';
import { stepAmongSisters } from './unit-order.ts';
import { type UnitTreeRow, visibleRows, withDescendants } from './unit-tree.ts';

/** How the tree was left, so that coming back from a unit's page finds it so. */
const useLeftTree = create<{ readonly closed: ReadonlySet<number>; readonly selectedId: number | null }>(() => ({
  closed: new Set(),
  selectedId: null,
}));
const setClosed = (closed: ReadonlySet<number>): void => useLeftTree.setState({ closed });
const select = (selectedId: number): void => useLeftTree.setState({ selectedId });

/** The tree as it is shown, and what keys and pointer do to it. */
export interface UnitTreeState {
  readonly query: Query<readonly UnitRow[]>;
  readonly units: readonly UnitRow[];
  readonly rows: readonly UnitTreeRow[];
  readonly selected: UnitRow | null;
  readonly select: (id: number) => void;
  readonly toggle: (id: number) => void;
  readonly setOrder: (ids: readonly number[]) => void;
  readonly step: (id: number, step: -1 | 1) => void;
}

/** Puts sisters in a new order before the office has answered, so that keys can be pressed one after the other. */
function reordered(units: readonly UnitRow[], ids: readonly number[]): readonly UnitRow[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  return units.map((unit) => ({ ...unit, sortOrder: places.get(unit.id) ?? unit.sortOrder }));
}

/** Keeps the tree of units: what is asked for, which are closed, which one is selected. */
export function useUnitTree(on: string, withDissolved: boolean): UnitTreeState {
  const query = useQuery('units:list', { on, withDissolved });
  const { closed, selectedId } = useLeftTree();
  const [moved, setMoved] = useState<{ of: unknown; units: readonly UnitRow[] } | null>(null);
  const order = useAction('units:order');

  const fetched = query.value;
  const units = moved && moved.of === fetched ? moved.units : (fetched ?? []);
  const rows = useMemo(() => visibleRows(units, closed), [units, closed]);
  const selected = rows.find((row) => row.unit.id === selectedId)?.unit ?? rows[0]?.unit ?? null;

  // A unit that was just made may lie under a closed one: what is selected is always to be seen.
  useEffect(() => {
    if (selectedId === null || rows.some((row) => row.unit.id === selectedId)) return;
    const hiding = [...closed].filter((id) => withDescendants(units, id).has(selectedId));
    if (hiding.length > 0) setClosed(new Set([...closed].filter((id) => !hiding.includes(id))));
  }, [selectedId, rows, units, closed]);

  function toggle(id: number): void {
    const next = new Set(closed);
    if (!next.delete(id)) {
      next.add(id);
      if (selected && selected.id !== id && withDescendants(units, id).has(selected.id)) select(id);
    }
    setClosed(next);
  }

  function setOrder(ids: readonly number[]): void {
    setMoved({ of: fetched, units: reordered(units, ids) });
    void order.run({ ids: [...ids] }).then((reply) => {
      if (!reply.ok) setMoved(null);
    });
  }

  function step(id: number, direction: -1 | 1): void {
    const ids = stepAmongSisters(units, id, direction);
    if (ids) setOrder(ids);
  }

  return { query, units, rows, selected, select, toggle, setOrder, step };
}
