// biome-ignore-all lint/a11y/useSemanticElements: a table that is drawn in parts needs roles: its rows are neither all there nor in one element
import { memo, type ReactNode } from 'react';
import type { LaidOutColumn } from './column-layout.ts';
import { SumCells } from './sum-cells.tsx';
import styles from './sum-row.module.css';

interface TotalsRowProps<Row> {
  frozen: readonly LaidOutColumn<Row>[];
  scrolling: readonly LaidOutColumn<Row>[];
  rows: readonly Row[];
  rowIndex: number;
}

/** The line at the foot that adds up what is listed; it stays in sight. */
export const TotalsRow = memo(function TotalsRow<Row>({ frozen, scrolling, rows, rowIndex }: TotalsRowProps<Row>) {
  return (
    <div role="rowgroup" className={styles.foot}>
      <div role="row" tabIndex={-1} aria-rowindex={rowIndex} className={styles.totals}>
        <div role="rowheader" tabIndex={-1} aria-colindex={1} aria-label="Tổng cộng" className={styles.label}>
          Tổng
        </div>
        <SumCells frozen={frozen} scrolling={scrolling} rows={rows} wordsWidth={0} />
      </div>
    </div>
  );
}) as <Row>(props: TotalsRowProps<Row>) => ReactNode;
