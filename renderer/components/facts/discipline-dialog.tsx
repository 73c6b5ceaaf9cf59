import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { factInputs } from '#shared/contracts/facts.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { disciplineNames } from '#shared/domain/eligibility/case-codes.ts';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { FactForm } from './fact-form.tsx';
import classes from './facts-section.module.css';

type Values = { [K in keyof Request<'facts:save-discipline'>]: Request<'facts:save-discipline'>[K] | null };

interface DisciplineDialogProps {
  readonly personId: number;
  readonly onClose: () => void;
}

const validate = validateWith(factInputs['facts:save-discipline']);

/** Ghi kỷ luật. */
export function DisciplineDialog({ personId, onClose }: DisciplineDialogProps) {
  const form = useForm<Values>({
    initialValues: { id: null, personId, form: null, decidedOn: null, untilOn: null, decision: null, note: null },
    validate: (values) => validate(values),
  });
  const save = useAction('facts:save-discipline', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <FactForm
      title="Ghi kỷ luật"
      isSaving={save.isRunning}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values as Request<'facts:save-discipline'>))}
    >
      <ChoiceField
        label="Hình thức"
        required
        data-autofocus
        choices={choicesOf(disciplineNames)}
        {...bindField(form, 'form')}
      />
      <div className={classes.pair}>
        <DateField label="Ngày quyết định" required {...bindField(form, 'decidedOn')} />
        <DateField label="Hết thời hạn" placeholder="Chưa hết" {...bindField(form, 'untilOn')} />
      </div>
      <TextInput label="Số quyết định" {...bindText(form, 'decision')} />
      <TextInput label="Ghi chú" {...bindText(form, 'note')} />
    </FactForm>
  );
}
