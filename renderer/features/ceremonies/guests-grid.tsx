import { useMemo } from 'react';
import type { CeremonyGuest, CeremonyPage } from '#shared/contracts/ceremonies.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, CellValue, EditOutcome, GridColumn, NewRow } from '../../components/grid/grid-types.ts';
import { callReply } from '../../lib/api.ts';

interface GuestLine extends CeremonyGuest {
  readonly index: number;
}

const columns: readonly GridColumn<GuestLine>[] = [
  { key: 'name', title: 'Đơn vị, khách mời', width: 380, kind: 'text', value: (row) => row.name, edit: {} },
  { key: 'invited', title: 'Số người', width: 90, kind: 'number', value: (row) => row.invited, edit: {} },
  { key: 'seats', title: 'Chỗ ngồi', width: 260, kind: 'text', value: (row) => row.seats, edit: {} },
  { key: 'note', title: 'Ghi chú', width: 220, kind: 'text', value: (row) => row.note, edit: {} },
];

interface GuestsGridProps {
  readonly page: CeremonyPage;
  readonly reload: () => Promise<void>;
}

/** Khách mời, chỗ ngồi: how many each unit sends and where they sit. An emptied name takes the line out. */
export function GuestsGrid({ page, reload }: GuestsGridProps) {
  const rows = useMemo(() => page.guests.map((guest, index) => ({ ...guest, index })), [page]);

  const save = async (newRows: readonly NewRow[], changes: readonly CellChange[]) => {
    const guests: Changed[] = page.guests.map((guest) => ({ ...guest }));
    for (const { rowId, key, value } of changes) put(guests[Number(rowId)], key, value);
    for (const { values } of newRows) {
      const guest: Changed = { unitId: null, name: '', invited: 1, seats: null, note: null };
      for (const [key, value] of Object.entries(values)) put(guest, key, value);
      guests.push(guest);
    }
    const kept = guests.filter((guest) => guest.name.trim() !== '');
    const reply = await callReply('ceremonies:save-guests', { id: page.ceremony.id, guests: kept });
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
      label="Khách mời và chỗ ngồi"
      rows={rows}
      rowId={(row) => String(row.index)}
      columns={columns}
      rowNoun="dòng"
      hasFilters={false}
      onEdit={(changes) => save([], changes)}
      onAppendRows={save}
    >
      <EmptyState>
        Chưa có khách mời. Bấm «Xếp chỗ» để lấy các đơn vị có người được khen, hoặc gõ vào dòng cuối.
      </EmptyState>
    </Grid>
  );
}

interface Changed {
  unitId: number | null;
  name: string;
  invited: number;
  seats: string | null;
  note: string | null;
}

function put(guest: Changed | undefined, key: string, value: CellValue): void {
  if (guest === undefined) return;
  if (key === 'name') guest.name = value === null ? '' : String(value);
  else if (key === 'invited') guest.invited = Number(value ?? 0);
  else if (key === 'seats') guest.seats = value === null ? null : String(value);
  else if (key === 'note') guest.note = value === null ? null : String(value);
}
