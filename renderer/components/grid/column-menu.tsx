import { Menu } from '@mantine/core';
import {
  IconArrowLeft,
  IconArrowRight,
  IconArrowsHorizontal,
  IconEyeOff,
  IconFilter,
  IconListCheck,
  IconListTree,
  IconPin,
  IconPinnedOff,
  IconSortAscendingLetters,
  IconSortDescendingLetters,
  IconSum,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { MenuAt } from '../menu-at.tsx';
import styles from './columns-panel.module.css';
import type { GridColumn, GridView } from './grid-types.ts';
import {
  freezeLines,
  freezeThrough,
  groupBy,
  moveColumn,
  setAllCollapsed,
  setColumnHidden,
  setTotals,
  sortBy,
} from './grid-view.ts';

/** Where a column's menu is open. */
export interface ColumnMenuPlace {
  key: string;
  x: number;
  y: number;
}

interface ColumnMenuProps<Row> {
  place: ColumnMenuPlace | null;
  columns: readonly GridColumn<Row>[];
  view: GridView;
  hasFilters: boolean;
  /** The place of the active cell among lines and headings: down to it they can be frozen. */
  activeSlot: number;
  onViewChange: (view: GridView) => void;
  onFilter: (key: string) => void;
  onValues: (place: ColumnMenuPlace) => void;
  onFit: (key: string) => void;
  onClose: () => void;
}

const ICON = { size: 16, stroke: 1.6 } as const;

/** What can be done with a column: right click on its title, or Alt+Shift+↓ in one of its cells. */
export function ColumnMenu<Row>(props: ColumnMenuProps<Row>): ReactNode {
  const { place, columns, view, hasFilters, activeSlot, onViewChange, onFilter, onValues, onFit, onClose } = props;
  if (!place) return null;
  const { key } = place;
  const title = columns.find((column) => column.key === key)?.title ?? '';
  const position = view.columns.findIndex((column) => column.key === key);
  const isFrozenEnd = position + 1 === view.frozenCount;
  const sort = view.sort.find((candidate) => candidate.key === key);
  return (
    <MenuAt at={place} onClose={onClose}>
      <Menu.Label>{title}</Menu.Label>
      <Menu.Item
        leftSection={<IconSortAscendingLetters {...ICON} />}
        onClick={() => onViewChange(sortBy(view, key, 'ascending'))}
      >
        Sắp xếp tăng dần
      </Menu.Item>
      <Menu.Item
        leftSection={<IconSortDescendingLetters {...ICON} />}
        onClick={() => onViewChange(sortBy(view, key, 'descending'))}
      >
        Sắp xếp giảm dần
      </Menu.Item>
      {sort && <Menu.Item onClick={() => onViewChange(sortBy(view, key, null))}>Bỏ sắp xếp</Menu.Item>}
      {hasFilters && (
        <Menu.Item
          leftSection={<IconFilter {...ICON} />}
          rightSection={<span className={styles.key}>Ctrl+Shift+L</span>}
          onClick={() => onFilter(key)}
        >
          Lọc cột này
        </Menu.Item>
      )}
      {hasFilters && (
        <Menu.Item leftSection={<IconListCheck {...ICON} />} onClick={() => onValues(place)}>
          Lọc theo giá trị…
        </Menu.Item>
      )}
      <Menu.Divider />
      {isFrozenEnd ? (
        <Menu.Item leftSection={<IconPinnedOff {...ICON} />} onClick={() => onViewChange(freezeThrough(view, null))}>
          Thôi giữ cố định
        </Menu.Item>
      ) : (
        <Menu.Item leftSection={<IconPin {...ICON} />} onClick={() => onViewChange(freezeThrough(view, key))}>
          Giữ cố định đến cột này
        </Menu.Item>
      )}
      {view.frozenLines > 0 ? (
        <Menu.Item leftSection={<IconPinnedOff {...ICON} />} onClick={() => onViewChange(freezeLines(view, 0))}>
          Thôi giữ cố định dòng
        </Menu.Item>
      ) : (
        <Menu.Item leftSection={<IconPin {...ICON} />} onClick={() => onViewChange(freezeLines(view, activeSlot + 1))}>
          Giữ cố định đến dòng đang chọn
        </Menu.Item>
      )}
      {view.groupBy === key ? (
        <Menu.Item leftSection={<IconListTree {...ICON} />} onClick={() => onViewChange(groupBy(view, null))}>
          Thôi nhóm
        </Menu.Item>
      ) : (
        <Menu.Item leftSection={<IconListTree {...ICON} />} onClick={() => onViewChange(groupBy(view, key))}>
          Nhóm theo cột này
        </Menu.Item>
      )}
      {view.groupBy !== null && (
        <Menu.Item onClick={() => onViewChange(setAllCollapsed(view, !view.collapsed.all))}>
          {view.collapsed.all ? 'Mở tất cả nhóm' : 'Thu gọn tất cả nhóm'}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconSum {...ICON} />} onClick={() => onViewChange(setTotals(view, !view.hasTotals))}>
        {view.hasTotals ? 'Bỏ dòng tổng cộng' : 'Thêm dòng tổng cộng'}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconArrowsHorizontal {...ICON} />} onClick={() => onFit(key)}>
        Rộng vừa nội dung
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowLeft {...ICON} />}
        disabled={position === 0}
        onClick={() => onViewChange(moveColumn(view, key, -1))}
      >
        Chuyển sang trái
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowRight {...ICON} />}
        disabled={position === view.columns.length - 1}
        onClick={() => onViewChange(moveColumn(view, key, 1))}
      >
        Chuyển sang phải
      </Menu.Item>
      <Menu.Item leftSection={<IconEyeOff {...ICON} />} onClick={() => onViewChange(setColumnHidden(view, key, true))}>
        Ẩn cột
      </Menu.Item>
    </MenuAt>
  );
}
