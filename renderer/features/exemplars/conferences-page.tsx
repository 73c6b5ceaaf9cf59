import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ConferenceRow } from '#shared/contracts/exemplars.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { ConferenceDialog } from './conference-dialog.tsx';
import { ExemplarParts } from './exemplar-parts.tsx';

const noRows: readonly ConferenceRow[] = [];

const columns: readonly GridColumn<ConferenceRow>[] = [
  { key: 'name', title: 'Hội nghị', width: 460, kind: 'text', isFrozen: true, value: (row) => row.name },
  { key: 'fromYear', title: 'Từ năm', width: 76, kind: 'number', isGrouped: false, value: (row) => row.fromYear },
  { key: 'toYear', title: 'Đến năm', width: 80, kind: 'number', isGrouped: false, value: (row) => row.toYear },
  { key: 'heldOn', title: 'Ngày tổ chức', width: 110, kind: 'date', value: (row) => row.heldOn },
  { key: 'place', title: 'Địa điểm', width: 220, kind: 'text', value: (row) => row.place },
  { key: 'collectives', title: 'Tập thể', width: 76, kind: 'number', value: (row) => row.collectiveCount },
  { key: 'persons', title: 'Cá nhân', width: 80, kind: 'number', value: (row) => row.personCount },
  { key: 'models', title: 'Mô hình', width: 80, kind: 'number', value: (row) => row.modelCount },
  { key: 'note', title: 'Ghi chú', width: 220, kind: 'text', value: (row) => row.note },
];

/** Hội nghị điển hình tiên tiến, the newest span first. Enter opens one. */
export function ConferencesPage() {
  const query = useQuery('exemplars:conferences', {});
  const rememberedView = useRememberedView('conferences');
  const [chosen, setChosen] = useState<ConferenceRow | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const rows = query.value ?? noRows;
  const selected = rows.find((row) => row.id === chosen?.id);
  return (
    <Page
      title="Điển hình tiên tiến"
      count={query.value ? `${rows.length} hội nghị` : null}
      body="fill"
      toolbar={<ExemplarParts place={paths.conferences()} />}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={selected === undefined}
            onClick={() => selected && void runAction('exemplars:remove-conference', { id: selected.id })}
          >
            Xoá
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setIsAdding(true)}>
            Lập hội nghị
          </Button>
        </>
      }
    >
      <Grid
        label="Danh sách hội nghị điển hình tiên tiến"
        rows={rows}
        rowId={(row) => String(row.id)}
        columns={columns}
        {...rememberedView}
        rowNoun="hội nghị"
        isLoading={query.value === undefined && query.failure === null}
        error={query.failure && query.value === undefined ? failureSentence(query.failure) : null}
        onOpenRow={(row) => navigate(paths.conference(row.id))}
        onSelectionChange={({ activeRow }) => setChosen(activeRow)}
      >
        <EmptyState action={<Button onClick={() => setIsAdding(true)}>Lập hội nghị</Button>}>
          Chưa có hội nghị điển hình tiên tiến nào. Hội nghị của một giai đoạn (thường 5 năm) lấy danh sách từ các điển
          hình đã phát hiện trong giai đoạn đó.
        </EmptyState>
      </Grid>
      {isAdding && (
        <ConferenceDialog
          conference={null}
          onClose={() => setIsAdding(false)}
          onSaved={(id) => navigate(paths.conference(id))}
        />
      )}
    </Page>
  );
}
