import { useMemo, useRef, useState } from 'react';
import type { MovementPage, TargetView } from '#shared/contracts/movements.ts';
import type { UnitRow } from '#shared/contracts/units.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome, GridHandle, NewRow } from '../../components/grid/grid-types.ts';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { targetColumns } from './target-columns.tsx';
import { editedTarget, refusals } from './target-edits.ts';

const noUnits: readonly UnitRow[] = [];

interface TargetsGridProps {
  readonly page: MovementPage;
  readonly reload: () => Promise<void>;
  readonly onSelect: (targets: readonly TargetView[]) => void;
  /** Enter or double click on a number that the program counted. */
  readonly onOpenNames: (target: TargetView) => void;
}

/** The targets of a movement, typed or pasted; the last line takes a new one. */
export function TargetsGrid({ page, reload, onSelect, onOpenNames }: TargetsGridProps) {
  const [on] = useState(today);
  const units = useQuery('units:list', { on, withDissolved: false }).value ?? noUnits;
  const columns = useMemo(() => targetColumns(units), [units]);
  const rememberedView = useRememberedView('movement-targets');
  const grid = useRef<GridHandle<TargetView>>(null);
  const movementId = page.movement.id;

  const save = async (
    newRows: readonly NewRow[],
    changes: readonly CellChange[],
    label: string,
  ): Promise<readonly EditOutcome[] | undefined> => {
    const changed = Map.groupBy(changes, (change) => change.rowId);
    const sent = [
      ...page.targets.flatMap((target) => {
        const cells = changed.get(String(target.id));
        if (cells === undefined) return [];
        const values = Object.fromEntries(cells.map(({ key, value }) => [key, value]));
        return [{ rowId: String(target.id), keys: Object.keys(values), target: editedTarget(target, values) }];
      }),
      ...newRows.map(({ draftId, values }) => ({
        rowId: draftId,
        keys: ['name', 'measure', 'planned', ...Object.keys(values)],
        target: editedTarget(null, values),
      })),
    ];
    const reply = await callReply('movements:save-targets', {
      movementId,
      ...(sent.length > 1 ? { label: `Chỉ tiêu: ${label}` } : {}),
      targets: sent.map(({ target }) => target),
    });
    if (!reply.ok) return refusals(reply.failure, sent);
    await reload();
    return sent.map(({ rowId }, index) => ({ status: 'saved', rowId, savedAs: String(reply.value.ids[index]) }));
  };

  return (
    <Grid
      label={`Chỉ tiêu của ${page.movement.name}`}
      rows={page.targets}
      rowId={(row) => String(row.id)}
      columns={columns}
      {...rememberedView}
      rowNoun="chỉ tiêu"
      handleRef={grid}
      onEdit={(changes, label) => save([], changes, label)}
      onAppendRows={save}
      onOpenRow={(row) => row.ratio !== null && onOpenNames(row)}
      onSelectionChange={({ rows }) => onSelect(rows)}
    >
      <EmptyState>
        Chưa có chỉ tiêu. Gõ hoặc dán từ Excel vào dòng trống: tên, đơn vị tính, mức trước, chỉ tiêu.
      </EmptyState>
    </Grid>
  );
}
