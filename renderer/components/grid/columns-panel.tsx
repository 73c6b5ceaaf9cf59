import { ActionIcon, Button, Checkbox, NativeSelect, Popover, SegmentedControl } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconColumns3 } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import styles from './columns-panel.module.css';
import type { GridColumn, GridView } from './grid-types.ts';
import { defaultGridView, freezeLines, groupBy, moveColumn, setColumnHidden, setTotals } from './grid-view.ts';

interface ColumnsPanelProps<Row> {
  columns: readonly GridColumn<Row>[];
  view: GridView;
  /** The place of the active cell among lines and headings. */
  activeSlot: () => number;
  onViewChange: (view: GridView) => void;
}

/** Which columns are shown, in which order, how rows are grouped, added up and frozen, and how dense: behind the button over the row numbers. */
export function ColumnsPanel<Row>({ columns, view, activeSlot, onViewChange }: ColumnsPanelProps<Row>): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const titles = new Map(columns.map((column) => [column.key, column.title]));
  return (
    <Popover
      opened={isOpen}
      onDismiss={() => setIsOpen(false)}
      position="bottom-start"
      offset={2}
      trapFocus
      withinPortal
      zIndex={400}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.button}
          title="Cột và độ cao dòng"
          aria-label="Cột và độ cao dòng"
          onClick={() => setIsOpen(!isOpen)}
        >
          <IconColumns3 size={15} stroke={1.7} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.panel} aria-label="Cột và độ cao dòng">
        <div className={styles.list}>
          {view.columns.map(({ key, isHidden }, index) => (
            <div key={key} className={styles.column}>
              <Checkbox
                className={styles.name}
                label={titles.get(key)}
                checked={!isHidden}
                onChange={() => onViewChange(setColumnHidden(view, key, !isHidden))}
              />
              <ActionIcon
                size={22}
                aria-label={`Đưa ${titles.get(key)} lên trước`}
                disabled={index === 0}
                onClick={() => onViewChange(moveColumn(view, key, -1))}
              >
                <IconChevronUp size={15} />
              </ActionIcon>
              <ActionIcon
                size={22}
                aria-label={`Đưa ${titles.get(key)} ra sau`}
                disabled={index === view.columns.length - 1}
                onClick={() => onViewChange(moveColumn(view, key, 1))}
              >
                <IconChevronDown size={15} />
              </ActionIcon>
            </div>
          ))}
        </div>
        <div className={styles.rows}>
          <NativeSelect
            label="Nhóm theo"
            value={view.groupBy ?? ''}
            data={[
              { value: '', label: 'Không nhóm' },
              ...view.columns.map(({ key }) => ({ value: key, label: titles.get(key) ?? key })),
            ]}
            onChange={(event) => onViewChange(groupBy(view, event.currentTarget.value || null))}
          />
          <Checkbox
            label="Dòng tổng cộng"
            checked={view.hasTotals}
            onChange={() => onViewChange(setTotals(view, !view.hasTotals))}
          />
          <Checkbox
            label={`Giữ cố định ${view.frozenLines || activeSlot() + 1} dòng đầu`}
            checked={view.frozenLines > 0}
            onChange={() => onViewChange(freezeLines(view, view.frozenLines > 0 ? 0 : activeSlot() + 1))}
          />
        </div>
        <div className={styles.foot}>
          <SegmentedControl
            aria-label="Độ cao dòng"
            value={view.density}
            data={[
              { value: 'normal', label: 'Dòng vừa' },
              { value: 'dense', label: 'Dòng thấp' },
            ]}
            onChange={(density) => onViewChange({ ...view, density: density === 'dense' ? 'dense' : 'normal' })}
          />
          <Button variant="subtle" onClick={() => onViewChange({ ...defaultGridView(columns), filters: view.filters })}>
            Về mặc định
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
