import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { CeremonyRow } from '#shared/contracts/ceremonies.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import { useCreateKey } from '../../lib/use-create-key.ts';
import { useQuery } from '../../lib/use-query.ts';

const noRows: readonly CeremonyRow[] = [];

const columns: readonly GridColumn<CeremonyRow>[] = [
  { key: 'heldOn', title: 'Ngày', width: 100, kind: 'date', isFrozen: true, value: (row) => row.heldOn },
  { key: 'name', title: 'Hội nghị, buổi lễ', width: 460, kind: 'text', isFrozen: true, value: (row) => row.name },
  { key: 'place', title: 'Địa điểm', width: 240, kind: 'text', value: (row) => row.place },
  { key: 'awards', title: 'Khen thưởng', width: 100, kind: 'number', value: (row) => row.awardCount },
  { key: 'called', title: 'Lên nhận', width: 90, kind: 'number', value: (row) => row.calledCount },
  { key: 'handed', title: 'Đã trao', width: 80, kind: 'number', value: (row) => row.handedCount },
  {
    key: 'open',
    title: 'Chưa trao',
    width: 90,
    kind: 'number',
    value: (row) => row.awardCount - row.handedCount,
  },
];

/** Trao thưởng: the meetings at which awards are handed over, the newest first. Enter opens one. */
export function CeremoniesPage() {
  const query = useQuery('ceremonies:list', {});
  const rememberedView = useRememberedView('ceremonies');
  const [chosen, setChosen] = useState<CeremonyRow | null>(null);
  const rows = query.value ?? noRows;
  const selected = rows.find((row) => row.id === chosen?.id);
  const enterNew = () => navigate(paths.newCeremony());
  useCreateKey(enterNew);
  return (
    <Page
      title="Trao thưởng"
      count={query.value ? `${formatNumber(rows.length)} buổi` : null}
      body="fill"
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={selected === undefined}
            onClick={() => selected && void runAction('ceremonies:remove', { id: selected.id })}
          >
            Xoá
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={enterNew}>
            Lập buổi trao thưởng
          </Button>
        </>
      }
    >
      <Grid
        label="Danh sách buổi trao thưởng"
        rows={rows}
        rowId={(row) => String(row.id)}
        columns={columns}
        {...rememberedView}
        rowNoun="buổi"
        isLoading={query.value === undefined && query.failure === null}
        error={query.failure && query.value === undefined ? failureSentence(query.failure) : null}
        onOpenRow={(row) => navigate(paths.ceremony(row.id))}
        onSelectionChange={({ activeRow }) => setChosen(activeRow)}
      >
        <EmptyState action={<Button onClick={enterNew}>Lập buổi đầu tiên</Button>}>
          Chưa có buổi trao thưởng nào. Chọn các quyết định sẽ trao: chương trình, lượt lên nhận và danh sách gọi được
          lập sẵn để sửa.
        </EmptyState>
      </Grid>
    </Page>
  );
}
