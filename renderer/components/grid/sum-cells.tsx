// biome-ignore-all lint/a11y/useSemanticElements: a table that is drawn in parts needs roles: its rows are neither all there nor in one element
import type { ReactNode } from 'react';
import type { LaidOutColumn } from './column-layout.ts';
import { columnTotal } from './column-total.ts';
import styles from './sum-row.module.css';

interface SumCellsProps<Row> {
  frozen: readonly LaidOutColumn<Row>[];
  scrolling: readonly LaidOutColumn<Row>[];
  rows: readonly Row[];
  /** Frozen columns that begin within so many pixels are left to the words of the line. */
  wordsWidth: number;
}

/** The sums of some rows, each in its column; columns that cannot be added up stay empty. */
export function SumCells<Row>({ frozen, scrolling, rows, wordsWidth }: SumCellsProps<Row>): ReactNode {
  return (
    <>
      {frozen.map((place) => place.left >= wordsWidth && drawSum(place, rows))}
      <div className={styles.window}>
        <div className={styles.track}>{scrolling.map((place) => drawSum(place, rows))}</div>
      </div>
    </>
  );
}

function drawSum<Row>({ column, key, index, left, width }: LaidOutColumn<Row>, rows: readonly Row[]): ReactNode {
  const total = columnTotal(column, rows);
  if (!total) return null;
  return (
    <div
      key={key}
      role="gridcell"
      tabIndex={-1}
      aria-colindex={index + 2}
      aria-description={total.note}
      data-note={total.note}
      className={`${styles.sum} ${column.kind === 'checkbox' ? styles.center : ''}`}
      style={{ left, width }}
    >
      {total.text}
    </div>
  );
}
