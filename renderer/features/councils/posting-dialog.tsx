import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { councilMeetingInputs, type Meeting, type Posting } from '#shared/contracts/council-meetings.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './councils.module.css';

type Values = {
  [K in keyof Request<'council-meetings:save-posting'>]: Request<'council-meetings:save-posting'>[K] | null;
};

interface PostingDialogProps {
  readonly meeting: Meeting;
  readonly posting: Posting | null;
  readonly onClose: () => void;
}

const validate = validateWith(councilMeetingInputs['council-meetings:save-posting']);

/** The list is put up: where, from when to when, under which notice. */
export function PostingDialog({ meeting, posting, onClose }: PostingDialogProps) {
  const form = useForm<Values>({
    initialValues: {
      id: posting?.id ?? null,
      meetingId: meeting.id,
      postedOn: posting?.postedOn ?? null,
      untilOn: posting?.untilOn ?? null,
      place: posting?.place ?? 'Bảng tin và trang thông tin nội bộ của cơ quan',
      number: posting?.number ?? null,
    },
    validate: (values) => validate(values),
  });
  const save = useAction('council-meetings:save-posting', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <Dialog
      title="Công khai danh sách"
      isOpen
      width={520}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values as Request<'council-meetings:save-posting'>))}
      footer={<DialogButtons label="Lưu" isRunning={save.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <div className={classes.pair}>
          <DateField label="Từ ngày" required data-autofocus {...bindField(form, 'postedOn')} />
          <DateField label="Đến hết ngày" required {...bindField(form, 'untilOn')} />
        </div>
        <TextInput label="Nơi công khai" required {...bindText(form, 'place')} />
        <TextInput label="Số thông báo" {...bindText(form, 'number')} />
      </div>
    </Dialog>
  );
}
