import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RoundLine } from '#shared/contracts/rounds.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './rounds.module.css';

/** A stage of the dossiers: each enters one day, and what belongs to it. */
export type Stage = 'received' | 'returned' | 'sent-up' | 'granted' | 'refused' | 'withdrawn';

const titles: Readonly<Record<Stage, string>> = {
  received: 'Đã nhận hồ sơ',
  returned: 'Trả lại hồ sơ',
  'sent-up': 'Trình cấp trên',
  granted: 'Được khen',
  refused: 'Không được khen',
  withdrawn: 'Rút đề nghị',
};

interface StageDialogProps {
  readonly stage: Stage;
  readonly lines: readonly RoundLine[];
  readonly onClose: () => void;
}

/** Enters a stage for one dossier or many. Stages may be skipped; a wrong day is refused with its reason. */
export function StageDialog({ stage, lines, onClose }: StageDialogProps) {
  const [on, setOn] = useState<string | null>(today());
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const update = useAction('proposals:update', {
    onDone: onClose,
    onIssues: (issues) => setProblem(issues.map(({ message }) => message).join(' ')),
  });
  const [first] = lines;
  const whose = lines.length === 1 && first ? first.recipientName : `${lines.length} đề nghị`;
  const save = () => {
    const typed = text.trim() === '' ? null : text;
    void update.run({
      label: `${titles[stage]}: ${whose}`,
      changes: lines.map(({ id }) => {
        if (stage === 'received') return { id, receivedOn: on };
        if (stage === 'returned') return { id, returnedOn: on, returnedReason: typed };
        if (stage === 'sent-up') return { id, sentUpOn: on, sentUpNumber: typed };
        return { id, result: stage, resultOn: on, resultNote: typed };
      }),
    });
  };
  return (
    <Dialog
      title={`${titles[stage]} – ${whose}`}
      isOpen
      width={460}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      footer={<DialogButtons label="Ghi" isRunning={update.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <DateField
          label="Ngày"
          required
          data-autofocus
          value={on}
          onChange={setOn}
          error={stage === 'returned' ? null : problem}
        />
        {stage === 'returned' && (
          <Textarea
            label="Lý do trả lại"
            required
            autosize
            minRows={2}
            value={text}
            error={problem}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        {stage === 'sent-up' && (
          <TextInput
            label="Số tờ trình"
            placeholder="Chưa có"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        {(stage === 'granted' || stage === 'refused' || stage === 'withdrawn') && (
          <TextInput
            label={stage === 'granted' ? 'Quyết định, ghi chú' : 'Lý do'}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </div>
    </Dialog>
  );
}
