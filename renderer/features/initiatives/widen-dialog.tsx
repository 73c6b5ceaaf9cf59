import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type InitiativeLine, initiativeInputs } from '#shared/contracts/initiatives.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './initiatives.module.css';
import { LifeDialog } from './life-dialog.tsx';

type Values = { [K in keyof Request<'initiatives:widen'>]: Request<'initiatives:widen'>[K] | null };

const validate = validateWith(initiativeInputs['initiatives:widen']);
const scopes = [
  { value: 'provincial', label: 'Tỉnh – do Chủ tịch UBND tỉnh (Bộ trưởng) công nhận' },
  { value: 'national', label: 'Toàn quốc – do Chủ tịch UBND tỉnh (Bộ trưởng) công nhận' },
] as const;

/** A wider scope recognized later. Law 06/2022/QH15, Articles 21(2), 22(2): by the head of the ministry or province. */
export function WidenDialog({
  initiative,
  onClose,
}: {
  readonly initiative: InitiativeLine;
  readonly onClose: () => void;
}) {
  const form = useForm<Values>({
    initialValues: {
      id: initiative.id,
      scope: initiative.widestScope === 'provincial' ? 'national' : 'provincial',
      recognizedOn: null,
      recognizedBy: null,
      decision: null,
    },
    validate: (values) => validate(values),
  });
  const save = useAction('initiatives:widen', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <LifeDialog
      title="Công nhận hiệu quả áp dụng, phạm vi ảnh hưởng"
      confirmLabel="Ghi công nhận"
      isSaving={save.isRunning}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values as Request<'initiatives:widen'>))}
    >
      <ChoiceField label="Phạm vi" required choices={scopes} {...bindField(form, 'scope')} />
      <div className={classes.pair}>
        <DateField label="Ngày công nhận" required data-autofocus {...bindField(form, 'recognizedOn')} />
        <TextInput label="Số quyết định" placeholder="2260/QĐ-UBND" {...bindText(form, 'decision')} />
      </div>
      <TextInput label="Người công nhận" placeholder="Chủ tịch UBND tỉnh" {...bindText(form, 'recognizedBy')} />
    </LifeDialog>
  );
}
