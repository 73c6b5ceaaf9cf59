// biome-ignore-all lint/a11y/useSemanticElements: a table that is drawn in parts needs roles: its rows are neither all there nor in one element
import { IconArrowDown, IconArrowUp, IconFilterOff } from '@tabler/icons-react';
import { type MouseEvent, memo, type ReactNode } from 'react';
import type { LaidOutColumn } from './column-layout.ts';
import { FilterField } from './filter-field.tsx';
import styles from './grid-header.module.css';
import type { ColumnSort, GridView } from './grid-types.ts';

interface GridHeaderProps<Row> {
  frozen: readonly LaidOutColumn<Row>[];
  scrolling: readonly LaidOutColumn<Row>[];
  view: GridView;
  /** The column of the active cell, to be found again at the top. */
  activeKey: string | undefined;
  hasFilters: boolean;
  actions: HeaderActions;
  /** The button over the row numbers. */
  corner: ReactNode;
}

/** What the header can be asked for. */
export interface HeaderActions {
  sort: (key: string, isAdding: boolean) => void;
  filter: (key: string, text: string) => void;
  clearFilters: () => void;
  keepFilterField: (key: string, field: HTMLInputElement | null) => void;
  /** From a filter field: back into the rows, or to the next column's field. */
  leaveFilter: () => void;
  nextFilter: (key: string, isBackwards: boolean) => void;
  openMenu: (key: string, x: number, y: number) => void;
  /** The title is dragged past its neighbours; without a move it is the click that sorts. */
  startMove: (key: string, event: MouseEvent) => void;
  startResize: (key: string, event: MouseEvent) => void;
  fit: (key: string) => void;
}

/** Titles with sorting, edges to drag, and the filter fields under them. */
export const GridHeader = memo(function GridHeader<Row>(props: GridHeaderProps<Row>) {
  const { frozen, scrolling, view, hasFilters, actions, corner } = props;
  const isFiltered = Object.keys(view.filters).length > 0;
  return (
    <div role="rowgroup" className={styles.header}>
      <div role="row" tabIndex={-1} aria-rowindex={1} className={styles.titles}>
        <div role="columnheader" tabIndex={-1} aria-colindex={1} aria-label="Số thứ tự" className={styles.corner}>
          {corner}
          {hasFilters && isFiltered && (
            <button type="button" className={styles.clear} onClick={actions.clearFilters} title="Bỏ lọc tất cả">
              <IconFilterOff size={15} stroke={1.8} aria-label="Bỏ lọc tất cả" />
            </button>
          )}
        </div>
        {frozen.map((place) => drawHeaderCell(props, place))}
        <div className={styles.window}>
          <div className={styles.track}>{scrolling.map((place) => drawHeaderCell(props, place))}</div>
        </div>
      </div>
    </div>
  );
}) as <Row>(props: GridHeaderProps<Row>) => ReactNode;

function drawHeaderCell<Row>(props: GridHeaderProps<Row>, place: LaidOutColumn<Row>): ReactNode {
  const { view, activeKey, hasFilters, actions } = props;
  const { column, key, index, left, width } = place;
  const order = view.sort.findIndex((sort) => sort.key === key);
  const sort = view.sort[order];
  const isRight = (column.align ?? (column.kind === 'number' ? 'right' : 'left')) === 'right';
  return (
    <div
      key={key}
      role="columnheader"
      tabIndex={-1}
      aria-colindex={index + 2}
      aria-sort={sort?.direction}
      aria-label={column.title}
      aria-description={column.description}
      className={`${styles.cell} ${key === activeKey ? styles.active : ''} ${place.isLastFrozen ? styles.lastFrozen : ''}`}
      style={{ left, width }}
      data-key={key}
      onContextMenu={(event) => {
        event.preventDefault();
        event.stopPropagation();
        actions.openMenu(key, event.clientX, event.clientY);
      }}
    >
      <button
        type="button"
        tabIndex={-1}
        className={`${styles.title} ${isRight ? styles.right : ''}`}
        title={column.description ? `${column.title}: ${column.description}` : undefined}
        onMouseDown={(event) => actions.startMove(key, event)}
        onClick={(event) => actions.sort(key, event.shiftKey || event.ctrlKey)}
      >
        <span className={styles.text}>{column.title}</span>
        {sort && <SortMark sort={sort} order={view.sort.length > 1 ? order + 1 : null} />}
      </button>
      {hasFilters && (
        <FilterField
          title={column.title}
          value={view.filters[key]?.text ?? ''}
          chosenCount={view.filters[key]?.values?.length ?? null}
          field={(element) => actions.keepFilterField(key, element)}
          onFilter={(text) => actions.filter(key, text)}
          onLeave={actions.leaveFilter}
          onNext={(isBackwards) => actions.nextFilter(key, isBackwards)}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the column menu does the same by keyboard */}
      <span
        className={styles.edge}
        onMouseDown={(event) => actions.startResize(key, event)}
        onDoubleClick={() => actions.fit(key)}
      />
    </div>
  );
}

function SortMark({ sort, order }: { sort: ColumnSort; order: number | null }): ReactNode {
  const Arrow = sort.direction === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <span className={styles.sorted}>
      <Arrow size={14} stroke={2} aria-hidden="true" />
      {order}
    </span>
  );
}
