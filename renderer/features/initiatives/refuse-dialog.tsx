import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { bindText } from '../../lib/bind-field.ts';
import { issuesToErrors } from '../../lib/field-issues.ts';
import { today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { LifeDialog } from './life-dialog.tsx';

/** Not recognized, with the reason that the authors are told. */
export function RefuseDialog({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const form = useForm<Request<'initiatives:refuse'>>({ initialValues: { id, refusedOn: today(), note: null } });
  const save = useAction('initiatives:refuse', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <LifeDialog
      title="Không công nhận sáng kiến"
      confirmLabel="Ghi không công nhận"
      isSaving={save.isRunning}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values))}
    >
      <DateField
        label="Ngày thông báo cho tác giả"
        required
        data-autofocus
        value={form.values.refusedOn}
        onChange={(day) => form.setFieldValue('refusedOn', day ?? '')}
        error={form.errors.refusedOn}
      />
      <Textarea label="Lý do" autosize minRows={2} {...bindText(form, 'note')} />
    </LifeDialog>
  );
}
