import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { checkResultNames, type InitiativePage, initiativeInputs } from '#shared/contracts/initiatives.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './initiatives.module.css';
import { LifeDialog } from './life-dialog.tsx';

const validate = validateWith(initiativeInputs['initiatives:check']);

/** The check on receipt: accept, ask for a mended request, or reject. Decree 13/2012, Article 6. */
export function CheckDialog({ page, onClose }: { readonly page: InitiativePage; readonly onClose: () => void }) {
  const { check, request, initiative } = page;
  const form = useForm<Request<'initiatives:check'>>({
    initialValues: {
      id: initiative.id,
      receivedOn: request.receivedOn ?? request.requestedOn,
      checkedOn: check.checkedOn,
      result: check.result,
      note: check.note,
      correctedOn: check.correctedOn,
    },
    validate: (values) => validate(values),
  });
  const save = useAction('initiatives:check', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <LifeDialog
      title="Kiểm tra đơn yêu cầu công nhận"
      confirmLabel="Lưu"
      isSaving={save.isRunning}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values))}
    >
      <div className={classes.pair}>
        <DateField label="Ngày nhận đơn" {...bindField(form, 'receivedOn')} />
        <DateField label="Ngày kiểm tra" data-autofocus {...bindField(form, 'checkedOn')} />
      </div>
      <ChoiceField
        label="Kết quả"
        unknownLabel="Chưa kiểm tra"
        choices={choicesOf(checkResultNames)}
        {...bindField(form, 'result')}
      />
      <Textarea label="Ý kiến, nội dung cần sửa" autosize minRows={2} {...bindText(form, 'note')} />
      <DateField label="Ngày tác giả nộp lại" placeholder="Chưa nộp lại" {...bindField(form, 'correctedOn')} />
    </LifeDialog>
  );
}
