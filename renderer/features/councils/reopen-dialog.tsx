import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { useAction } from '../../lib/use-action.ts';
import classes from './councils.module.css';

/** Opens a closed meeting again: only with a reason, which the minutes print. */
export function ReopenDialog({ meetingId, onClose }: { readonly meetingId: number; readonly onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const reopen = useAction('council-meetings:reopen', {
    onDone: onClose,
    onIssues: (issues) => setProblem(issues[0]?.message ?? null),
  });
  return (
    <Dialog
      title="Mở lại cuộc họp"
      isOpen
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        void reopen.run({ meetingId, reason });
      }}
      footer={<DialogButtons label="Mở lại" isRunning={reopen.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <Text size="sm">Kết quả đã chốt. Mở lại để sửa thì ghi lý do; lý do được giữ và in vào biên bản họp.</Text>
        <Textarea
          label="Lý do"
          required
          data-autofocus
          autosize
          minRows={2}
          value={reason}
          error={problem}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  );
}
