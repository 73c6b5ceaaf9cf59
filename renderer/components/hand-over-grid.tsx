import { useMemo } from 'react';
import type { HandOverRow } from '#shared/contracts/fund.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { callReply } from '../lib/api.ts';
import { EmptyState } from './empty-state.tsx';
import { Grid } from './grid/grid.tsx';
import type { CellChange, EditOutcome, GridColumn } from './grid/grid-types.ts';
import { useRememberedView } from './use-remembered-view.ts';

type Change = Request<'hand-overs:save'>['changes'][number];

interface HandOverGridProps {
  readonly label: string;
  readonly rows: readonly HandOverRow[];
  readonly isLoading: boolean;
  readonly error: string | null;
  /** Fetches anew after a save. */
  readonly reload: () => Promise<void>;
  readonly onSelectionChange?: (rows: readonly HandOverRow[]) => void;
}

const columns: readonly GridColumn<HandOverRow>[] = [
  {
    key: 'recipient',
    title: 'Tập thể, cá nhân',
    width: 200,
    kind: 'text',
    isFrozen: true,
    value: (row) => row.recipientName,
    sortValue: (row) => row.recipientSortKey,
  },
  { key: 'unit', title: 'Đơn vị', width: 180, kind: 'text', value: (row) => row.unitName },
  {
    key: 'award',
    title: 'Danh hiệu, hình thức',
    width: 130,
    kind: 'text',
    value: (row) => row.awardShortName,
    sortValue: (row) => row.precedence,
  },
  { key: 'decision', title: 'Quyết định', width: 110, kind: 'text', value: (row) => row.decisionNumber },
  { key: 'itemOn', title: 'Nhận hiện vật', width: 110, kind: 'date', value: (row) => row.itemOn, edit: {} },
  {
    key: 'itemReceivedBy',
    title: 'Người nhận thay',
    width: 150,
    kind: 'text',
    value: (row) => row.itemReceivedBy,
    edit: {},
  },
  {
    key: 'amount',
    title: 'Tiền thưởng',
    width: 110,
    kind: 'number',
    value: (row) => (row.amount === 0 ? null : row.amount),
  },
  {
    key: 'moneyOn',
    title: 'Nhận tiền',
    width: 100,
    kind: 'date',
    value: (row) => row.moneyOn,
    edit: { isEditable: (row) => (row.amount ?? 0) > 0 },
  },
  {
    key: 'moneyReceivedBy',
    title: 'Người nhận tiền thay',
    width: 150,
    kind: 'text',
    value: (row) => row.moneyReceivedBy,
    edit: { isEditable: (row) => (row.amount ?? 0) > 0 },
  },
  { key: 'fund', title: 'Quỹ chi', width: 240, kind: 'text', value: (row) => row.fund },
  { key: 'note', title: 'Ghi chú', width: 140, kind: 'text', value: (row) => row.handOverNote, edit: {} },
];

/** Who received what, when and through whom: typed, pasted or filled down. An empty day: not yet. */
export function HandOverGrid({ label, rows, isLoading, error, reload, onSelectionChange }: HandOverGridProps) {
  const rememberedView = useRememberedView('hand-overs');
  const byKey = useMemo(() => new Map(rows.map((row) => [String(row.id), row])), [rows]);

  const save = async (changes: readonly CellChange[], step: string): Promise<readonly EditOutcome[] | undefined> => {
    const reply = await callReply('hand-overs:save', {
      ...(changes.length > 1 ? { label: `Ghi việc trao, nhận: ${step}` } : {}),
      changes: changes.flatMap(({ rowId, key, value }) => {
        const row = byKey.get(rowId);
        return row === undefined ? [] : [{ awardId: row.id, [key]: value } as Change];
      }),
    });
    if (reply.ok) {
      await reload();
      return undefined;
    }
    const problem = failureSentence(reply.failure);
    return changes.map(({ rowId, key }) => ({ status: 'refused', rowId, key, problem }));
  };

  return (
    <Grid
      label={label}
      rows={rows}
      rowId={(row) => String(row.id)}
      columns={columns}
      {...rememberedView}
      rowNoun="lượt khen thưởng"
      isLoading={isLoading}
      error={error}
      onEdit={save}
      onSelectionChange={(selection) => onSelectionChange?.(selection.rows)}
    >
      <EmptyState>Chưa có khen thưởng nào để trao. Hãy nhập quyết định khen thưởng trước.</EmptyState>
    </Grid>
  );
}
