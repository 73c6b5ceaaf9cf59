import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { ColumnMenuPlace } from './column-menu.tsx';
import { columnValues, filterOfValues, findValues } from './column-values.ts';
import styles from './columns-panel.module.css';
import type { GridColumn, GridView } from './grid-types.ts';
import { setFilter } from './grid-view.ts';

interface ValuesPanelProps<Row> {
  readonly place: ColumnMenuPlace;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly view: GridView;
  readonly onViewChange: (view: GridView) => void;
  readonly onClose: () => void;
}

/** More would not be looked through by anybody; typing narrows them. */
const SHOWN = 300;

/** The values of a column to be ticked, as in Excel, with a box that finds them without accents. */
export function ValuesPanel<Row>({
  place,
  columns,
  rows,
  view,
  onViewChange,
  onClose,
}: ValuesPanelProps<Row>): ReactNode {
  const [text, setText] = useState('');
  const column = columns.find((candidate) => candidate.key === place.key);
  const filters = view.filters;
  const all = useMemo(
    () => (column ? columnValues(column, rows, columns, filters) : []),
    [column, rows, columns, filters],
  );
  if (!column) return null;
  const filter = filters[column.key];
  const chosen = new Set(filter?.values ?? all.map((value) => value.text));
  const found = findValues(all, text);
  const choose = (texts: Iterable<string>) =>
    onViewChange(setFilter(view, column.key, filterOfValues(filter, new Set(texts), all)));
  const toggle = (value: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(value);
    else next.delete(value);
    choose(next);
  };
  const areAll = found.every((value) => chosen.has(value.text));

  return (
    <Popover
      opened
      onDismiss={onClose}
      position="bottom-start"
      trapFocus
      withinPortal
      zIndex={400}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <div aria-hidden="true" style={{ position: 'fixed', left: place.x, top: place.y, width: 1, height: 1 }} />
      </Popover.Target>
      <Popover.Dropdown
        className={styles.panel}
        aria-label={`Giá trị của ${column.title}`}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <TextInput
          data-autofocus
          aria-label="Tìm giá trị"
          placeholder="Tìm, không cần dấu"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            // Else the key would go on into the grid, whose field has the focus by then.
            event.preventDefault();
            if (event.key === 'Escape') {
              onClose();
              return;
            }
            if (text.trim() !== '') choose(found.map((value) => value.text));
            onClose();
          }}
        />
        <Checkbox
          className={styles.name}
          label={text.trim() === '' ? 'Chọn tất cả' : `Chọn ${found.length} giá trị tìm thấy`}
          checked={areAll}
          indeterminate={!areAll && found.some((value) => chosen.has(value.text))}
          onChange={() => {
            const shown = new Set(found.map((value) => value.text));
            choose(areAll ? [...chosen].filter((value) => !shown.has(value)) : [...chosen, ...shown]);
          }}
        />
        <div className={styles.list}>
          {found.slice(0, SHOWN).map((value) => (
            <Checkbox
              key={value.text}
              className={styles.name}
              label={`${value.text === '' ? '(Trống)' : value.text} (${value.count})`}
              checked={chosen.has(value.text)}
              onChange={(event) => toggle(value.text, event.currentTarget.checked)}
            />
          ))}
          {found.length > SHOWN && <p>… và {found.length - SHOWN} giá trị nữa; hãy gõ để thu hẹp.</p>}
        </div>
        <div className={styles.foot}>
          <Button
            variant="default"
            size="compact-sm"
            disabled={filter?.values === undefined}
            onClick={() => onViewChange(setFilter(view, column.key, { text: filter?.text ?? '' }))}
          >
            Bỏ lọc giá trị
          </Button>
          <Button size="compact-sm" onClick={onClose}>
            Xong
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
