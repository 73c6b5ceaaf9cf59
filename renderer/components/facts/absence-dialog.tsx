import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Absence, factInputs } from '#shared/contracts/facts.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { absenceReasonNames } from '#shared/domain/eligibility/case-codes.ts';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { TriStateField } from '../fields/tri-state-field.tsx';
import { FactForm } from './fact-form.tsx';
import classes from './facts-section.module.css';

type Values = { [K in keyof Request<'facts:save-absence'>]: Request<'facts:save-absence'>[K] | null };

interface AbsenceDialogProps {
  readonly personId: number;
  /** Null: a new one. */
  readonly absence?: Absence | null;
  readonly onClose: () => void;
}

const validate = validateWith(factInputs['facts:save-absence']);

const nothing = { id: null, reason: null, fromOn: null, toOn: null, hasGoodResult: null, note: null };

/** Ghi thời gian nghỉ, đi học; of training also its result, once it is known. */
export function AbsenceDialog({ personId, absence = null, onClose }: AbsenceDialogProps) {
  const form = useForm<Values>({
    initialValues: { ...(absence ?? nothing), personId },
    validate: (values) => validate(values),
  });
  const save = useAction('facts:save-absence', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <FactForm
      title={absence === null ? 'Ghi thời gian nghỉ, đi học' : 'Sửa thời gian nghỉ, đi học'}
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
      {form.values.reason === 'training' && (
        <TriStateField
          label="Kết quả đào tạo từ loại khá trở lên"
          description="Đào tạo từ 01 năm trở lên được tính khi xét Lao động tiên tiến nếu kết quả từ loại khá trở lên."
          value={form.values.hasGoodResult ?? null}
          onChange={(hasGoodResult) => form.setFieldValue('hasGoodResult', hasGoodResult)}
        />
      )}
      <TextInput label="Ghi chú" {...bindText(form, 'note')} />
    </FactForm>
  );
}
