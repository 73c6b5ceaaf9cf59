import { Button } from '@mantine/core';
import { IconAward, IconPlus, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ExemplarRow } from '#shared/contracts/exemplars.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridHandle } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { takeFreeFocus } from '../../lib/take-free-focus.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { exemplarColumns } from './exemplar-columns.ts';
import { ExemplarDialog } from './exemplar-dialog.tsx';
import { ExemplarParts } from './exemplar-parts.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { RegisterDialog } from './register-dialog.tsx';

const noRows: readonly ExemplarRow[] = [];

/** Điển hình tiên tiến: persons, collectives, models and good deeds through their four stages. Enter opens one. */
export function ExemplarsPage() {
  const query = useQuery('exemplars:list', {});
  const rememberedView = useRememberedView('exemplars');
  const [selected, setSelected] = useState<readonly ExemplarRow[]>([]);
  const [opened, setOpened] = useState<'new' | 'propose' | 'register' | null>(null);
  const grid = useRef<GridHandle<ExemplarRow>>(null);
  const isLoaded = query.value !== undefined;
  useEffect(() => {
    if (isLoaded) takeFreeFocus(() => grid.current?.focus());
  }, [isLoaded]);

  const rows = query.value ?? noRows;
  const chosen = selected.filter((row) => rows.some((known) => known.id === row.id));
  const close = () => setOpened(null);
  return (
    <Page
      title="Điển hình tiên tiến"
      count={query.value ? `${formatNumber(rows.length)} điển hình` : null}
      body="fill"
      toolbar={<ExemplarParts place={paths.exemplars()} />}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={chosen.length === 0}
            onClick={() => void runAction('exemplars:remove', { ids: chosen.map((row) => row.id) })}
          >
            {chosen.length > 1 ? `Xoá ${chosen.length} điển hình` : 'Xoá'}
          </Button>
          <Button
            variant="default"
            leftSection={<IconAward size={16} />}
            disabled={chosen.length === 0}
            onClick={() => setOpened('propose')}
          >
            Đề nghị khen thưởng…
          </Button>
          <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => setOpened('register')}>
            In danh sách…
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setOpened('new')}>
            Thêm điển hình
          </Button>
        </>
      }
    >
      <Grid
        label="Danh sách điển hình tiên tiến"
        rows={rows}
        rowId={(row) => String(row.id)}
        columns={exemplarColumns}
        {...rememberedView}
        rowNoun="điển hình"
        handleRef={grid}
        isLoading={query.value === undefined && query.failure === null}
        error={query.failure && query.value === undefined ? failureSentence(query.failure) : null}
        isDimmed={(row) => row.closedOn !== null}
        onOpenRow={(row) => navigate(paths.exemplar(row.id))}
        onSelectionChange={({ rows: now }) => setSelected(now)}
      >
        <EmptyState action={<Button onClick={() => setOpened('new')}>Thêm điển hình</Button>}>
          Chưa có điển hình nào. Ghi lại cá nhân, tập thể, mô hình hay việc tốt khi vừa phát hiện, rồi theo dõi bồi
          dưỡng, tổng kết, nhân rộng.
        </EmptyState>
      </Grid>
      {opened === 'new' && (
        <ExemplarDialog exemplar={null} onClose={close} onSaved={(id) => navigate(paths.exemplar(id))} />
      )}
      {opened === 'propose' && (
        <ProposeDialog
          title={
            chosen.length === 1 ? 'Đề nghị khen thưởng điển hình' : `Đề nghị khen thưởng ${chosen.length} điển hình`
          }
          exemplarIds={chosen.map((row) => row.id)}
          onClose={close}
        />
      )}
      {opened === 'register' && <RegisterDialog onClose={close} />}
    </Page>
  );
}
