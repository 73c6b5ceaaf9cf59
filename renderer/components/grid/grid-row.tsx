// biome-ignore-all lint/a11y/useSemanticElements: a table that is drawn in parts needs roles: its rows are neither all there nor in one element
import { memo, type ReactNode } from 'react';
import { cellContent, isEditableCell } from './cell-content.ts';
import { type CellEdit, ROW_PROBLEM, type RowEdits } from './cell-edits.ts';
import type { LaidOutColumn } from './column-layout.ts';
import type { GridLine } from './grid-lines.ts';
import styles from './grid-row.module.css';
import type { ColumnKind } from './grid-types.ts';

interface GridRowProps<Row> {
  index: number;
  /** Its place among lines and group headings. */
  slot: number;
  top: number;
  row: Row | null;
  kind: GridLine<Row>['kind'];
  edits: RowEdits | undefined;
  frozen: readonly LaidOutColumn<Row>[];
  scrolling: readonly LaidOutColumn<Row>[];
  /** Selected column intervals such as `0-3,5-5`; empty when nothing in the row is selected. */
  selected: string;
  /** Index of the active column in the active row, else -1. */
  activeColumn: number;
  activeCellId: string;
  isReadOnly: boolean;
  isDimmed: boolean;
}

/** One line of the grid. Drawn again only when something in it has changed: there are forty at every scroll step. */
export const GridRow = memo(function GridRow<Row>(props: GridRowProps<Row>) {
  const { index, slot, top, kind, edits, frozen, scrolling, selected, activeColumn, isDimmed } = props;
  const rowProblem = edits?.get(ROW_PROBLEM);
  const className = [
    styles.row,
    kind !== 'saved' && styles[kind],
    isDimmed && styles.dimmed,
    activeColumn >= 0 && styles.active,
    selected !== '' && styles.selected,
  ];
  return (
    <div role="row" tabIndex={-1} aria-rowindex={slot + 2} className={classNames(className)} style={{ top }}>
      <div
        role="rowheader"
        tabIndex={-1}
        aria-colindex={1}
        aria-label={rowLabel(kind, index)}
        className={classNames([styles.number, rowProblem && styles.refused])}
        data-note={rowProblem?.status === 'refused' ? rowProblem.problem : undefined}
      >
        {kind === 'blank' ? '＋' : index + 1}
      </div>
      {frozen.map((place) => drawCell(props, place))}
      <div className={styles.track} style={{ marginLeft: `calc(${scrolling[0]?.left ?? 0}px - var(--scroll-x, 0px))` }}>
        {scrolling.map((place) => drawCell(props, place))}
      </div>
    </div>
  );
}) as <Row>(props: GridRowProps<Row>) => ReactNode;

function rowLabel(kind: GridLine<unknown>['kind'], index: number): string {
  if (kind === 'blank') return 'Dòng trống để gõ thêm';
  return kind === 'draft' ? `Dòng ${index + 1}, chưa lưu` : `Dòng ${index + 1}`;
}

function drawCell<Row>(props: GridRowProps<Row>, place: LaidOutColumn<Row>): ReactNode {
  const { row, edits, selected, activeColumn, activeCellId, isReadOnly } = props;
  const { column, key, index, width } = place;
  const edit: CellEdit | undefined = edits?.get(key);
  const content = cellContent(column, row, edit);
  const isActive = index === activeColumn;
  return (
    <div
      key={key}
      role="gridcell"
      tabIndex={-1}
      id={isActive ? activeCellId : undefined}
      aria-colindex={index + 2}
      aria-selected={isActive || holds(selected, index) || undefined}
      aria-readonly={isReadOnly || !isEditableCell(column, row) || undefined}
      aria-invalid={content.tone === 'refused' || undefined}
      aria-description={content.note ?? undefined}
      data-note={content.note ?? undefined}
      className={classNames([
        styles.cell,
        place.isFrozen && styles.frozen,
        place.isLastFrozen && styles.lastFrozen,
        (column.render || mayOverflow(content.shown, width)) && styles.cut,
        styles[alignOf(column.align, column.kind)],
        content.tone !== 'plain' && styles[content.tone],
      ])}
      style={{ width }}
    >
      {drawContent(content.shown, column.kind, content.value === true, row && !edit ? column.render?.(row) : undefined)}
    </div>
  );
}

function drawContent(text: string, kind: ColumnKind, isTicked: boolean, rendered: ReactNode): ReactNode {
  if (rendered !== undefined) return rendered;
  if (kind !== 'checkbox') return text;
  return (
    <span role="img" aria-label={isTicked ? 'Có' : 'Không'} data-box="" className={styles.box} data-ticked={isTicked} />
  );
}

/**
 * Whether a text may be too long for its cell. Only then is it cut off, since each cut costs a layer to compose at every
 * step of scrolling. 8.6 px is wider than nearly every letter; what is over by less stays within the cell's padding.
 */
function mayOverflow(text: string, width: number): boolean {
  return text.length * 8.6 > width - 16;
}

function alignOf(align: 'left' | 'center' | 'right' | undefined, kind: ColumnKind): 'left' | 'center' | 'right' {
  return align ?? (kind === 'number' ? 'right' : kind === 'checkbox' ? 'center' : 'left');
}

function holds(intervals: string, index: number): boolean {
  if (intervals === '') return false;
  return intervals.split(',').some((interval) => {
    const [first = 0, last = 0] = interval.split('-').map(Number);
    return index >= first && index <= last;
  });
}

function classNames(names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
