import { IconAlertCircle, IconAlertTriangle, IconFilter } from '@tabler/icons-react';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { cellAt } from './cell-at.ts';
import { ROW_PROBLEM, refusedCells } from './cell-edits.ts';
import styles from './grid-status.module.css';
import { selectionSummary } from './selection-summary.ts';
import type { GridModel } from './use-grid-model.ts';

interface GridStatusProps<Row> {
  model: GridModel<Row>;
  onNextRefused: () => void;
}

/** The line at the foot: how many rows, what is filtered, what is selected, and what a cell has to say. */
export function GridStatus<Row>({ model, onNextRefused }: GridStatusProps<Row>): ReactNode {
  const { props, listedRows, shownRows, view, isStale, arrangeAgain, unsavedState } = model;
  const noun = props.rowNoun ?? 'dòng';
  const isFiltered = Object.keys(view.filters).length > 0;
  const refused = useMemo(() => refusedCells(unsavedState.edits), [unsavedState.edits]);
  const ranges = useDeferredValue(model.ranges);
  const { layout } = model.viewport;
  const summary = useMemo(() => selectionSummary(ranges, shownRows, layout), [ranges, shownRows, layout]);
  return (
    <div className={styles.status}>
      {!props.isLoading && !props.error && (
        <span className={styles.count}>
          {formatNumber(props.rows.length)} {noun}
          {isFiltered && (
            <span className={styles.filtered}>
              <IconFilter size={13} stroke={1.8} aria-hidden="true" />
              {formatNumber(listedRows.length)} đang lọc
            </span>
          )}
        </span>
      )}
      {isStale && (
        <button type="button" className={styles.action} onClick={arrangeAgain}>
          {view.sort.length > 0 || view.groupBy ? 'Sắp xếp lại' : 'Lọc lại'}
        </button>
      )}
      <span className={styles.voice} role="status">
        {describeCell(model)}
      </span>
      {refused.length > 0 && (
        <button type="button" className={styles.refused} title="Đến chỗ chưa nhận được kế tiếp" onClick={onNextRefused}>
          <IconAlertCircle size={14} stroke={1.8} aria-hidden="true" />
          {refused.length} chỗ chưa nhận được
        </button>
      )}
      {unsavedState.savingCount > 0 && <span className={styles.saving}>Đang lưu…</span>}
      {summary && <span className={styles.summary}>{summary}</span>}
      {props.status}
    </div>
  );
}

/** A refusal or warning of the active cell comes before passing notices. */
function describeCell<Row>(model: GridModel<Row>): ReactNode {
  const cell = model.editor.edited ? null : cellAt(model, model.selection.active);
  const rowEdit = cell && model.unsavedState.edits.get(cell.line.id)?.get(ROW_PROBLEM);
  const isRefused = cell?.content.tone === 'refused';
  if (isRefused || rowEdit?.status === 'refused') {
    return (
      <span className={styles.problem}>
        <IconAlertCircle size={14} stroke={1.8} aria-hidden="true" />
        {isRefused ? cell.content.note : rowEdit?.status === 'refused' && rowEdit.problem}
        {isRefused && <span className={styles.hint}>F2 sửa lại, Esc bỏ chữ vừa gõ.</span>}
      </span>
    );
  }
  if (cell?.content.tone === 'warning') {
    return (
      <span className={styles.warning}>
        <IconAlertTriangle size={14} stroke={1.8} aria-hidden="true" />
        {cell.content.note}
      </span>
    );
  }
  return model.notice;
}
