import { describe, expect, it } from 'vitest';
import { isDissolved, memberTotals, visibleRows, withDescendants } from '#renderer/features/units/unit-tree.ts';
import { department, unitRow } from './unit-row.ts';

describe('the tree of units', () => {
  it('stands in the order of the office, whatever order the rows come in', () => {
    expect(visibleRows(department, new Set()).map((row) => row.unit.id)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('tells each line its level and its place among its sisters', () => {
    const branch = visibleRows(department, new Set()).find((row) => row.unit.id === 4);
    expect(branch).toMatchObject({ level: 2, position: 3, setSize: 3, hasChildren: true, isOpen: true });
  });

  it('hides what is under a closed unit, and only that', () => {
    const rows = visibleRows(department, new Set([4]));
    expect(rows.map((row) => row.unit.id)).toEqual([1, 2, 3, 4]);
    expect(rows.at(-1)).toMatchObject({ hasChildren: true, isOpen: false });
  });

  it('shows a unit at the top when its superior is dissolved and not shown, so that nobody disappears', () => {
    const rows = visibleRows([unitRow(8, 7, 1)], new Set());
    expect(rows.map((row) => [row.unit.id, row.level])).toEqual([[8, 1]]);
  });

  it('a unit that is dissolved later still stands on the day looked at', () => {
    const unit = unitRow(8, 1, 1, { dissolvedOn: '2025-03-01' });
    expect(isDissolved(unit, '2025-02-28')).toBe(false);
    expect(isDissolved(unit, '2025-03-01')).toBe(true);
  });

  it('counts the members of a unit with those of the units under it', () => {
    expect(memberTotals(department).get(4)).toBe(14);
    expect(memberTotals(department).get(1)).toBe(30);
    expect([...withDescendants(department, 4)].sort()).toEqual([4, 5, 6]);
  });
});
