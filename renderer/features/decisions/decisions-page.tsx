import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { DecisionRow } from '#shared/contracts/decisions.ts';
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
import { useCreateKey } from '../../lib/use-create-key.ts';
import { useQuery } from '../../lib/use-query.ts';
import { decisionColumns } from './decision-columns.ts';
import { decisionName } from './decision-number.ts';

const noDecisions: readonly DecisionRow[] = [];

/** All decisions, newest first. Enter opens one; Insert or Ctrl+N enters a new one. */
export function DecisionsPage() {
  const decisions = useQuery('decisions:list', {});
  const rememberedView = useRememberedView('decisions');
  const [selected, setSelected] = useState<readonly DecisionRow[]>([]);
  const grid = useRef<GridHandle<DecisionRow>>(null);
  const enterNew = () => navigate(paths.newDecision());
  useCreateKey(enterNew);

  const isLoaded = decisions.value !== undefined;
  useEffect(() => {
    if (isLoaded) takeFreeFocus(() => grid.current?.focus());
  }, [isLoaded]);

  const rows = decisions.value ?? noDecisions;
  const chosen = selected.length === 1 ? rows.find((row) => row.id === selected[0]?.id) : undefined;
  return (
    <Page
      title="Quyết định khen thưởng"
      count={decisions.value ? `${formatNumber(rows.length)} quyết định` : null}
      body="fill"
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={chosen === undefined}
            onClick={() => chosen && void runAction('decisions:remove', { id: chosen.id })}
          >
            {chosen ? `Xoá ${decisionName(chosen)}` : 'Xoá'}
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={enterNew}>
            Nhập quyết định (Insert)
          </Button>
        </>
      }
    >
      <Grid
        label="Danh sách quyết định khen thưởng"
        rows={rows}
        rowId={(row) => String(row.id)}
        columns={decisionColumns}
        {...rememberedView}
        rowNoun="quyết định"
        handleRef={grid}
        isLoading={decisions.value === undefined && decisions.failure === null}
        error={decisions.failure && decisions.value === undefined ? failureSentence(decisions.failure) : null}
        onOpenRow={(row) => navigate(paths.decision(row.id))}
        onSelectionChange={({ rows: now }) => setSelected(now)}
      >
        <EmptyState action={<Button onClick={enterNew}>Nhập quyết định đầu tiên</Button>}>
          Chưa có quyết định nào. Có quyết định đã ký trong tay thì nhập thẳng vào đây: số, ngày, danh sách được khen;
          không cần qua bước trình duyệt nào.
        </EmptyState>
      </Grid>
    </Page>
  );
}
