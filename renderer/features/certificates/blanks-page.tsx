import { Button, NumberInput, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type BlankMovement,
  type BlankMovementKind,
  blankMovementKindNames,
  type CertificateDesignRow,
} from '#shared/contracts/certificates.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { PaperParts } from '../../components/paper-parts.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { paths } from '../../lib/navigate.ts';
import { today } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './designs-page.module.css';

const columns: readonly GridColumn<BlankMovement>[] = [
  { key: 'happenedOn', title: 'Ngày', width: 110, kind: 'date', value: (row) => row.happenedOn },
  { key: 'design', title: 'Mẫu giấy khen', width: 280, kind: 'text', value: (row) => row.designName },
  { key: 'kind', title: 'Việc', width: 110, kind: 'text', value: (row) => blankMovementKindNames[row.kind] },
  { key: 'quantity', title: 'Số tờ', width: 80, kind: 'number', value: (row) => row.quantity },
  { key: 'decision', title: 'Quyết định', width: 130, kind: 'text', value: (row) => row.decisionNumber },
  { key: 'numbers', title: 'Các số', width: 140, kind: 'text', value: (row) => row.orderNumbers },
  { key: 'note', title: 'Lý do, ghi chú', width: 260, kind: 'text', value: (row) => row.note },
];

/** The log of blanks: received, printed, spoiled; and how many of each design are left. */
export function BlanksPage() {
  const movements = useQuery('certificates:blanks', {});
  const designs = useQuery('certificates:designs', {});
  const rememberedView = useRememberedView('certificate-blanks');
  const [selected, setSelected] = useState<readonly BlankMovement[]>([]);
  const [isAdding, setIsAdding] = useState(false);
  const stock = (designs.value ?? []).filter((row) => row.blanksLeft !== null);
  return (
    <Page
      title="Mẫu và giấy khen"
      count={stock.length > 0 ? stock.map((row) => `${row.design.name}: còn ${row.blanksLeft}`).join(' · ') : null}
      body="fill"
      toolbar={<PaperParts place={paths.blanks()} />}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={selected.length !== 1}
            onClick={() => selected[0] && void runAction('certificates:remove-blanks', { id: selected[0].id })}
          >
            Xoá dòng
          </Button>
          <Button
            leftSection={<IconPlus size={16} />}
            disabled={(designs.value ?? []).length === 0}
            title={designs.value?.length === 0 ? 'Hãy thêm mẫu phôi ở “Mẫu giấy khen” trước' : undefined}
            onClick={() => setIsAdding(true)}
          >
            Ghi sổ phôi
          </Button>
        </>
      }
    >
      <Grid
        label="Sổ theo dõi phôi giấy khen"
        rows={movements.value ?? []}
        rowId={(row) => String(row.id)}
        columns={columns}
        {...rememberedView}
        rowNoun="dòng"
        isLoading={movements.value === undefined && movements.failure === null}
        error={movements.failure && movements.value === undefined ? failureSentence(movements.failure) : null}
        onSelectionChange={({ rows }) => setSelected(rows)}
      />
      {isAdding && <AddBlanksDialog designs={designs.value ?? []} onClose={() => setIsAdding(false)} />}
    </Page>
  );
}

interface AddBlanksDialogProps {
  readonly designs: readonly CertificateDesignRow[];
  readonly onClose: () => void;
}

function AddBlanksDialog({ designs, onClose }: AddBlanksDialogProps) {
  const [designId, setDesignId] = useState(designs[0]?.id ?? null);
  const [kind, setKind] = useState<BlankMovementKind>('received');
  const [happenedOn, setHappenedOn] = useState<string | null>(today());
  const [quantity, setQuantity] = useState<number | string>(100);
  const [note, setNote] = useState('');
  const save = async () => {
    if (designId === null || happenedOn === null || typeof quantity !== 'number') return;
    const entry = { designId, kind, happenedOn, quantity, note: note.trim() || null };
    const reply = await runAction('certificates:add-blanks', { ...entry, decisionNumber: null, orderNumbers: null });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title="Ghi sổ phôi"
      isOpen
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      footer={<DialogButtons label="Ghi sổ" onClose={onClose} />}
    >
      <div className={classes.stack}>
        <ChoiceField
          label="Mẫu"
          required
          choices={designs.map((row) => ({ value: row.id, label: row.design.name }))}
          value={designId}
          onChange={setDesignId}
        />
        <ChoiceField
          label="Việc"
          required
          choices={choicesOf(blankMovementKindNames)}
          value={kind}
          onChange={(value) => value !== null && setKind(value)}
        />
        <DateField label="Ngày" required value={happenedOn} onChange={setHappenedOn} />
        <NumberInput
          label="Số tờ"
          required
          min={1}
          allowDecimal={false}
          data-autofocus
          value={quantity}
          onChange={setQuantity}
        />
        <TextInput label="Lý do, ghi chú" value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </div>
    </Dialog>
  );
}
