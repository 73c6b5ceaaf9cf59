import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { RoundRow } from '#shared/contracts/rounds.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridHandle } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { takeFreeFocus } from '../../lib/take-free-focus.ts';
import { runAction } from '../../lib/use-action.ts';
import { useCreateKey } from '../../lib/use-create-key.ts';
import { useQuery } from '../../lib/use-query.ts';
import { roundColumns } from './round-columns.ts';
import { RoundDialog } from './round-dialog.tsx';

const noRounds: readonly RoundRow[] = [];

/** Đợt khen thưởng: every round, the newest first. Enter opens one. */
export function RoundsPage() {
  const rounds = useQuery('rounds:list', {});
  const rememberedView = useRememberedView('rounds');
  const [selected, setSelected] = useState<readonly RoundRow[]>([]);
  const [isNew, setIsNew] = useState(false);
  useCreateKey(() => setIsNew(true));
  const grid = useRef<GridHandle<RoundRow>>(null);
  const isLoaded = rounds.value !== undefined;
  useEffect(() => {
    if (isLoaded) takeFreeFocus(() => grid.current?.focus());
  }, [isLoaded]);

  const rows = rounds.value ?? noRounds;
  const chosen = selected.length === 1 ? rows.find((row) => row.id === selected[0]?.id) : undefined;
  return (
    <Page
      title="Đợt khen thưởng"
      count={rounds.value ? `${formatNumber(rows.length)} đợt` : null}
      body="fill"
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={chosen === undefined}
            onClick={() => chosen && void runAction('rounds:remove', { id: chosen.id })}
          >
            Xoá
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setIsNew(true)}>
            Mở đợt khen thưởng
          </Button>
        </>
      }
    >
      <Grid
        label="Danh sách đợt khen thưởng"
        rows={rows}
        rowId={(row) => String(row.id)}
        columns={roundColumns}
        {...rememberedView}
        rowNoun="đợt"
        handleRef={grid}
        isLoading={rounds.value === undefined && rounds.failure === null}
        error={rounds.failure && rounds.value === undefined ? failureSentence(rounds.failure) : null}
        onOpenRow={(row) => navigate(paths.round(row.id))}
        onSelectionChange={({ rows: now }) => setSelected(now)}
        isDimmed={(row) => row.closedOn !== null}
      >
        <EmptyState action={<Button onClick={() => setIsNew(true)}>Mở đợt khen thưởng đầu tiên</Button>}>
          Chưa có đợt nào. Mở một đợt rồi đưa người vào: chọn từng người, dán danh sách, hoặc lấy tất cả người đã đăng
          ký và đủ điều kiện. Ai có sẵn quyết định đã ký thì nhập thẳng ở Quyết định.
        </EmptyState>
      </Grid>
      {isNew && <RoundDialog page={null} onClose={() => setIsNew(false)} onSaved={(id) => navigate(paths.round(id))} />}
    </Page>
  );
}
