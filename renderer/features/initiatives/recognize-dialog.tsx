import { NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { initiativeInputs, initiativeScopeNames } from '#shared/contracts/initiatives.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './initiatives.module.css';

type Values = { [K in keyof Request<'initiatives:recognize'>]: Request<'initiatives:recognize'>[K] | null };

const validate = validateWith(initiativeInputs['initiatives:recognize']);

interface RecognizeDialogProps {
  readonly initiatives: readonly { readonly id: number; readonly name: string }[];
  readonly onClose: () => void;
}

/** Ghi quyết định công nhận: one decision for all that were chosen. The head of the office recognizes; Decree 13/2012, Article 7. */
export function RecognizeDialog({ initiatives, onClose }: RecognizeDialogProps) {
  const office = useQuery('office:read', {});
  const form = useForm<Values>({
    initialValues: {
      ids: initiatives.map(({ id }) => id),
      decision: null,
      recognizedOn: today(),
      recognizedBy: null,
      scope: 'grassroots',
      firstCertificate: null,
    },
    validate: (values) => validate({ ...values, recognizedBy: values.recognizedBy ?? head }),
  });
  const head = office.value ? `Giám đốc ${office.value.name}` : '';
  const save = useAction('initiatives:recognize', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <Dialog
      title={initiatives.length === 1 ? 'Công nhận sáng kiến' : `Công nhận ${initiatives.length} sáng kiến`}
      isOpen
      width={560}
      onClose={onClose}
      onSubmit={form.onSubmit(
        (values) =>
          void save.run({ ...values, recognizedBy: values.recognizedBy ?? head } as Request<'initiatives:recognize'>),
      )}
      footer={<DialogButtons label="Công nhận" isRunning={save.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <ul className={`${classes.lines} ${classes.tall}`}>
          {initiatives.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        <div className={classes.pair}>
          <TextInput
            label="Số quyết định"
            required
            data-autofocus
            placeholder="311/QĐ-SCT"
            {...bindText(form, 'decision')}
          />
          <DateField label="Ngày công nhận" required {...bindField(form, 'recognizedOn')} />
        </div>
        <TextInput
          label="Người, cơ quan công nhận"
          required
          {...bindText(form, 'recognizedBy')}
          value={form.values.recognizedBy ?? head}
        />
        <div className={classes.pair}>
          <ChoiceField
            label="Phạm vi ảnh hưởng"
            required
            choices={choicesOf(initiativeScopeNames)}
            {...bindField(form, 'scope')}
          />
          <NumberInput
            label="Giấy chứng nhận từ số"
            description="Đánh số lần lượt; bỏ trống nếu chưa cấp"
            min={1}
            allowDecimal={false}
            value={form.values.firstCertificate ?? ''}
            onChange={(next) => form.setFieldValue('firstCertificate', next === '' ? null : Number(next))}
            error={form.errors.firstCertificate}
          />
        </div>
      </div>
    </Dialog>
  );
}
