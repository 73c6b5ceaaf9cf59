import { type MouseEvent, useMemo, useRef } from 'react';
import { columnAtPoint } from './column-layout.ts';
import type { ColumnMenuPlace } from './column-menu.tsx';
import { followDrag } from './follow-drag.ts';
import type { HeaderActions } from './grid-header.tsx';
import { clearFilters, moveColumnTo, resizeColumn, setFilter, toggleSort } from './grid-view.ts';
import { fittingWidth } from './measure-column.ts';
import type { MoveActions } from './move-actions.ts';
import type { GridModel } from './use-grid-model.ts';

/** A hand that clicks moves the mouse by so many pixels without meaning to drag. */
const CLICK_TREMOR = 6;

/** What header, filter fields and column menu do. */
export interface ColumnActions extends HeaderActions {
  focusFilter: (key: string) => void;
  openMenuAtTitle: (key: string) => void;
}

/** The doings of the header; made once per grid. */
export function useColumnActions<Row>(
  latest: { readonly current: GridModel<Row> },
  moves: MoveActions,
  openMenu: (place: ColumnMenuPlace) => void,
): ColumnActions {
  const filterFields = useRef(new Map<string, HTMLInputElement>());
  const wasMoved = useRef(false);
  return useMemo(() => {
    const model = () => latest.current;
    const change = (next: (view: GridModel<Row>['view']) => GridModel<Row>['view']) =>
      model().setView(next(model().view));

    function focusFilter(key: string): void {
      const { viewport, selection } = model();
      const column = viewport.layout.columns.findIndex((place) => place.key === key);
      viewport.reveal({ row: selection.active.row, column });
      // The field of a column far to the side is drawn only after the scrolling.
      requestAnimationFrame(() => {
        const field = filterFields.current.get(key);
        field?.focus({ preventScroll: true });
        field?.select();
      });
    }

    return {
      focusFilter,
      keepFilterField: (key, field) => {
        if (field) filterFields.current.set(key, field);
        else filterFields.current.delete(key);
      },
      openMenuAtTitle: (key) => {
        const { scroller, reveal } = model().viewport;
        reveal(model().selection.active);
        const title = scroller.current?.querySelector(`[role=columnheader][data-key="${CSS.escape(key)}"]`);
        const edge = title?.getBoundingClientRect();
        if (edge) openMenu({ key, x: edge.left, y: edge.top + 30 });
      },
      startMove: (key, event: MouseEvent) => {
        wasMoved.current = false;
        if (event.button !== 0) return;
        followDrag(model().viewport.scroller.current, event, (point) => {
          wasMoved.current ||= Math.abs(point.clientX - event.clientX) > CLICK_TREMOR;
          if (!wasMoved.current) return;
          const to = columnToPass(model(), key, point.clientX);
          if (to) change((view) => moveColumnTo(view, key, to));
        });
      },
      sort: (key, isAdding) => {
        model().editor.focus();
        // The click that ends a drag of the title.
        if (wasMoved.current) {
          wasMoved.current = false;
          return;
        }
        change((view) => toggleSort(view, key, isAdding));
      },
      filter: (key, text) => change((view) => setFilter(view, key, { ...view.filters[key], text })),
      clearFilters: () => change(clearFilters),
      leaveFilter: () => {
        const { editor, selection } = model();
        editor.focus();
        moves.goTo({ row: 0, column: selection.active.column });
      },
      nextFilter: (key, isBackwards) => {
        const { columns } = model().viewport.layout;
        const at = columns.findIndex((place) => place.key === key);
        const next = columns[(at + (isBackwards ? columns.length - 1 : 1)) % columns.length];
        if (next) focusFilter(next.key);
      },
      openMenu: (key, x, y) => openMenu({ key, x, y }),
      startResize: (key, event: MouseEvent) => {
        event.preventDefault();
        event.stopPropagation();
        const width = model().viewport.layout.columns.find((place) => place.key === key)?.width ?? 0;
        followDrag(null, event, (point) =>
          change((view) => resizeColumn(view, key, width + point.clientX - event.clientX)),
        );
      },
      fit: (key) => {
        const { props, listedRows, viewport } = model();
        const column = props.columns.find((candidate) => candidate.key === key);
        const grid = viewport.scroller.current;
        if (!column || !grid) return;
        const { font, fontSize, fontFamily } = getComputedStyle(grid);
        const fonts = { cell: font, title: `600 ${fontSize} ${fontFamily}` };
        change((view) => resizeColumn(view, key, fittingWidth(column, listedRows, fonts)));
      },
    };
  }, [latest, moves, openMenu]);
}

/** The column whose middle the dragged title has passed, or null. */
function columnToPass<Row>({ viewport }: GridModel<Row>, key: string, clientX: number): string | null {
  const { layout, scroller } = viewport;
  const element = scroller.current;
  if (!element) return null;
  const x = clientX - element.getBoundingClientRect().left;
  const at = layout.columns.findIndex((place) => place.key === key);
  const target = layout.columns[columnAtPoint(layout, x, element.scrollLeft)];
  if (!target || target.key === key) return null;
  const middle = target.left + target.width / 2 + (target.isFrozen ? 0 : layout.frozenWidth - element.scrollLeft);
  return target.index > at === x > middle ? target.key : null;
}
