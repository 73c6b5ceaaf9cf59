import { type MouseEvent, useEffect } from 'react';
import { selectedRows } from './selected-rows.ts';
import type { GridModel } from './use-grid-model.ts';
import { useLatest } from './use-latest.ts';

/** Tells the screen what is selected, after every change of it and when a menu is asked for. */
export function useSelectionReport<Row>(model: GridModel<Row>): { openContextMenu: (event: MouseEvent) => void } {
  const { selection, shownRows, viewport } = model;
  const latest = useLatest(model);
  const { row } = selection.active;
  const key = viewport.layout.columns[selection.active.column]?.key;

  // biome-ignore lint/correctness/useExhaustiveDependencies: reported when one of these changes
  useEffect(() => {
    const { props, shownRows } = latest.current;
    props.onSelectionChange?.({
      rows: selectedRows(latest.current),
      activeRow: shownRows[row] ?? null,
      activeKey: key ?? null,
    });
  }, [latest, selection, shownRows, row, key]);

  function openContextMenu(event: MouseEvent): void {
    const { props, editor } = model;
    const isInRows = event.target instanceof Element && event.target.closest('[role=grid], textarea') !== null;
    if (!props.onContextMenu || !isInRows || editor.edited) return;
    event.preventDefault();
    const byKey = event.target === editor.field.current;
    const cell = editor.field.current?.getBoundingClientRect();
    props.onContextMenu({
      rows: selectedRows(model),
      key: key ?? '',
      x: byKey && cell ? cell.left + 12 : event.clientX,
      y: byKey && cell ? cell.bottom : event.clientY,
    });
  }
  return { openContextMenu };
}
