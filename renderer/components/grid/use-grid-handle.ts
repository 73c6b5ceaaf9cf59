import { type Ref, useImperativeHandle } from 'react';
import { flushSync } from 'react-dom';
import type { GridHandle } from './grid-types.ts';
import { toggleGroup } from './grid-view.ts';
import type { MoveActions } from './move-actions.ts';
import { selectedRows } from './selected-rows.ts';
import type { GridModel } from './use-grid-model.ts';

/** Gives a screen what it may ask of its grid. */
export function useGridHandle<Row>(
  ref: Ref<GridHandle<Row>> | undefined,
  latest: { readonly current: GridModel<Row> },
  moves: MoveActions,
  copy: (withTitles: boolean) => void,
): void {
  useImperativeHandle(
    ref,
    () => ({
      focus: () => latest.current.editor.focus(),
      reveal: (rowId, key) => {
        const { props, lines, headings, view, setView, viewport, selection } = latest.current;
        const place = viewport.layout.columns.find((candidate) => candidate.key === key);
        const column = place?.index ?? selection.active.column;
        const row = lines.indexOf(rowId);
        if (row !== -1) {
          moves.goTo({ row, column });
          return true;
        }
        const folded = headings.find(
          ({ isCollapsed, rows }) => isCollapsed && rows.some((candidate) => props.rowId(candidate) === rowId),
        );
        if (!folded) return false;
        flushSync(() => setView(toggleGroup(view, folded.text)));
        moves.goTo({ row: latest.current.lines.indexOf(rowId), column });
        return true;
      },
      selectedRows: () => selectedRows(latest.current),
      visibleRows: () => latest.current.listedRows,
      copy: (options) => copy(options?.withTitles ?? false),
    }),
    [latest, moves, copy],
  );
}
