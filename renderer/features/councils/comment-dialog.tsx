import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { councilMeetingInputs, type MeetingPage, type Posting } from '#shared/contracts/council-meetings.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './councils.module.css';

type Values = {
  [K in keyof Request<'council-meetings:save-comment'>]: Request<'council-meetings:save-comment'>[K] | null;
};

interface CommentDialogProps {
  readonly page: MeetingPage;
  readonly posting: Posting;
  readonly comment: Posting['comments'][number] | null;
  readonly onClose: () => void;
}

const validate = validateWith(councilMeetingInputs['council-meetings:save-comment']);

/** What was raised about the list, by whom, about whom, and how it was dealt with. */
export function CommentDialog({ page, posting, comment, onClose }: CommentDialogProps) {
  const form = useForm<Values>({
    initialValues: {
      id: comment?.id ?? null,
      postingId: posting.id,
      candidateId: comment?.candidateId ?? null,
      receivedOn: comment?.receivedOn ?? today(),
      raisedBy: comment?.raisedBy ?? null,
      content: comment?.content ?? '',
      handling: comment?.handling ?? null,
    },
    validate: (values) => validate(values),
  });
  const save = useAction('council-meetings:save-comment', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <Dialog
      title="Góp ý về danh sách"
      isOpen
      width={560}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values as Request<'council-meetings:save-comment'>))}
      footer={<DialogButtons label="Lưu" isRunning={save.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <div className={classes.pair}>
          <DateField label="Ngày nhận" required {...bindField(form, 'receivedOn')} />
          <TextInput label="Người góp ý" placeholder="Không nêu tên" {...bindText(form, 'raisedBy')} />
        </div>
        <ChoiceField
          label="Về đối tượng"
          unknownLabel="Danh sách chung"
          choices={page.candidates.map((candidate) => ({
            value: candidate.id,
            label: `${candidate.recipientName} – ${candidate.awardShortName}`,
          }))}
          {...bindField(form, 'candidateId')}
        />
        <Textarea label="Nội dung" required data-autofocus autosize minRows={2} {...bindText(form, 'content')} />
        <Textarea label="Kết quả xử lý" autosize minRows={2} {...bindText(form, 'handling')} />
      </div>
    </Dialog>
  );
}
