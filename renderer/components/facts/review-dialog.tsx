import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type FactOwner, factInputs } from '#shared/contracts/facts.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { reviewNames } from '#shared/domain/eligibility/case-codes.ts';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { FactForm } from './fact-form.tsx';
import classes from './facts-section.module.css';

type Values = { [K in keyof Request<'facts:save-review'>]: Request<'facts:save-review'>[K] | null };

interface ReviewDialogProps {
  readonly owner: FactOwner;
  readonly onClose: () => void;
}

const validate = validateWith(factInputs['facts:save-review']);

/** Ghi việc đang xem xét, xác minh. */
export function ReviewDialog({ owner, onClose }: ReviewDialogProps) {
  const form = useForm<Values>({
    initialValues: { id: null, owner, kind: null, fromOn: null, toOn: null, note: null },
    validate: (values) => validate(values),
  });
  const save = useAction('facts:save-review', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <FactForm
      title="Ghi việc đang xem xét, xác minh"
      isSaving={save.isRunning}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values as Request<'facts:save-review'>))}
    >
      <ChoiceField label="Việc" required data-autofocus choices={choicesOf(reviewNames)} {...bindField(form, 'kind')} />
      <div className={classes.pair}>
        <DateField label="Từ ngày" required {...bindField(form, 'fromOn')} />
        <DateField label="Có kết luận ngày" placeholder="Chưa có" {...bindField(form, 'toOn')} />
      </div>
      <TextInput label="Ghi chú" {...bindText(form, 'note')} />
    </FactForm>
  );
}
