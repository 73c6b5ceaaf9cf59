import { ActionIcon, Button, Checkbox, Popover, SegmentedControl } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconColumns3 } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import styles from './columns-panel.module.css';
import type { GridColumn, GridView } from './grid-types.ts';
import { defaultGridView, moveColumn, setColumnHidden } from './grid-view.ts';

interface ColumnsPanelProps<Row> {
  columns: readonly GridColumn<Row>[];
  view: GridView;
  onViewChange: (view: GridView) => void;
}

/** Which columns are shown, in which order, and how dense the rows are: behind the button over the row numbers. */
export function ColumnsPanel<Row>({ columns, view, onViewChange }: ColumnsPanelProps<Row>): ReactNode {
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
