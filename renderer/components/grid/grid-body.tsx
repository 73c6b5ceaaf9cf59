// biome-ignore-all lint/a11y/useSemanticElements: a table that is drawn in parts needs roles: its rows are neither all there nor in one element
import type { MouseEventHandler, ReactNode } from 'react';
import type { CellRange } from './cell-range.ts';
import { GridRow } from './grid-row.tsx';
import type { GridModel } from './use-grid-model.ts';

interface GridBodyProps<Row> {
  model: GridModel<Row>;
  activeCellId: string;
  onMouseDown: MouseEventHandler;
  onDoubleClick: MouseEventHandler;
}

/** The rows that are in sight, and a few more. */
export function GridBody<Row>({ model, activeCellId, onMouseDown, onDoubleClick }: GridBodyProps<Row>): ReactNode {
  const { lines, viewport, frozen, scrolling, unsavedState, selection, ranges, props } = model;
  const isSingleCell = isOneCell(ranges);
  const rows: ReactNode[] = [];
  for (let index = viewport.firstRow; index < viewport.endRow; index += 1) {
    const line = lines.at(index);
    if (!line) continue;
    rows.push(
      <GridRow
        key={line.id}
        index={index}
        top={viewport.headerHeight + index * viewport.rowHeight}
        row={line.row}
        kind={line.kind}
        edits={unsavedState.edits.get(line.id)}
        frozen={frozen}
        scrolling={scrolling}
        selected={isSingleCell ? '' : selectedColumns(ranges, index)}
        activeColumn={index === selection.active.row ? selection.active.column : -1}
        activeCellId={activeCellId}
        isReadOnly={line.row === null ? !props.onAppendRows : !props.onEdit}
        isDimmed={line.row !== null && (props.isDimmed?.(line.row) ?? false)}
      />,
    );
  }
  return (
    <div role="rowgroup" onMouseDown={onMouseDown} onDoubleClick={onDoubleClick}>
      {rows}
    </div>
  );
}

function isOneCell(ranges: readonly CellRange[]): boolean {
  const [range, another] = ranges;
  if (!range || another) return false;
  return range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
}

/** The selected columns of one row as text, so that rows whose selection stays are not drawn again. */
function selectedColumns(ranges: readonly CellRange[], row: number): string {
  return ranges
    .filter(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow)
    .map(({ firstColumn, lastColumn }) => `${firstColumn}-${lastColumn}`)
    .join();
}
