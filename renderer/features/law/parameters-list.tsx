import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import classes from './law.module.css';
import { type ParameterRow, parameterRows } from './parameter-rows.ts';

const columns: readonly GridColumn<ParameterRow>[] = [
  { key: 'label', title: 'Số liệu', width: 400, kind: 'text', isFrozen: true, value: (row) => row.label },
  { key: 'value', title: 'Giá trị', width: 180, kind: 'text', align: 'right', value: (row) => row.value },
  { key: 'from', title: 'Từ ngày', width: 95, kind: 'date', value: (row) => row.from },
  { key: 'until', title: 'Đến trước ngày', width: 130, kind: 'date', value: (row) => row.until },
  { key: 'provision', title: 'Căn cứ', width: 300, kind: 'text', value: (row) => row.provision },
  {
    key: 'certainty',
    title: 'Độ chắc chắn',
    width: 280,
    kind: 'text',
    value: (row) => row.certainty,
    warning: (row) => (row.isCompared ? null : row.certainty),
  },
  { key: 'checked', title: 'Kiểm tra ngày', width: 110, kind: 'date', value: (row) => row.lastCheckedOn },
  { key: 'note', title: 'Ghi chú', width: 320, kind: 'text', value: (row) => row.note },
];

/** Every number, ratio, coefficient and deadline of the law over time, with its citation and how sure we are. */
export function ParametersList() {
  const [onlyInForce, setOnlyInForce] = useState(true);
  const [onlyUnread, setOnlyUnread] = useState(false);
  const rememberedView = useRememberedView('law-parameters');
  const rows = useMemo(
    () => parameterRows.filter((row) => (!onlyInForce || row.until === null) && (!onlyUnread || !row.isCompared)),
    [onlyInForce, onlyUnread],
  );
  return (
    <>
      <div className={classes.choices}>
        <Checkbox
          label="Chỉ giá trị hiện hành"
          checked={onlyInForce}
          onChange={(event) => setOnlyInForce(event.currentTarget.checked)}
        />
        <Checkbox
          label="Chỉ mục chưa đối chiếu văn bản"
          checked={onlyUnread}
          onChange={(event) => setOnlyUnread(event.currentTarget.checked)}
        />
      </div>
      <Grid
        label="Số liệu của luật"
        rows={rows}
        rowId={(row) => row.id}
        columns={columns}
        {...rememberedView}
        rowNoun="giá trị"
      />
    </>
  );
}
