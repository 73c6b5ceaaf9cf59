import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';

interface CouncilReasonDialogProps {
  /** What differs from the council's result, by name. */
  readonly question: string;
  readonly isSaving: boolean;
  readonly onSave: (reason: string) => void;
  readonly onClose: () => void;
}

/** A decision that differs from the council's result is saved for a reason only, which is kept with that result. */
export function CouncilReasonDialog({ question, isSaving, onSave, onClose }: CouncilReasonDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title="Khác kết quả của Hội đồng"
      isOpen
      onClose={onClose}
      width={560}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onSave(reason);
      }}
      footer={<DialogButtons label="Lưu kèm lý do" isRunning={isSaving} onClose={onClose} />}
    >
      <Text size="sm" mb={10}>
        {question}
      </Text>
      <Textarea
        label="Lý do"
        description="Được giữ cùng kết quả họp của Hội đồng"
        required
        data-autofocus
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  );
}
