import { type Ref, useImperativeHandle } from 'react';
import type { GridHandle } from './grid-types.ts';
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
        const { lines, viewport, selection } = latest.current;
        const row = lines.indexOf(rowId);
        if (row === -1) return false;
        const place = viewport.layout.columns.find((candidate) => candidate.key === key);
        moves.goTo({ row, column: place?.index ?? selection.active.column });
        return true;
      },
      selectedRows: () => selectedRows(latest.current),
      visibleRows: () => latest.current.shownRows,
      copy: (options) => copy(options?.withTitles ?? false),
    }),
    [latest, moves, copy],
  );
}
