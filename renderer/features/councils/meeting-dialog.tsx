import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { councilMeetingInputs, type Meeting } from '#shared/contracts/council-meetings.ts';
import type { Council } from '#shared/contracts/councils.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { currentYear, today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './councils.module.css';

type Values = { [K in keyof Request<'council-meetings:save'>]: Request<'council-meetings:save'>[K] | null };

interface MeetingDialogProps {
  /** Null: a new one. */
  readonly meeting: Meeting | null;
  readonly councils: readonly Council[];
  readonly onClose: () => void;
  readonly onSaved?: (id: number) => void;
}

const validate = validateWith(councilMeetingInputs['council-meetings:save']);

/** The council that is in office today, or the newest. */
function usualCouncil(councils: readonly Council[]): Council | undefined {
  const day = today();
  return councils.find(({ fromOn, toOn }) => (fromOn ?? '') <= day && (toOn ?? '9999') >= day) ?? councils[0];
}

function beginning(meeting: Meeting | null, councils: readonly Council[]): Values {
  if (meeting === null) {
    const year = currentYear();
    return {
      id: null,
      councilId: usualCouncil(councils)?.id ?? null,
      year,
      subjectLine: `Xét, đề nghị khen thưởng năm ${year}`,
      number: null,
      symbol: 'BB-HĐTĐKT',
      heldOn: today(),
      startsAt: null,
      endsAt: null,
      place: null,
      tellers: null,
      guests: null,
      appraisal: null,
      discussion: null,
      conclusion: null,
    };
  }
  const { id, councilId, year, subjectLine, number, symbol, heldOn, startsAt, endsAt, place, tellers, guests } =
    meeting;
  const { appraisal, discussion, conclusion } = meeting;
  const head = { id, councilId, year, subjectLine, number, symbol, heldOn, startsAt, endsAt, place, tellers, guests };
  return { ...head, appraisal, discussion, conclusion };
}

/** `8h30`, `8.30`, `0830` as `08:30`; what is no time stays, to be put right. */
function typedTime(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const match = /^(\d{1,2})\s*(?:[:.hg]\s*(\d{1,2})?)?$/i.exec(trimmed) ?? /^(\d{1,2})(\d{2})$/.exec(trimmed);
  if (match === null) return trimmed;
  return `${(match[1] ?? '').padStart(2, '0')}:${(match[2] ?? '').padStart(2, '0')}`;
}

/** What the papers say of the meeting: when, where, about what; who counts; what was said. */
export function MeetingDialog({ meeting, councils, onClose, onSaved }: MeetingDialogProps) {
  const form = useForm<Values>({
    initialValues: beginning(meeting, councils),
    validate: (values) => validate(values),
  });
  const save = useAction('council-meetings:save', {
    onDone: ({ id }) => {
      onClose();
      onSaved?.(id);
    },
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  const timeField = (label: string, name: 'startsAt' | 'endsAt') => (
    <TextInput
      label={label}
      placeholder="08:00"
      {...bindText(form, name)}
      onBlur={(event) => form.setFieldValue(name, typedTime(event.currentTarget.value))}
    />
  );
  return (
    <Dialog
      title={meeting === null ? 'Chuẩn bị cuộc họp hội đồng' : 'Thông tin cuộc họp'}
      isOpen
      width={760}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values as Request<'council-meetings:save'>))}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={save.isRunning}>
            {meeting === null ? 'Chuẩn bị' : 'Lưu'}
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <div className={classes.wideFirst}>
          <ChoiceField
            label="Hội đồng"
            required
            choices={councils.map((council) => ({ value: council.id, label: council.name }))}
            {...bindField(form, 'councilId')}
          />
          <YearField label="Thành tích năm" required {...bindField(form, 'year')} />
        </div>
        <TextInput label="Nội dung" required data-autofocus {...bindText(form, 'subjectLine')} />
        <div className={classes.three}>
          <DateField label="Ngày họp" required {...bindField(form, 'heldOn')} />
          {timeField('Bắt đầu', 'startsAt')}
          {timeField('Kết thúc', 'endsAt')}
        </div>
        <div className={classes.wideFirst}>
          <TextInput label="Địa điểm" {...bindText(form, 'place')} />
          <div className={classes.pair}>
            <TextInput label="Số biên bản" {...bindText(form, 'number')} />
            <TextInput label="Ký hiệu" required {...bindText(form, 'symbol')} />
          </div>
        </div>
        <div className={classes.pair}>
          <Textarea
            label="Ban kiểm phiếu"
            description="Mỗi dòng một người, Trưởng ban trước"
            autosize
            minRows={2}
            {...bindText(form, 'tellers')}
          />
          <Textarea
            label="Khách mời"
            description="Mỗi dòng một người; không biểu quyết"
            autosize
            minRows={2}
            {...bindText(form, 'guests')}
          />
        </div>
        <Textarea
          label="Báo cáo thẩm định của bộ phận thường trực"
          autosize
          minRows={2}
          {...bindText(form, 'appraisal')}
        />
        <Textarea label="Ý kiến thảo luận" autosize minRows={2} {...bindText(form, 'discussion')} />
        <Textarea label="Kết luận của Chủ tịch" autosize minRows={2} {...bindText(form, 'conclusion')} />
      </div>
    </Dialog>
  );
}
