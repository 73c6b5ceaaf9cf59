import { useMemo } from 'react';
import type { CeremonyPage, ProgrammeItem } from '#shared/contracts/ceremonies.ts';
import { startTimes } from '#shared/domain/ceremonies/usual-programme.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome, GridColumn, NewRow } from '../../components/grid/grid-types.ts';
import { callReply } from '../../lib/api.ts';

interface ProgrammeLine extends ProgrammeItem {
  readonly index: number;
  readonly startsAt: string | null;
}

const columns: readonly GridColumn<ProgrammeLine>[] = [
  { key: 'startsAt', title: 'Bắt đầu', width: 80, kind: 'text', value: (row) => row.startsAt },
  { key: 'minutes', title: 'Số phút', width: 80, kind: 'number', value: (row) => row.minutes, edit: {} },
  {
    key: 'content',
    title: 'Nội dung',
    width: 520,
    kind: 'text',
    value: (row) => row.content,
    edit: {},
  },
  { key: 'presenter', title: 'Người thực hiện', width: 240, kind: 'text', value: (row) => row.presenter, edit: {} },
];

interface ProgrammeGridProps {
  readonly page: CeremonyPage;
  readonly reload: () => Promise<void>;
}

/** Chương trình: lines with their minutes; the clock follows. An emptied content takes the line out. */
export function ProgrammeGrid({ page, reload }: ProgrammeGridProps) {
  const rows = useMemo(() => {
    const times = startTimes(
      page.ceremony.startsAt,
      page.programme.map((item) => item.minutes),
    );
    return page.programme.map((item, index) => ({ ...item, index, startsAt: times[index] ?? null }));
  }, [page]);

  const save = async (newRows: readonly NewRow[], changes: readonly CellChange[]) => {
    const items: { minutes: number | null; content: string; presenter: string | null }[] = page.programme.map(
      (item) => ({ ...item }),
    );
    const put = (item: (typeof items)[number] | undefined, key: string, value: CellChange['value']) => {
      if (item === undefined) return;
      if (key === 'minutes') item.minutes = value === null ? null : Number(value);
      else if (key === 'content') item.content = value === null ? '' : String(value);
      else if (key === 'presenter') item.presenter = value === null ? null : String(value);
    };
    for (const { rowId, key, value } of changes) put(items[Number(rowId)], key, value);
    for (const { values } of newRows) {
      const item = { minutes: null, content: '', presenter: null };
      for (const [key, value] of Object.entries(values)) put(item, key, value);
      items.push(item);
    }
    const kept = items.filter((item) => item.content.trim() !== '');
    const reply = await callReply('ceremonies:save-programme', { id: page.ceremony.id, items: kept });
    if (reply.ok) {
      await reload();
      return newRows.map(({ draftId }, index): EditOutcome => {
        return { status: 'saved', rowId: draftId, savedAs: String(kept.length - newRows.length + index) };
      });
    }
    const problem = failureSentence(reply.failure);
    return [
      ...changes.map(({ rowId, key }): EditOutcome => ({ status: 'refused', rowId, key, problem })),
      ...newRows.map(({ draftId }): EditOutcome => ({ status: 'refused', rowId: draftId, problem })),
    ];
  };

  return (
    <Grid
      label="Chương trình"
      rows={rows}
      rowId={(row) => String(row.index)}
      columns={columns}
      rowNoun="mục"
      hasFilters={false}
      onEdit={(changes) => save([], changes)}
      onAppendRows={save}
    >
      <EmptyState>Chưa có mục nào của chương trình. Gõ vào dòng cuối của bảng.</EmptyState>
    </Grid>
  );
}
