import type { UnitTreeRow } from './unit-tree.ts';

/** What a key does in the tree. */
export type TreeKeyAction =
  | { readonly kind: 'select'; readonly id: number }
  | { readonly kind: 'toggle'; readonly id: number }
  | { readonly kind: 'step'; readonly id: number; readonly step: -1 | 1 }
  | { readonly kind: 'open' | 'rename' | 'add' | 'menu'; readonly id: number }
  | { readonly kind: 'type'; readonly letter: string }
  | null;

/** A key as the browser tells it. */
export interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const PAGE = 12;

function parentOf(rows: readonly UnitTreeRow[], index: number): UnitTreeRow | undefined {
  const level = rows[index]?.level ?? 0;
  return rows.slice(0, index).findLast((row) => row.level < level);
}

function select(row: UnitTreeRow | undefined): TreeKeyAction {
  return row ? { kind: 'select', id: row.unit.id } : null;
}

/**
 * Keys of the tree, as file explorers have them: ↑↓, Home, End, PageUp, PageDown; → opens or goes in, ← closes or goes
 * out; Enter opens the unit's page, F2 renames, Insert adds, Alt+↑ and Alt+↓ change the order; letters find a name.
 */
export function treeKeyAction(
  pressed: PressedKey,
  rows: readonly UnitTreeRow[],
  selectedId: number | null,
): TreeKeyAction {
  const index = rows.findIndex((row) => row.unit.id === selectedId);
  const row = rows[index];
  const { key } = pressed;
  if (pressed.ctrlKey || pressed.metaKey) return null;
  if (!row) return key === 'ArrowDown' || key === 'Home' ? select(rows[0]) : null;
  const id = row.unit.id;
  if (pressed.altKey) {
    if (key === 'ArrowUp') return { kind: 'step', id, step: -1 };
    return key === 'ArrowDown' ? { kind: 'step', id, step: 1 } : null;
  }
  switch (key) {
    case 'ArrowDown':
      return select(rows[index + 1]);
    case 'ArrowUp':
      return select(rows[index - 1]);
    case 'Home':
      return select(rows[0]);
    case 'End':
      return select(rows.at(-1));
    case 'PageDown':
      return select(rows[Math.min(index + PAGE, rows.length - 1)]);
    case 'PageUp':
      return select(rows[Math.max(index - PAGE, 0)]);
    case 'ArrowRight':
      if (!row.hasChildren) return null;
      return row.isOpen ? select(rows[index + 1]) : { kind: 'toggle', id };
    case 'ArrowLeft':
      return row.isOpen ? { kind: 'toggle', id } : select(parentOf(rows, index));
    case 'Enter':
      return { kind: 'open', id };
    case 'F2':
      return { kind: 'rename', id };
    case 'Insert':
      return { kind: 'add', id };
    case 'ContextMenu':
      return { kind: 'menu', id };
    case 'F10':
      return pressed.shiftKey ? { kind: 'menu', id } : null;
    default:
      return key.length === 1 ? { kind: 'type', letter: key } : null;
  }
}
