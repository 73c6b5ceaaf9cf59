import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { factInputs } from '#shared/contracts/facts.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { absenceReasonNames } from '#shared/domain/eligibility/case-codes.ts';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { FactForm } from './fact-form.tsx';
import classes from './facts-section.module.css';

type Values = { [K in keyof Request<'facts:save-absence'>]: Request<'facts:save-absence'>[K] | null };

interface AbsenceDialogProps {
  readonly personId: number;
  readonly onClose: () => void;
}

const validate = validateWith(factInputs['facts:save-absence']);

/** Ghi thời gian nghỉ, đi học. */
export function AbsenceDialog({ personId, onClose }: AbsenceDialogProps) {
  const form = useForm<Values>({
    initialValues: { id: null, personId, reason: null, fromOn: null, toOn: null, note: null },
    validate: (values) => validate(values),
  });
  const save = useAction('facts:save-absence', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <FactForm
      title="Ghi thời gian nghỉ, đi học"
      isSaving={save.isRunning}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values as Request<'facts:save-absence'>))}
    >
      <ChoiceField
        label="Lý do"
        required
        data-autofocus
        choices={choicesOf(absenceReasonNames)}
        {...bindField(form, 'reason')}
      />
      <div className={classes.pair}>
        <DateField label="Từ ngày" required {...bindField(form, 'fromOn')} />
        <DateField label="Đến hết ngày" placeholder="Nay" {...bindField(form, 'toOn')} />
      </div>
      <TextInput label="Ghi chú" {...bindText(form, 'note')} />
    </FactForm>
  );
}
