import type { MouseEvent, ReactNode } from 'react';
import type { CellRange } from './cell-range.ts';
import type { ColumnLayout, LaidOutColumn } from './column-layout.ts';
import type { GridSlots } from './grid-slots.ts';
import styles from './selection-overlay.module.css';

interface SelectionOverlayProps<Row> {
  layout: ColumnLayout<Row>;
  slots: GridSlots;
  rowHeight: number;
  /** Pixels above the first line. */
  top: number;
  ranges: readonly CellRange[];
  active: { row: number; column: number };
  /** What the fill handle is being drawn over. */
  fillTarget: CellRange | null;
  canFill: boolean;
  onFillStart: (event: MouseEvent) => void;
  onFillToEnd: () => void;
}

interface Box {
  left: number;
  width: number;
  top: number;
  height: number;
}

/**
 * Selected ranges, active cell and fill handle, drawn over the rows so that moving about draws no row anew. Once for the
 * frozen columns and once for the scrolling ones, each cut off at their common edge.
 */
export function SelectionOverlay<Row>(props: SelectionOverlayProps<Row>): ReactNode {
  return (
    <div className={styles.overlay} style={{ top: props.top }}>
      <div className={styles.frozen}>{drawMarks(props, true)}</div>
      <div className={styles.window}>
        <div className={styles.track}>{drawMarks(props, false)}</div>
      </div>
    </div>
  );
}

function drawMarks<Row>(props: SelectionOverlayProps<Row>, isFrozen: boolean): ReactNode {
  const { layout, ranges, active, fillTarget, canFill, onFillStart, onFillToEnd } = props;
  const boxOf = (range: CellRange) => rangeBox(props, range, isFrozen);
  const cell = { firstRow: active.row, lastRow: active.row, firstColumn: active.column, lastColumn: active.column };
  const activeBox = boxOf(cell);
  const current = ranges.at(-1) ?? cell;
  const cornerBox = layout.columns[current.lastColumn]?.isFrozen === isFrozen ? boxOf(current) : null;
  const isSingleCell =
    ranges.length === 1 && current.firstRow === current.lastRow && current.firstColumn === current.lastColumn;
  const fillBox = fillTarget && boxOf(fillTarget);
  return (
    <>
      {!isSingleCell &&
        ranges.map((range) => {
          const box = boxOf(range);
          return box && <div key={Object.values(range).join()} className={styles.range} style={box} />;
        })}
      {activeBox && <div className={styles.active} style={activeBox} />}
      {fillBox && <div className={styles.fill} style={fillBox} />}
      {canFill && cornerBox && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+D and Ctrl+R do the same by keyboard
        <div
          className={styles.handle}
          style={{ left: cornerBox.left + cornerBox.width - 4, top: cornerBox.top + cornerBox.height - 4 }}
          onMouseDown={onFillStart}
          onDoubleClick={onFillToEnd}
        />
      )}
    </>
  );
}

/** The part of a range that lies among the frozen, or among the scrolling, columns. */
function rangeBox<Row>(
  { layout, slots, rowHeight }: SelectionOverlayProps<Row>,
  range: CellRange,
  isFrozen: boolean,
): Box | null {
  const first = isFrozen ? range.firstColumn : Math.max(range.firstColumn, layout.frozenCount);
  const last = isFrozen ? Math.min(range.lastColumn, layout.frozenCount - 1) : range.lastColumn;
  const from: LaidOutColumn<Row> | undefined = layout.columns[first];
  const to = layout.columns[last];
  if (first > last || !from || !to) return null;
  const firstSlot = slots.slotOf(range.firstRow);
  return {
    left: from.left - 1,
    width: to.left + to.width - from.left + 1,
    top: firstSlot * rowHeight - 1,
    height: (slots.slotOf(range.lastRow) - firstSlot + 1) * rowHeight + 1,
  };
}
