import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ConferenceRow, conferenceFields } from '#shared/contracts/exemplars.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { currentYear } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './exemplars.module.css';

type Conference = Request<'exemplars:save-conference'>['conference'];
type Values = { [K in keyof Conference]: Conference[K] | null };

function valuesOf(conference: ConferenceRow | null): Values {
  const toYear = conference?.toYear ?? currentYear();
  const fromYear = conference?.fromYear ?? toYear - 5;
  return {
    name: conference?.name ?? `Hội nghị điển hình tiên tiến giai đoạn ${fromYear} - ${toYear}`,
    fromYear,
    toYear,
    heldOn: conference?.heldOn ?? null,
    startsAt: conference?.startsAt ?? '08:00',
    place: conference?.place ?? null,
    chair: conference?.chair ?? null,
    guests: conference?.guests ?? null,
    note: conference?.note ?? null,
  };
}

interface ConferenceDialogProps {
  /** Null: a new one. */
  readonly conference: ConferenceRow | null;
  readonly onClose: () => void;
  readonly onSaved?: (id: number) => void;
}

/** Enters or corrects an exemplary conference: of which years, when and where, who comes. */
export function ConferenceDialog({ conference, onClose, onSaved }: ConferenceDialogProps) {
  const form = useForm<Values>({ initialValues: valuesOf(conference), validate: validateWith(conferenceFields) });
  const save = useAction('exemplars:save-conference', {
    onDone: ({ id }) => {
      onClose();
      onSaved?.(id);
    },
    onIssues: (issues) =>
      form.setErrors(
        issuesToErrors(issues.map(({ path, message }) => ({ path: path.replace(/^conference\./, ''), message }))),
      ),
  });
  return (
    <Dialog
      title={conference ? 'Sửa hội nghị' : 'Lập hội nghị điển hình tiên tiến'}
      isOpen
      width={680}
      onClose={onClose}
      onSubmit={form.onSubmit(
        (values) => void save.run({ id: conference?.id ?? null, conference: values as Conference }),
      )}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={save.isRunning}>
            Lưu
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <TextInput label="Tên hội nghị" required data-autofocus {...bindText(form, 'name')} />
        <div className={classes.four}>
          <YearField label="Từ năm" required {...bindField(form, 'fromYear')} />
          <YearField label="Đến năm" required {...bindField(form, 'toYear')} />
          <DateField label="Ngày tổ chức" {...bindField(form, 'heldOn')} />
          <TextInput label="Bắt đầu" placeholder="08:00" {...bindText(form, 'startsAt')} />
        </div>
        <div className={classes.pair}>
          <TextInput label="Địa điểm" {...bindText(form, 'place')} />
          <TextInput label="Chủ trì" {...bindText(form, 'chair')} />
        </div>
        <Textarea
          label="Thành phần dự"
          description="Mỗi dòng một thành phần; in trong giấy mời."
          autosize
          minRows={3}
          {...bindText(form, 'guests')}
        />
        <TextInput label="Ghi chú" {...bindText(form, 'note')} />
      </div>
    </Dialog>
  );
}
