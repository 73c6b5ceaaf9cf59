import { useMemo } from 'react';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import {
  type FundCategory,
  type FundEntry,
  fundCategories,
  fundCategoryNames,
  receiptCategories,
} from '#shared/domain/fund/fund-ledger.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, CellValue, EditOutcome, GridColumn, NewRow } from '../../components/grid/grid-types.ts';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';
import { today } from '../../lib/today.ts';
import type { Query } from '../../lib/use-query.ts';

type Entry = Request<'fund:save-entries'>['entries'][number]['entry'];

interface FundEntriesGridProps {
  readonly query: Query<readonly FundEntry[]>;
  /** The fund that a new entry belongs to. */
  readonly fund: string;
  readonly onSelectionChange: (rows: readonly FundEntry[]) => void;
}

const isReceipt = ({ category }: FundEntry) => (receiptCategories as readonly string[]).includes(category);
const noRows: readonly FundEntry[] = [];

const columns: readonly GridColumn<FundEntry>[] = [
  {
    key: 'entryOn',
    title: 'Ngày',
    width: 100,
    kind: 'date',
    isFrozen: true,
    value: (row) => row.entryOn,
    edit: { required: 'Hãy nhập ngày thu, chi.' },
  },
  {
    key: 'content',
    title: 'Nội dung',
    width: 360,
    kind: 'text',
    value: (row) => row.content,
    edit: { required: 'Hãy nhập nội dung thu, chi.' },
  },
  {
    key: 'category',
    title: 'Mục',
    width: 250,
    kind: 'choice',
    choices: fundCategories.map((value) => ({ value, label: fundCategoryNames[value] })),
    value: (row) => row.category,
    edit: { required: 'Hãy chọn mục thu, chi.' },
  },
  {
    key: 'amount',
    title: 'Số tiền',
    width: 120,
    kind: 'number',
    value: (row) => row.amount,
    edit: { required: 'Hãy nhập số tiền.' },
  },
  { key: 'direction', title: 'Thu/chi', width: 70, kind: 'text', value: (row) => (isReceipt(row) ? 'Thu' : 'Chi') },
  { key: 'voucher', title: 'Chứng từ', width: 100, kind: 'text', value: (row) => row.voucher, edit: {} },
  { key: 'counterpart', title: 'Người nộp, nhận', width: 160, kind: 'text', value: (row) => row.counterpart, edit: {} },
  { key: 'decision', title: 'Quyết định', width: 110, kind: 'text', value: (row) => row.decisionNumber },
  { key: 'fund', title: 'Quỹ', width: 280, kind: 'text', value: (row) => row.fund, edit: {} },
  { key: 'note', title: 'Ghi chú', width: 160, kind: 'text', value: (row) => row.note, edit: {} },
];

/** Thu, chi quỹ: the year's entries, typed or pasted below the last line. */
export function FundEntriesGrid({ query, fund, onSelectionChange }: FundEntriesGridProps) {
  const rememberedView = useRememberedView('fund-entries');
  const rows = query.value ?? noRows;
  const byId = useMemo(() => new Map(rows.map((row) => [String(row.id), row])), [rows]);

  const save = async (newRows: readonly NewRow[], changes: readonly CellChange[], label: string) => {
    const edited = new Map<string, Record<string, CellValue>>();
    for (const { rowId, key, value } of changes) edited.set(rowId, { ...edited.get(rowId), [key]: value });
    const existing = [...edited].flatMap(([rowId, values]) => {
      const row = byId.get(rowId);
      return row === undefined ? [] : [{ id: row.id, entry: entryOf(values, row, fund) }];
    });
    const added = newRows.map(({ values }) => ({ id: null, entry: entryOf(values, null, fund) }));
    const reply = await callReply('fund:save-entries', {
      ...(existing.length + added.length > 1 ? { label: `Quỹ: ${label}` } : {}),
      entries: [...existing, ...added],
    });
    if (reply.ok) {
      await query.reload();
      const saved = reply.value.ids.slice(existing.length);
      return newRows.map(({ draftId }, index): EditOutcome => {
        return { status: 'saved', rowId: draftId, savedAs: String(saved[index]) };
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
      label="Thu, chi quỹ"
      rows={rows}
      rowId={(row) => String(row.id)}
      columns={columns}
      {...rememberedView}
      rowNoun="khoản"
      isLoading={query.value === undefined && query.failure === null}
      error={query.failure && query.value === undefined ? failureSentence(query.failure) : null}
      onEdit={(changes, label) => save([], changes, label)}
      onAppendRows={save}
      onSelectionChange={(selection) => onSelectionChange(selection.rows)}
    >
      <EmptyState>Năm này chưa ghi khoản thu, chi nào. Gõ hoặc dán vào dòng cuối của bảng.</EmptyState>
    </Grid>
  );
}

/** An entry from the cells typed, over what is there; a new one is of today and of the office's fund. */
function entryOf(values: Readonly<Record<string, CellValue>>, row: FundEntry | null, fund: string): Entry {
  const text = (key: 'voucher' | 'counterpart' | 'note') => {
    const value = values[key];
    return value === undefined ? (row?.[key] ?? null) : value === null ? null : String(value);
  };
  return {
    fund: String(values.fund ?? row?.fund ?? fund),
    entryOn: String(values.entryOn ?? row?.entryOn ?? today()),
    category: (values.category ?? row?.category ?? 'other-spending') as FundCategory,
    amount: Number(values.amount ?? row?.amount ?? 0),
    content: String(values.content ?? row?.content ?? ''),
    voucher: text('voucher'),
    counterpart: text('counterpart'),
    decisionId: row?.decisionId ?? null,
    note: text('note'),
  };
}
