import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { takeFreeFocus } from '../../lib/take-free-focus.ts';
import { findByTyping } from './find-by-typing.ts';
import type { DropPlace } from './unit-order.ts';
import classes from './unit-tree.module.css';
import type { UnitTreeRow as Row } from './unit-tree.ts';
import { treeKeyAction } from './unit-tree-keys.ts';
import { UnitTreeRow } from './unit-tree-row.tsx';
import { useDragUnits } from './use-drag-units.ts';

/** Puts the keyboard into the tree, at the selected unit, unless something else has it. */
export function focusTree(): void {
  takeFreeFocus(() =>
    document.querySelector<HTMLElement>(`.${classes.tree} [aria-selected="true"]`)?.focus({ preventScroll: true }),
  );
}

interface UnitTreeViewProps {
  readonly rows: readonly Row[];
  /** The day that is looked at. */
  readonly on: string;
  readonly selectedId: number | null;
  readonly onSelect: (id: number) => void;
  readonly onToggle: (id: number) => void;
  readonly onOpen: (id: number) => void;
  readonly onRename: (id: number) => void;
  readonly onAdd: (parentId: number) => void;
  readonly onStep: (id: number, step: -1 | 1) => void;
  readonly onDrop: (id: number, place: DropPlace) => void;
  readonly onMenu: (id: number, x: number, y: number) => void;
}

const TYPING_PAUSE = 800;

function unitOf(event: MouseEvent): number | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-unit]') : null;
  return row ? Number(row.dataset.unit) : null;
}

/** The units as a tree with columns, worked with the keyboard as a file explorer is, and with the pointer. */
export function UnitTreeView(props: UnitTreeViewProps) {
  const { rows, on, selectedId, onSelect, onToggle, onOpen, onMenu } = props;
  const box = useRef<HTMLTableElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const { drag, listeners } = useDragUnits(props.onDrop);

  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>(`[data-unit="${selectedId}"]`);
    if (box.current?.contains(document.activeElement)) row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);

  useEffect(focusTree, []);

  function findTyped(letter: string, now: number): number | null {
    const isGoingOn = now - typed.current.at < TYPING_PAUSE;
    if (!isGoingOn && letter === ' ') return null;
    typed.current = { text: isGoingOn ? typed.current.text + letter : letter, at: now };
    return findByTyping(rows, selectedId, typed.current.text);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    const action = treeKeyAction(event, rows, selectedId);
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'type') {
      const found = findTyped(action.letter, event.timeStamp);
      if (found !== null) onSelect(found);
    } else if (action.kind === 'menu') {
      const place = box.current?.querySelector(`[data-unit="${action.id}"]`)?.getBoundingClientRect();
      onMenu(action.id, (place?.left ?? 0) + 60, place?.bottom ?? 0);
    } else if (action.kind === 'select') onSelect(action.id);
    else if (action.kind === 'toggle') onToggle(action.id);
    else if (action.kind === 'step') props.onStep(action.id, action.step);
    else if (action.kind === 'open') onOpen(action.id);
    else if (action.kind === 'rename') props.onRename(action.id);
    else props.onAdd(action.id);
  }

  const withDissolved = rows.some((row) => row.unit.dissolvedOn !== null);
  return (
    <div className={classes.scroller}>
      <table
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are worked like a tree
        role="treegrid"
        aria-label="Cây đơn vị"
        className={classes.tree}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const id = unitOf(event);
          if (id === null) return;
          onSelect(id);
          if (event.target instanceof Element && event.target.closest('[data-toggle]')) onToggle(id);
        }}
        onDoubleClick={(event) => {
          const id = unitOf(event);
          if (id !== null && !(event.target instanceof Element && event.target.closest('[data-toggle]'))) onOpen(id);
        }}
        onContextMenu={(event) => {
          const id = unitOf(event);
          if (id === null) return;
          event.preventDefault();
          onSelect(id);
          onMenu(id, event.clientX, event.clientY);
        }}
        {...listeners}
      >
        <colgroup>
          <col />
          <col style={{ width: 176 }} />
          <col style={{ width: 86 }} />
          <col style={{ width: 104 }} />
          <col style={{ width: 106 }} />
          {withDissolved && <col style={{ width: 106 }} />}
          <col style={{ width: '16%' }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Tên đơn vị</th>
            <th scope="col">Loại</th>
            <th scope="col" className={classes.number}>
              Số người
            </th>
            <th scope="col" className={classes.number} title="Số người của đơn vị và các đơn vị cấp dưới">
              Cả cấp dưới
            </th>
            <th scope="col">Thành lập</th>
            {withDissolved && <th scope="col">Giải thể</th>}
            <th scope="col">Ghi chú</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <UnitTreeRow
              key={row.unit.id}
              row={row}
              on={on}
              withDissolved={withDissolved}
              isSelected={row.unit.id === selectedId}
              isDragged={drag?.id === row.unit.id}
              drop={drag?.place?.targetId === row.unit.id ? drag.place.where : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
