import { SegmentedControl, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Candidate } from '#shared/contracts/council-meetings.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { useAction } from '../../lib/use-action.ts';
import classes from './councils.module.css';

interface OverrideDialogProps {
  readonly meetingId: number;
  readonly candidate: Candidate;
  readonly onClose: () => void;
}

/** Records a conclusion against the count, with the reason that the minutes print. */
export function OverrideDialog({ meetingId, candidate, onClose }: OverrideDialogProps) {
  const { id, overrideConclusion, overrideReason } = candidate;
  const [conclusion, setConclusion] = useState<'count' | 'approved' | 'rejected'>(overrideConclusion ?? 'rejected');
  const [reason, setReason] = useState(overrideReason ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const save = useAction('council-meetings:save-candidates', {
    onDone: onClose,
    onIssues: (issues) => setProblem(issues[0]?.message ?? null),
  });
  return (
    <Dialog
      title={`Kết luận về ${candidate.recipientName}`}
      isOpen
      onClose={onClose}
      width={540}
      onSubmit={(event) => {
        event.preventDefault();
        const override = conclusion === 'count' ? null : { conclusion, reason };
        void save.run({ meetingId, changes: [{ id, override }] });
      }}
      footer={<DialogButtons label="Ghi kết luận" isRunning={save.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <Text size="sm">
          {candidate.awardName}: {candidate.outcome.votes} phiếu đồng ý, cần {candidate.outcome.needed}.
        </Text>
        <SegmentedControl
          aria-label="Kết luận"
          value={conclusion}
          onChange={(value) => setConclusion(value as typeof conclusion)}
          data={[
            { value: 'count', label: 'Theo kết quả phiếu' },
            { value: 'approved', label: 'Vẫn đề nghị' },
            { value: 'rejected', label: 'Không đề nghị' },
          ]}
        />
        {conclusion !== 'count' && (
          <Textarea
            label="Lý do"
            description="Được giữ lại và in vào biên bản họp"
            required
            data-autofocus
            autosize
            minRows={2}
            value={reason}
            error={problem}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </div>
    </Dialog>
  );
}
