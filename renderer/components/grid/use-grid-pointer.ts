import { type MouseEvent, useMemo, useState } from 'react';
import { cellAt, isTypedInto } from './cell-at.ts';
import { type CellPosition, type CellRange, isInRange } from './cell-range.ts';
import { columnAtPoint } from './column-layout.ts';
import type { EditActions } from './edit-actions.ts';
import { handleTarget } from './fill-range.ts';
import { followDrag } from './follow-drag.ts';
import { currentRange } from './grid-selection.ts';
import type { MoveActions } from './move-actions.ts';
import type { GridModel } from './use-grid-model.ts';

/** What the mouse does over the rows. */
export interface GridPointer {
  onMouseDown: (event: MouseEvent) => void;
  onDoubleClick: (event: MouseEvent) => void;
  onFillStart: (event: MouseEvent) => void;
  onFillToEnd: () => void;
  /** The range that the fill handle is being drawn over. */
  fillTarget: CellRange | null;
}

/** Clicks, drags and the fill handle. */
export function useGridPointer<Row>(
  latest: { readonly current: GridModel<Row> },
  moves: MoveActions,
  edits: EditActions,
): GridPointer {
  const [fillTarget, setFillTarget] = useState<CellRange | null>(null);
  const handlers = useMemo(() => {
    const model = () => latest.current;
    function onMouseDown(event: MouseEvent): void {
      const { editor, viewport } = model();
      const target = event.target as Element;
      const isHeading = target.closest('[data-group]') !== null;
      if (target === editor.field.current || (!isHeading && target.closest('a, button, input'))) return;
      event.preventDefault();
      editor.focus();
      edits.commit();
      if (isHeading) return;
      const { row, column } = positionAt(model(), event);
      const cell = { row, column: Math.max(0, column) };
      if (event.button === 2) {
        if (!model().ranges.some((range) => isInRange(range, cell))) {
          moves.point(cell, column === -1 ? 'rows' : 'cells', { isExtending: false, isAdding: false });
        }
        return;
      }
      if (event.button !== 0) return;
      const keys = { isExtending: event.shiftKey, isAdding: event.ctrlKey || event.metaKey };
      moves.point(cell, column === -1 ? 'rows' : 'cells', keys);
      if (target.closest('[data-box]') && !keys.isExtending && !keys.isAdding) edits.toggle([cell]);
      followDrag(viewport.scroller.current, event, (point) => {
        const to = positionAt(model(), point);
        moves.drag({ row: to.row, column: Math.max(0, to.column) });
      });
    }

    function onDoubleClick(event: MouseEvent): void {
      const { editor, props } = model();
      const target = event.target as Element;
      if (target === editor.field.current || target.closest('a, button, input, [data-box]')) return;
      if (target.closest('[data-group]')) return;
      const position = positionAt(model(), event);
      const cell = position.column === -1 ? null : cellAt(model(), position);
      if (cell && isTypedInto(cell)) edits.begin(null);
      else if (!cell?.isEditable) openRow(model(), position.row, props.onOpenRow);
    }

    function onFillStart(event: MouseEvent): void {
      event.preventDefault();
      event.stopPropagation();
      if (event.button !== 0) return;
      model().editor.focus();
      const source = currentRange(model().selection, model().size);
      let covered = source;
      followDrag(
        model().viewport.scroller.current,
        event,
        (point) => {
          const { row, column } = positionAt(model(), point);
          covered = handleTarget(source, { row, column: Math.max(0, column) });
          setFillTarget(covered);
        },
        () => {
          setFillTarget(null);
          applyFill(source, covered);
        },
      );
    }

    function applyFill(source: CellRange, covered: CellRange): void {
      if (JSON.stringify(source) === JSON.stringify(covered)) return;
      edits.fillHandle(source, covered);
      const corner = { row: covered.firstRow, column: covered.firstColumn };
      const lead = { row: covered.lastRow, column: covered.lastColumn };
      model().setSelection({ active: corner, anchor: corner, lead, shape: 'cells', others: [] });
    }

    /** A double click on the handle fills down as far as the neighbouring column is filled, as in Excel. */
    function onFillToEnd(): void {
      const source = currentRange(model().selection, model().size);
      const neighbour = source.firstColumn > 0 ? source.firstColumn - 1 : source.lastColumn + 1;
      let { lastRow } = source;
      while (cellAt(model(), { row: lastRow + 1, column: neighbour })?.content.shown) lastRow += 1;
      applyFill(source, { ...source, lastRow });
    }

    return { onMouseDown, onDoubleClick, onFillStart, onFillToEnd };
  }, [latest, moves, edits]);
  return { ...handlers, fillTarget };
}

/** The cell under (or nearest to) a point of the window. */
function positionAt<Row>(model: GridModel<Row>, point: { clientX: number; clientY: number }): CellPosition {
  const { scroller, layout, rowHeight, headerHeight, frozenSlots } = model.viewport;
  const element = scroller.current;
  if (!element) return { row: 0, column: 0 };
  const edge = element.getBoundingClientRect();
  const x = Math.max(0, Math.min(element.clientWidth - 1, point.clientX - edge.left));
  const y = Math.max(headerHeight, Math.min(element.clientHeight - 1, point.clientY - edge.top)) - headerHeight;
  const scrolled = y < frozenSlots * rowHeight ? 0 : element.scrollTop;
  const row = model.slots.nearestLine(Math.min(model.slots.count - 1, Math.floor((y + scrolled) / rowHeight)));
  return { row, column: columnAtPoint(layout, x, element.scrollLeft) };
}

function openRow<Row>(model: GridModel<Row>, row: number, onOpenRow: ((row: Row) => void) | undefined): void {
  const record = model.lines.at(row)?.row;
  if (record) onOpenRow?.(record);
}
