import { Button, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CertificateDesignRow } from '#shared/contracts/certificates.ts';
import { formatNumberList, parseNumberList } from '#shared/text/number-list.ts';
import { Dialog } from '../../components/dialog.tsx';
import { today } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import classes from './designs-page.module.css';

interface LogBlanksDialogProps {
  readonly design: CertificateDesignRow;
  readonly decisionNumber: string | null;
  /** The numbers that were printed. */
  readonly numbers: readonly number[];
  readonly onClose: () => void;
}

/** After printing: how many blanks were used, which sheets were spoiled. */
export function LogBlanksDialog({ design, decisionNumber, numbers, onClose }: LogBlanksDialogProps) {
  const [printed, setPrinted] = useState<number | string>(numbers.length);
  const [spoiled, setSpoiled] = useState('');
  const [reason, setReason] = useState('');
  const [isSaving, setIsSaving] = useState(false);
  const spoiledNumbers = parseNumberList(spoiled);

  const save = async () => {
    setIsSaving(true);
    const entry = { designId: design.id, happenedOn: today(), decisionNumber };
    const good = typeof printed === 'number' ? printed : 0;
    const steps = [
      { ...entry, kind: 'printed', quantity: good, orderNumbers: formatNumberList(numbers), note: null },
      {
        ...entry,
        kind: 'spoiled',
        quantity: spoiledNumbers?.length ?? 0,
        orderNumbers: spoiled.trim() || null,
        note: reason,
      },
    ] as const;
    for (const step of steps) if (step.quantity > 0) await runAction('certificates:add-blanks', step);
    setIsSaving(false);
    onClose();
  };

  return (
    <Dialog
      title={`Ghi sổ phôi: ${design.design.name}`}
      isOpen
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        if (spoiledNumbers !== undefined) void save();
      }}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Không ghi
          </Button>
          <Button type="submit" loading={isSaving}>
            Ghi sổ
          </Button>
        </>
      }
    >
      <div className={classes.stack}>
        <NumberInput
          label="Số tờ in tốt"
          min={0}
          allowDecimal={false}
          data-autofocus
          value={printed}
          onChange={setPrinted}
        />
        <TextInput
          label="Các số bị hỏng"
          placeholder="Không có; hoặc 3, 17"
          value={spoiled}
          error={spoiledNumbers === undefined ? 'Hãy ghi các số như 3, 17.' : null}
          onChange={(event) => setSpoiled(event.currentTarget.value)}
        />
        <TextInput label="Lý do hỏng" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </div>
    </Dialog>
  );
}
