import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { type PledgeRow, pledgeScopeNames, pledgeStateNames } from '#shared/contracts/pledges.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { Choice, GridColumn } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { RegistrationTabs } from '../../components/registration-tabs.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { currentYear } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { useCreateKey } from '../../lib/use-create-key.ts';
import { usePlaceNumber } from '../../lib/use-place.ts';
import { useQuery } from '../../lib/use-query.ts';

const noPledges: readonly PledgeRow[] = [];
const choicesOf = (names: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const columns: readonly GridColumn<PledgeRow>[] = [
  { key: 'year', title: 'Năm', width: 70, kind: 'number', isGrouped: false, isFrozen: true, value: (row) => row.year },
  { key: 'name', title: 'Tên giao ước', width: 380, kind: 'text', isFrozen: true, value: (row) => row.name },
  {
    key: 'state',
    title: 'Tình trạng',
    width: 100,
    kind: 'choice',
    choices: choicesOf(pledgeStateNames),
    value: (row) => row.state,
  },
  { key: 'signedOn', title: 'Ngày ký', width: 100, kind: 'date', value: (row) => row.signedOn },
  {
    key: 'scope',
    title: 'Phạm vi',
    width: 210,
    kind: 'choice',
    choices: choicesOf(pledgeScopeNames),
    value: (row) => row.scope,
  },
  { key: 'parties', title: 'Các bên', width: 420, kind: 'text', value: (row) => row.partyNames.join('; ') },
  { key: 'criteria', title: 'Nội dung', width: 80, kind: 'number', value: (row) => row.criterionCount },
  { key: 'points', title: 'Tổng điểm', width: 90, kind: 'number', value: (row) => row.totalPoints },
];

/** Giao ước thi đua of all years, the newest first. Enter opens one. */
export function PledgesPage() {
  const year = usePlaceNumber('year') ?? currentYear();
  const query = useQuery('pledges:list', { year: null });
  const rememberedView = useRememberedView('pledges');
  const [chosen, setChosen] = useState<PledgeRow | null>(null);
  const rows = query.value ?? noPledges;
  const selected = rows.find((row) => row.id === chosen?.id);
  const enterNew = () => navigate(paths.newPledge());
  useCreateKey(enterNew);
  return (
    <Page
      title="Giao ước thi đua"
      count={query.value ? `${formatNumber(rows.length)} bản giao ước` : null}
      body="fill"
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={selected === undefined}
            onClick={() => selected && void runAction('pledges:remove', { id: selected.id })}
          >
            Xoá
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={enterNew}>
            Lập giao ước
          </Button>
        </>
      }
      toolbar={<RegistrationTabs value="pledges" year={year} />}
    >
      <Grid
        label="Danh sách giao ước thi đua"
        rows={rows}
        rowId={(row) => String(row.id)}
        columns={columns}
        {...rememberedView}
        rowNoun="bản giao ước"
        isLoading={query.value === undefined && query.failure === null}
        error={query.failure && query.value === undefined ? failureSentence(query.failure) : null}
        isDimmed={(row) => row.state === 'canceled'}
        onOpenRow={(row) => navigate(paths.pledge(row.id))}
        onSelectionChange={({ activeRow }) => setChosen(activeRow)}
      >
        <EmptyState action={<Button onClick={enterNew}>Lập giao ước đầu tiên</Button>}>
          Chưa có bản giao ước nào. Đầu năm các đơn vị ký giao ước với nhau: các bên, nội dung, chỉ tiêu và điểm; cuối
          năm nhập kết quả vào chính bản ấy.
        </EmptyState>
      </Grid>
    </Page>
  );
}
