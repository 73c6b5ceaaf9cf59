import { useMemo } from 'react';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import type { PledgePage } from '#shared/contracts/pledges.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome, GridColumn } from '../../components/grid/grid-types.ts';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';

type ResultChange = Request<'pledges:save-results'>['changes'][number];

interface ResultRow {
  readonly key: string;
  readonly partyId: number;
  readonly criterionId: number;
  readonly unitName: string;
  readonly unitOrder: number;
  readonly content: string;
  readonly target: string | null;
  readonly points: number | null;
  readonly achieved: string | null;
  readonly achievedPoints: number | null;
  readonly note: string | null;
}

const columns: readonly GridColumn<ResultRow>[] = [
  {
    key: 'unit',
    title: 'Đơn vị',
    width: 220,
    kind: 'text',
    isFrozen: true,
    value: (row) => row.unitName,
    sortValue: (row) => row.unitOrder,
  },
  { key: 'content', title: 'Nội dung', width: 300, kind: 'text', value: (row) => row.content },
  { key: 'target', title: 'Chỉ tiêu đã ký', width: 190, kind: 'text', value: (row) => row.target },
  { key: 'achieved', title: 'Kết quả đạt được', width: 220, kind: 'text', value: (row) => row.achieved, edit: {} },
  { key: 'points', title: 'Điểm chuẩn', width: 90, kind: 'number', value: (row) => row.points },
  {
    key: 'achievedPoints',
    title: 'Điểm đạt',
    width: 90,
    kind: 'number',
    value: (row) => row.achievedPoints,
    edit: {},
    warning: (row) =>
      row.points !== null && row.achievedPoints !== null && row.achievedPoints < row.points
        ? 'Thấp hơn điểm chuẩn của giao ước.'
        : null,
  },
  { key: 'note', title: 'Ghi chú', width: 180, kind: 'text', value: (row) => row.note, edit: {} },
];

/** Kết quả giao ước: what each party had pledged, and what it reached; typed, pasted or filled down. */
export function PledgeResultsGrid({
  page,
  reload,
}: {
  readonly page: PledgePage;
  readonly reload: () => Promise<void>;
}) {
  const rememberedView = useRememberedView('pledge-results');
  const rows = useMemo(() => rowsOf(page), [page]);

  const save = async (changes: readonly CellChange[], label: string): Promise<readonly EditOutcome[] | undefined> => {
    const byKey = new Map(rows.map((row) => [row.key, row]));
    const reply = await callReply('pledges:save-results', {
      ...(changes.length > 1 ? { label: `Kết quả giao ước: ${label}` } : {}),
      pledgeId: page.pledge.id,
      changes: changes.flatMap(({ rowId, key, value }) => {
        const row = byKey.get(rowId);
        if (row === undefined) return [];
        const { criterionId, partyId } = row;
        return [{ criterionId, partyId, ...changeOf(key, value) }];
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
      label={`Kết quả ${page.pledge.name}`}
      rows={rows}
      rowId={(row) => row.key}
      columns={columns}
      {...rememberedView}
      rowNoun="mục"
      onEdit={save}
    >
      <EmptyState>Giao ước chưa có bên ký hoặc chưa có nội dung; hãy nhập ở phần Nội dung trước.</EmptyState>
    </Grid>
  );
}

function rowsOf({ parties, criteria, results }: PledgePage): ResultRow[] {
  const byPlace = new Map(results.map((result) => [`${result.partyId} ${result.criterionId}`, result]));
  return parties.flatMap((party, unitOrder) =>
    criteria.map((criterion) => {
      const key = `${party.id} ${criterion.id}`;
      const result = byPlace.get(key);
      return {
        key,
        partyId: party.id,
        criterionId: criterion.id,
        unitName: party.unitName,
        unitOrder,
        content: criterion.content,
        target: criterion.target,
        points: criterion.points,
        achieved: result?.achieved ?? null,
        achievedPoints: result?.points ?? null,
        note: result?.note ?? null,
      };
    }),
  );
}

function changeOf(key: string, value: CellChange['value']): Pick<ResultChange, 'achieved' | 'points' | 'note'> {
  if (key === 'achievedPoints') return { points: value === null ? null : Number(value) };
  const text = value === null ? null : String(value);
  return key === 'note' ? { note: text } : { achieved: text };
}
