// biome-ignore-all lint/a11y/useSemanticElements: a table that is drawn in parts needs roles: its rows are neither all there nor in one element
import type { MouseEventHandler, ReactNode } from 'react';
import type { CellRange } from './cell-range.ts';
import styles from './grid.module.css';
import { GridRow } from './grid-row.tsx';
import { GroupRow } from './group-row.tsx';
import type { GridModel } from './use-grid-model.ts';

interface GridBodyProps<Row> {
  model: GridModel<Row>;
  activeCellId: string;
  onMouseDown: MouseEventHandler;
  onDoubleClick: MouseEventHandler;
  /** The marks of the selection, drawn again over the frozen lines. */
  overlay: ReactNode;
}

/** The lines and group headings that are in sight, and a few more; first of all the frozen ones, which stay. */
export function GridBody<Row>(props: GridBodyProps<Row>): ReactNode {
  const { model, onMouseDown, onDoubleClick, overlay } = props;
  const { headerHeight, rowHeight, frozenSlots, firstSlot, endSlot } = model.viewport;
  return (
    <>
      {frozenSlots > 0 && (
        <div
          role="rowgroup"
          className={styles.frozenLines}
          style={{ top: headerHeight, height: frozenSlots * rowHeight }}
          onMouseDown={onMouseDown}
          onDoubleClick={onDoubleClick}
        >
          {drawSlots(props, 0, frozenSlots, 0)}
          {overlay}
        </div>
      )}
      <div role="rowgroup" onMouseDown={onMouseDown} onDoubleClick={onDoubleClick}>
        {drawSlots(props, Math.max(frozenSlots, firstSlot), endSlot, headerHeight)}
      </div>
    </>
  );
}

function drawSlots<Row>(
  { model, activeCellId }: GridBodyProps<Row>,
  from: number,
  end: number,
  top: number,
): ReactNode[] {
  const { lines, viewport, frozen, scrolling, unsavedState, selection, ranges, props, slots, headings } = model;
  const isSingleCell = isOneCell(ranges);
  const drawn: ReactNode[] = [];
  for (let slot = from; slot < end; slot += 1) {
    const place = slots.at(slot);
    const at = { slot, top: top + slot * viewport.rowHeight };
    if ('heading' in place) {
      const heading = headings[place.heading];
      if (heading) drawn.push(<GroupRow key={`group ${heading.text}`} {...at} model={model} heading={heading} />);
      continue;
    }
    const index = place.line;
    const line = lines.at(index);
    if (!line) continue;
    drawn.push(
      <GridRow
        key={line.id}
        {...at}
        index={index}
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
  return drawn;
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
