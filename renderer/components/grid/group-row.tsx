// biome-ignore-all lint/a11y/useSemanticElements: a table that is drawn in parts needs roles: its rows are neither all there nor in one element
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { toggleGroup } from './grid-view.ts';
import type { GroupHeading } from './group-rows.ts';
import { SumCells } from './sum-cells.tsx';
import styles from './sum-row.module.css';
import type { GridModel } from './use-grid-model.ts';

/** A heading's words need so much room at least. */
const HEADING_WIDTH = 220;

interface GroupRowProps<Row> {
  model: GridModel<Row>;
  heading: GroupHeading<Row>;
  slot: number;
  top: number;
}

/** The heading over a group: what its rows have in common, how many they are, their sums; a click folds them away. */
export function GroupRow<Row>({ model, heading, slot, top }: GroupRowProps<Row>): ReactNode {
  const { props, view, setView, frozen, scrolling, editor, viewport } = model;
  const title = props.columns.find(({ key }) => key === view.groupBy)?.title ?? '';
  const Chevron = heading.isCollapsed ? IconChevronRight : IconChevronDown;
  return (
    <div role="row" tabIndex={-1} aria-rowindex={slot + 2} className={styles.group} style={{ top }} data-group="">
      <div role="gridcell" tabIndex={-1} aria-colindex={1} aria-colspan={viewport.layout.columns.length + 1}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={!heading.isCollapsed}
          title={heading.isCollapsed ? 'Mở nhóm' : 'Thu gọn nhóm'}
          onClick={() => {
            setView(toggleGroup(view, heading.text));
            editor.focus();
          }}
        >
          <Chevron size={15} stroke={1.8} aria-hidden="true" />
          <span className={styles.name}>
            {title}: {heading.text === '' ? '(trống)' : heading.text}
          </span>
          <span className={styles.count}>
            {formatNumber(heading.rows.length)} {props.rowNoun ?? 'dòng'}
          </span>
        </button>
      </div>
      {view.hasTotals && (
        <SumCells frozen={frozen} scrolling={scrolling} rows={heading.rows} wordsWidth={HEADING_WIDTH} />
      )}
    </div>
  );
}
