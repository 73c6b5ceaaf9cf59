import { describe, expect, it } from 'vitest';
import { visibleRows } from '#renderer/features/units/unit-tree.ts';
import { treeKeyAction } from '#renderer/features/units/unit-tree-keys.ts';
import { department } from './unit-row.ts';

const rows = visibleRows(department, new Set());
const closed = visibleRows(department, new Set([4]));
const key = (name: string, more = {}) => ({
  ...{ key: name, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
  ...more,
});

describe('keys of the tree of units', () => {
  it('arrows, Home and End go from line to line', () => {
    expect(treeKeyAction(key('ArrowDown'), rows, 3)).toEqual({ kind: 'select', id: 4 });
    expect(treeKeyAction(key('ArrowUp'), rows, 3)).toEqual({ kind: 'select', id: 2 });
    expect(treeKeyAction(key('ArrowUp'), rows, 1)).toBeNull();
    expect(treeKeyAction(key('End'), rows, 3)).toEqual({ kind: 'select', id: 6 });
    expect(treeKeyAction(key('Home'), rows, 3)).toEqual({ kind: 'select', id: 1 });
  });

  it('→ opens a closed unit and goes into an open one; ← closes an open one and goes out of the others', () => {
    expect(treeKeyAction(key('ArrowRight'), closed, 4)).toEqual({ kind: 'toggle', id: 4 });
    expect(treeKeyAction(key('ArrowRight'), rows, 4)).toEqual({ kind: 'select', id: 5 });
    expect(treeKeyAction(key('ArrowLeft'), rows, 4)).toEqual({ kind: 'toggle', id: 4 });
    expect(treeKeyAction(key('ArrowLeft'), rows, 6)).toEqual({ kind: 'select', id: 4 });
    expect(treeKeyAction(key('ArrowRight'), rows, 3)).toBeNull();
  });

  it('Enter opens, F2 renames, Insert adds, Alt with an arrow orders', () => {
    expect(treeKeyAction(key('Enter'), rows, 3)).toEqual({ kind: 'open', id: 3 });
    expect(treeKeyAction(key('F2'), rows, 3)).toEqual({ kind: 'rename', id: 3 });
    expect(treeKeyAction(key('Insert'), rows, 3)).toEqual({ kind: 'add', id: 3 });
    expect(treeKeyAction(key('ArrowUp', { altKey: true }), rows, 3)).toEqual({ kind: 'step', id: 3, step: -1 });
  });

  it('the menu key and Shift+F10 ask for the menu', () => {
    expect(treeKeyAction(key('ContextMenu'), rows, 3)).toEqual({ kind: 'menu', id: 3 });
    expect(treeKeyAction(key('F10', { shiftKey: true }), rows, 3)).toEqual({ kind: 'menu', id: 3 });
  });

  it('never removes anything: Delete means nothing here; Ctrl keys are the program\u2019s', () => {
    expect(treeKeyAction(key('Delete'), rows, 3)).toBeNull();
    expect(treeKeyAction(key('d', { ctrlKey: true }), rows, 3)).toBeNull();
  });
});
