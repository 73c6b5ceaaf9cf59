import { Button, Select } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { SavedTable } from '#shared/contracts/statistics.ts';
import type { FreeTable } from '#shared/domain/statistics/free-table.ts';
import { tableNotes } from '#shared/domain/statistics/papers/table-paper.ts';
import {
  defaultTableLayout,
  type TableLayout,
  tableDimensionNames,
  tableMeasureNames,
} from '#shared/domain/statistics/table-layout.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { currentYear } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { type FigurePlace, FigureTable } from './figure-table.tsx';
import { TablePaperDialog } from './form-paper-dialog.tsx';
import { LayoutFields } from './layout-fields.tsx';
import { mutableLayout } from './mutable-layout.ts';
import { SaveTableDialog } from './save-table-dialog.tsx';
import { StatisticalNames } from './statistical-names.tsx';
import classes from './statistics.module.css';
import { StatisticsTabs } from './statistics-tabs.tsx';

/** Somebody looks back so many years when nothing else is said. */
const YEARS_BACK = 5;

const noTables: readonly SavedTable[] = [];

/** Bảng tự lập: the questions that come by telephone. Names behind every figure; kept, printed, as Word and Excel. */
export function FreeTablePage() {
  const [layout, setLayout] = useState<TableLayout>(() =>
    defaultTableLayout(currentYear(), currentYear() - YEARS_BACK),
  );
  const [savedId, setSavedId] = useState<number | null>(null);
  const [place, setPlace] = useState<FigurePlace | null>(null);
  const [dialog, setDialog] = useState<'save' | 'print' | null>(null);
  const saved = useQuery('statistics:tables', {});
  const query = useQuery('statistics:table', mutableLayout(layout));
  const tables = saved.value ?? noTables;
  const opened = tables.find((table) => table.id === savedId) ?? null;
  const change = (next: TableLayout) => {
    setPlace(null);
    setLayout(next);
  };
  const title = opened?.name ?? 'Thống kê khen thưởng';
  return (
    <Page
      title="Thống kê"
      count={query.value ? `${formatNumber(query.value.counted)} lượt được đếm` : null}
      body="fill"
      actions={
        <>
          {opened !== null && (
            <Button
              variant="default"
              leftSection={<IconTrash size={16} />}
              onClick={() => {
                setSavedId(null);
                void runAction('statistics:remove-table', { id: opened.id });
              }}
            >
              Xoá bảng đã lưu
            </Button>
          )}
          <Button variant="default" leftSection={<IconDeviceFloppy size={16} />} onClick={() => setDialog('save')}>
            Lưu bảng
          </Button>
          <Button leftSection={<IconPrinter size={16} />} onClick={() => setDialog('print')}>
            In, Word, Excel
          </Button>
        </>
      }
      toolbar={
        <>
          <StatisticsTabs value="tables" />
          <Select
            aria-label="Bảng đã lưu"
            placeholder={tables.length === 0 ? 'Chưa lưu bảng nào' : 'Mở bảng đã lưu'}
            w={380}
            clearable
            searchable
            disabled={tables.length === 0}
            data={tables.map((table) => ({ value: String(table.id), label: table.name }))}
            value={opened === null ? null : String(opened.id)}
            onChange={(next) => {
              const table = tables.find(({ id }) => String(id) === next) ?? null;
              setSavedId(table?.id ?? null);
              if (table !== null) change(table.layout);
            }}
          />
        </>
      }
      aside={
        place && query.value ? (
          <TableNames table={query.value} layout={layout} place={place} onClose={() => setPlace(null)} />
        ) : null
      }
    >
      <div className={classes.builder}>
        <LayoutFields layout={layout} onChange={change} />
        <QueryView query={query}>
          {(table) => (
            <div className={classes.answer}>
              <p className={`${classes.said} ${classes.quiet}`}>
                {[`${tableMeasureNames[layout.measure]}.`, ...tableNotes(table, layout)].join(' ')}
              </p>
              {table.rows.length === 0 ? (
                <EmptyState>Không có mục nào như vậy. Hãy bỏ bớt điều kiện lọc hoặc mở rộng khoảng năm.</EmptyState>
              ) : (
                <AnswerTable table={table} layout={layout} shown={place} onOpen={setPlace} />
              )}
            </div>
          )}
        </QueryView>
      </div>
      {dialog === 'save' && (
        <SaveTableDialog
          layout={layout}
          opened={opened}
          onSaved={(id) => setSavedId(id)}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'print' && <TablePaperDialog title={title} layout={layout} onClose={() => setDialog(null)} />}
    </Page>
  );
}

interface AnswerTableProps {
  readonly table: FreeTable;
  readonly layout: TableLayout;
  readonly shown: FigurePlace | null;
  readonly onOpen: (place: FigurePlace) => void;
}

/** The total stands first, so that it is in sight however long the table is. */
function AnswerTable({ table, layout, shown, onOpen }: AnswerTableProps) {
  const over = layout.columns === null ? [] : [tableDimensionNames[layout.columns]];
  const rest = layout.rows.slice(1).map(() => '');
  return (
    <FigureTable
      label="Bảng tự lập"
      leading={layout.rows.map((dimension) => tableDimensionNames[dimension])}
      columns={[
        { key: 'total', label: 'Tổng số', over: [], isOutside: false },
        ...table.columns.map(({ keys, labels }) => ({
          key: keys.join('\n'),
          label: labels.join(', '),
          over,
          isOutside: keys[0] === 'unknown',
        })),
      ]}
      rows={[
        { key: 'total', labels: ['Tổng số', ...rest], level: 0, isOutside: false },
        ...table.rows.map(({ keys, labels }) => ({
          key: keys.join('\n'),
          labels,
          level: 1 as const,
          isOutside: keys.includes('unknown'),
        })),
      ]}
      counts={[
        [table.total, ...table.columnTotals],
        ...table.rowTotals.map((total, row) => [total, ...(table.cells[row] ?? [])]),
      ]}
      shown={shown}
      onOpen={onOpen}
    />
  );
}

interface TableNamesProps {
  readonly table: FreeTable;
  readonly layout: TableLayout;
  readonly place: FigurePlace;
  readonly onClose: () => void;
}

function TableNames({ table, layout, place, onClose }: TableNamesProps) {
  const row = table.rows[place.row - 1] ?? null;
  const column = table.columns[place.column - 1] ?? null;
  const query = useQuery('statistics:table-names', {
    layout: mutableLayout(layout),
    row: row === null ? null : [...row.keys],
    column: column?.keys[0] ?? null,
  });
  const title = [...(row?.labels ?? []), ...(column?.labels ?? [])].join(' · ') || 'Tổng số';
  return (
    <StatisticalNames
      key={`${place.row} ${place.column}`}
      title={title}
      query={query}
      entered={null}
      onClose={onClose}
    />
  );
}
