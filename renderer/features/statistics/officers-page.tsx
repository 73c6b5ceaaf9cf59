import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { type EmulationOfficer, educationNames } from '#shared/domain/statistics/emulation-officer.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { OfficerDialog } from './officer-dialog.tsx';
import { StatisticsTabs } from './statistics-tabs.tsx';

const noOfficers: readonly EmulationOfficer[] = [];
const unknown = 'Chưa rõ';

const columns: readonly GridColumn<EmulationOfficer>[] = [
  { key: 'name', title: 'Họ và tên', width: 210, kind: 'text', isFrozen: true, value: (row) => row.name },
  { key: 'unit', title: 'Đơn vị', width: 260, kind: 'text', value: (row) => row.unitName },
  {
    key: 'duty',
    title: 'Chế độ',
    width: 120,
    kind: 'text',
    value: (row) => (row.isFullTime === null ? unknown : row.isFullTime ? 'Chuyên trách' : 'Kiêm nhiệm'),
  },
  {
    key: 'education',
    title: 'Trình độ',
    width: 120,
    kind: 'text',
    value: (row) => (row.education === null ? unknown : educationNames[row.education]),
  },
  { key: 'from', title: 'Làm từ ngày', width: 110, kind: 'date', value: (row) => row.fromOn },
  { key: 'to', title: 'Đến ngày', width: 110, kind: 'date', value: (row) => row.toOn },
  { key: 'note', title: 'Ghi chú', width: 260, kind: 'text', value: (row) => row.note },
];

/** Người làm công tác thi đua, khen thưởng: what forms 0604.N and 0605.N count. */
export function OfficersPage() {
  const query = useQuery('statistics:officers', {});
  const [edited, setEdited] = useState<EmulationOfficer | 'new' | null>(null);
  const [chosen, setChosen] = useState<readonly EmulationOfficer[]>([]);
  const rows = query.value ?? noOfficers;
  return (
    <Page
      title="Thống kê"
      count={query.value ? `${formatNumber(rows.length)} người` : null}
      body="fill"
      actions={
        <>
          <Button
            variant="default"
            disabled={chosen.length !== 1}
            onClick={() => chosen[0] && void runAction('statistics:remove-officer', { id: chosen[0].id })}
          >
            Bỏ khỏi danh sách
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
            Thêm người
          </Button>
        </>
      }
      toolbar={<StatisticsTabs value="officers" />}
    >
      <Grid
        label="Người làm công tác thi đua, khen thưởng"
        rows={rows}
        rowId={(row) => String(row.id)}
        columns={columns}
        rowNoun="người"
        isLoading={query.value === undefined && query.failure === null}
        error={query.failure && query.value === undefined ? failureSentence(query.failure) : null}
        onOpenRow={setEdited}
        onSelectionChange={({ activeRow }) => setChosen(activeRow === null ? [] : [activeRow])}
      >
        <EmptyState>
          Chưa có ai. Hãy thêm những người làm công tác thi đua, khen thưởng của cơ quan, chuyên trách và kiêm nhiệm;
          biểu 0604.N và 0605.N đếm từ danh sách này.
        </EmptyState>
      </Grid>
      {edited !== null && <OfficerDialog officer={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}
