import { describe, expect, it } from 'vitest';
import { dropMeaning, dropWhere, stepAmongSisters } from '#renderer/features/units/unit-order.ts';
import { department } from './unit-row.ts';

describe('the order of units', () => {
  it('Alt+↑ and Alt+↓ move a unit one place among its sisters', () => {
    expect(stepAmongSisters(department, 3, -1)).toEqual([3, 2, 4]);
    expect(stepAmongSisters(department, 3, 1)).toEqual([2, 4, 3]);
  });

  it('does nothing at either end', () => {
    expect(stepAmongSisters(department, 2, -1)).toBeNull();
    expect(stepAmongSisters(department, 4, 1)).toBeNull();
    expect(stepAmongSisters(department, 99, 1)).toBeNull();
  });

  it('a unit let go beside a sister takes its place there', () => {
    expect(dropMeaning(department, 4, { targetId: 2, where: 'before' })).toEqual({ kind: 'order', ids: [4, 2, 3] });
    expect(dropMeaning(department, 2, { targetId: 3, where: 'after' })).toEqual({ kind: 'order', ids: [3, 2, 4] });
  });

  it('a unit let go on another one, or beside a stranger, is asked to change its superior', () => {
    expect(dropMeaning(department, 3, { targetId: 4, where: 'inside' })).toEqual({ kind: 'move', parentId: 4 });
    expect(dropMeaning(department, 3, { targetId: 5, where: 'after' })).toEqual({ kind: 'move', parentId: 4 });
    expect(dropMeaning(department, 5, { targetId: 1, where: 'before' })).toEqual({ kind: 'move', parentId: null });
  });

  it('nothing happens where it already is, on its own superior, or under itself', () => {
    expect(dropMeaning(department, 3, { targetId: 2, where: 'after' })).toEqual({ kind: 'nothing' });
    expect(dropMeaning(department, 3, { targetId: 1, where: 'inside' })).toEqual({ kind: 'nothing' });
    expect(dropMeaning(department, 4, { targetId: 5, where: 'inside' })).toEqual({ kind: 'nothing' });
    expect(dropMeaning(department, 4, { targetId: 4, where: 'before' })).toEqual({ kind: 'nothing' });
  });

  it('the quarters of a line mean before and after, its middle means inside', () => {
    expect([2, 14, 27].map((y) => dropWhere(y, 28))).toEqual(['before', 'inside', 'after']);
  });
});
