import { certaintyNames } from '#shared/law/certainty.ts';
import type { Instrument } from '#shared/law/instrument.ts';
import { instruments } from '#shared/law/instruments.ts';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { useRememberedView } from '../../components/use-remembered-view.ts';

const rows: readonly Instrument[] = Object.values(instruments).toSorted((a, b) =>
  (b.inForceOn ?? '').localeCompare(a.inForceOn ?? ''),
);

const columns: readonly GridColumn<Instrument>[] = [
  { key: 'title', title: 'Văn bản', width: 220, kind: 'text', isFrozen: true, value: (row) => row.title },
  { key: 'name', title: 'Nội dung', width: 420, kind: 'text', value: (row) => row.name },
  { key: 'issuer', title: 'Cơ quan ban hành', width: 170, kind: 'text', value: (row) => row.issuer },
  { key: 'issued', title: 'Ban hành', width: 95, kind: 'date', value: (row) => row.issuedOn },
  { key: 'inForce', title: 'Hiệu lực', width: 95, kind: 'date', value: (row) => row.inForceOn },
  { key: 'expired', title: 'Hết hiệu lực', width: 105, kind: 'date', value: (row) => row.expiredOn },
  {
    key: 'certainty',
    title: 'Độ chắc chắn',
    width: 280,
    kind: 'text',
    value: (row) => certaintyNames[row.certainty],
    warning: (row) => (row.certainty === 'read' ? null : certaintyNames[row.certainty]),
  },
  { key: 'note', title: 'Ghi chú', width: 320, kind: 'text', value: (row) => row.note ?? null },
];

/** Every text that the program cites, the newest first. */
export function InstrumentsList() {
  const rememberedView = useRememberedView('law-instruments');
  return (
    <Grid
      label="Văn bản được dẫn"
      rows={rows}
      rowId={(row) => row.title}
      columns={columns}
      {...rememberedView}
      rowNoun="văn bản"
    />
  );
}
