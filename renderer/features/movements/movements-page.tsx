import { Button, Select } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { MovementRow } from '#shared/contracts/movements.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridHandle } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { takeFreeFocus } from '../../lib/take-free-focus.ts';
import { currentYear } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { useCreateKey } from '../../lib/use-create-key.ts';
import { usePlaceNumber } from '../../lib/use-place.ts';
import { useQuery } from '../../lib/use-query.ts';
import { movementColumns } from './movement-columns.ts';
import { MovementDialog } from './movement-dialog.tsx';

const noRows: readonly MovementRow[] = [];
const SHOWN_YEARS = 12;

/** Phong trào thi đua: those under way in a year, or all. Enter opens one. */
export function MovementsPage() {
  const asked = usePlaceNumber('year');
  const [year, setYear] = useState<number | null>(asked);
  const movements = useQuery('movements:list', { year });
  const rememberedView = useRememberedView('movements');
  const [selected, setSelected] = useState<readonly MovementRow[]>([]);
  const [isAdding, setIsAdding] = useState(false);
  useCreateKey(() => setIsAdding(true));
  const grid = useRef<GridHandle<MovementRow>>(null);

  const isLoaded = movements.value !== undefined;
  useEffect(() => {
    if (isLoaded) takeFreeFocus(() => grid.current?.focus());
  }, [isLoaded]);

  const rows = movements.value ?? noRows;
  const chosen = selected.length === 1 ? rows.find((row) => row.id === selected[0]?.id) : undefined;
  const years = Array.from({ length: SHOWN_YEARS }, (_, index) => String(currentYear() + 1 - index));
  return (
    <Page
      title="Phong trào thi đua"
      count={movements.value ? `${formatNumber(rows.length)} phong trào` : null}
      body="fill"
      toolbar={
        <Select
          aria-label="Năm"
          w={150}
          data={[{ value: '', label: 'Mọi năm' }, ...years.map((each) => ({ value: each, label: `Năm ${each}` }))]}
          value={year === null ? '' : String(year)}
          onChange={(value) => setYear(value ? Number(value) : null)}
          allowDeselect={false}
        />
      }
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={chosen === undefined}
            onClick={() => chosen && void runAction('movements:remove', { id: chosen.id })}
          >
            Xoá
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setIsAdding(true)}>
            Thêm phong trào
          </Button>
        </>
      }
    >
      <Grid
        label="Danh sách phong trào thi đua"
        rows={rows}
        rowId={(row) => String(row.id)}
        columns={movementColumns}
        {...rememberedView}
        rowNoun="phong trào"
        handleRef={grid}
        isLoading={movements.value === undefined && movements.failure === null}
        error={movements.failure && movements.value === undefined ? failureSentence(movements.failure) : null}
        isDimmed={(row) => row.stage === 'reviewed'}
        onOpenRow={(row) => navigate(paths.movement(row.id))}
        onSelectionChange={({ rows: now }) => setSelected(now)}
      >
        <EmptyState action={<Button onClick={() => setIsAdding(true)}>Thêm phong trào</Button>}>
          {year === null
            ? 'Chưa có phong trào nào. Nhập phong trào do cấp trên phát động trước, rồi đến phong trào của Sở hưởng ứng.'
            : `Không có phong trào nào trong năm ${year}.`}
        </EmptyState>
      </Grid>
      {isAdding && (
        <MovementDialog
          movement={null}
          onClose={() => setIsAdding(false)}
          onSaved={(id) => navigate(paths.movement(id))}
        />
      )}
    </Page>
  );
}
