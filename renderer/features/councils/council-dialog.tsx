import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Council, councilInputs } from '#shared/contracts/councils.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './councils.module.css';

type Values = Request<'councils:save'>;

const validate = validateWith(councilInputs['councils:save']);

/** Sets up a council, or corrects its name, decision and term. */
export function CouncilDialog({
  council,
  onClose,
}: {
  readonly council: Council | null;
  readonly onClose: () => void;
}) {
  const office = useQuery('office:read', {});
  const name = `Hội đồng Thi đua - Khen thưởng ${office.value?.name ?? ''}`.trim();
  const form = useForm<Values>({
    initialValues: {
      id: council?.id ?? null,
      name: council?.name ?? '',
      decision: council?.decision ?? null,
      fromOn: council?.fromOn ?? null,
      toOn: council?.toOn ?? null,
      note: council?.note ?? null,
    },
    validate: (values) => validate({ ...values, name: values.name || name }),
  });
  const save = useAction('councils:save', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <Dialog
      title={council === null ? 'Lập hội đồng' : 'Sửa hội đồng'}
      isOpen
      width={560}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run({ ...values, name: values.name || name }))}
      footer={<DialogButtons label="Lưu" isRunning={save.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <TextInput label="Tên hội đồng" required data-autofocus placeholder={name} {...bindText(form, 'name')} />
        <TextInput
          label="Quyết định thành lập"
          placeholder="Quyết định số 41/QĐ-SCT ngày 15/01/2025"
          {...bindText(form, 'decision')}
        />
        <div className={classes.pair}>
          <DateField label="Từ ngày" {...bindField(form, 'fromOn')} />
          <DateField label="Đến ngày" placeholder="Nay" {...bindField(form, 'toOn')} />
        </div>
        <TextInput label="Ghi chú" {...bindText(form, 'note')} />
      </div>
    </Dialog>
  );
}
