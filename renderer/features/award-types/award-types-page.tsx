import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { AwardType } from '#shared/contracts/awards.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome, GridHandle } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { takeFreeFocus } from '../../lib/take-free-focus.ts';
import { issuesOf, runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { awardTypeColumns } from './award-type-columns.ts';
import { editRequest, newAwardType } from './award-type-edits.ts';

const noTypes: readonly AwardType[] = [];

/** The catalogue: the law's titles and commendations, which stand, and the office's own, which are edited in place. */
export function AwardTypesPage() {
  const types = useQuery('award-types:list', {});
  const rememberedView = useRememberedView('award-types');
  const grid = useRef<GridHandle<AwardType>>(null);
  const [selected, setSelected] = useState<readonly AwardType[]>([]);
  const rows = types.value ?? noTypes;
  const chosen = selected.length === 1 ? rows.find((type) => type.id === selected[0]?.id) : undefined;
  const removable = chosen !== undefined && !chosen.isOfLaw;

  const isLoaded = types.value !== undefined;
  useEffect(() => {
    if (isLoaded) takeFreeFocus(() => grid.current?.focus());
  }, [isLoaded]);

  const add = async () => {
    const reply = await runAction('award-types:save', newAwardType(rows));
    if (!reply.ok) return;
    await types.reload();
    // The new line is there once React has drawn it.
    requestAnimationFrame(() => {
      if (grid.current?.reveal(String(reply.value.id), 'name')) grid.current.focus();
    });
  };

  const edit = async (changes: readonly CellChange[]): Promise<readonly EditOutcome[]> => {
    const outcomes: EditOutcome[] = [];
    for (const type of rows) {
      const rowId = String(type.id);
      const cells = changes.filter((change) => change.rowId === rowId);
      if (cells.length === 0) continue;
      const read = editRequest(type, cells);
      if ('problem' in read) {
        outcomes.push({ status: 'refused', rowId, key: read.key, problem: read.problem });
        continue;
      }
      const reply = await runAction('award-types:save', read.request, { onIssues: () => {}, onFailure: () => true });
      if (reply.ok) continue;
      const issue = issuesOf(reply.failure)?.[0];
      outcomes.push({
        status: 'refused',
        rowId,
        key: cells.some((cell) => cell.key === issue?.path) ? issue!.path : cells[0]!.key,
        problem: issue?.message ?? failureSentence(reply.failure),
      });
    }
    await types.reload();
    return outcomes;
  };

  const own = rows.filter((type) => !type.isOfLaw).length;
  return (
    <Page
      title="Danh mục danh hiệu, hình thức khen thưởng"
      count={types.value ? `${rows.length - own} của luật, ${own} của cơ quan` : null}
      body="fill"
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={!removable}
            title={chosen?.isOfLaw ? 'Danh hiệu, hình thức của luật không xoá được' : undefined}
            onClick={() => chosen && void runAction('award-types:remove', { id: chosen.id })}
          >
            Xoá
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={() => void add()}>
            Thêm của cơ quan
          </Button>
        </>
      }
    >
      <Grid
        label="Danh mục danh hiệu thi đua và hình thức khen thưởng"
        rows={rows}
        rowId={(type) => String(type.id)}
        columns={awardTypeColumns}
        {...rememberedView}
        rowNoun="danh hiệu, hình thức"
        handleRef={grid}
        isLoading={types.value === undefined && types.failure === null}
        error={types.failure && types.value === undefined ? failureSentence(types.failure) : null}
        onEdit={edit}
        onSelectionChange={({ rows: now }) => setSelected(now)}
      />
    </Page>
  );
}
