import { Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { type MovementFields, type MovementRow, movementFields } from '#shared/contracts/movements.ts';
import { launchLevelNames, movementKindNames } from '#shared/domain/movements/movement.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { ChoiceField, choicesOf, foldedFilter } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './movements.module.css';

const empty: MovementFields = {
  name: '',
  kind: 'regular',
  launchLevel: 'department',
  launchedBy: 'Sở Công Thương',
  startsOn: null,
  endsOn: null,
  planNumber: null,
  planOn: null,
  goal: null,
  scope: null,
  participants: null,
  content: null,
  criteria: null,
  measures: null,
  commendation: null,
  answersId: null,
  midtermDueOn: null,
  midtermHeldOn: null,
  midtermReview: null,
  finalDueOn: null,
  finalHeldOn: null,
  finalReview: null,
  note: null,
};

/** The fields of a movement alone, without what the list adds. */
function fieldsOf(movement: MovementRow): MovementFields {
  const { id: _id, stage: _stage, answersName: _name, targetCount: _count, behindCount: _behind, ...fields } = movement;
  return fields;
}

interface MovementDialogProps {
  readonly movement: MovementRow | null;
  readonly onClose: () => void;
  readonly onSaved?: (id: number) => void;
}

/** Enters or corrects a movement: what Article 17 of the law asks of it. */
export function MovementDialog({ movement, onClose, onSaved }: MovementDialogProps) {
  const form = useForm<MovementFields>({
    initialValues: movement === null ? empty : fieldsOf(movement),
    validate: validateWith(movementFields),
  });
  const save = useAction('movements:save', {
    onDone: ({ id }) => {
      onClose();
      onSaved?.(id);
    },
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  const text = (label: string, name: keyof MovementFields, description?: ReactNode) => (
    <Textarea
      label={label}
      {...(description === undefined ? {} : { description })}
      autosize
      minRows={2}
      maxRows={8}
      {...bindText(form, name)}
    />
  );
  return (
    <Dialog
      title={movement ? 'Sửa phong trào' : 'Thêm phong trào'}
      isOpen
      onClose={onClose}
      width={920}
      onSubmit={form.onSubmit((values) => void save.run({ ...values, id: movement?.id ?? null }))}
      footer={<DialogButtons label="Lưu" isRunning={save.isRunning} onClose={onClose} />}
    >
      <div className={classes.form}>
        <TextInput label="Tên phong trào" required data-autofocus {...bindText(form, 'name')} />
        <div className={classes.three}>
          <ChoiceField label="Loại" required choices={choicesOf(movementKindNames)} {...bindField(form, 'kind')} />
          <ChoiceField
            label="Cấp phát động"
            required
            choices={choicesOf(launchLevelNames)}
            {...bindField(form, 'launchLevel')}
          />
          <TextInput label="Cơ quan phát động" required {...bindText(form, 'launchedBy')} />
        </div>
        <AnswersField
          id={movement?.id ?? null}
          value={form.values.answersId}
          onChange={(value) => form.setFieldValue('answersId', value)}
          error={form.errors.answersId}
        />
        <div className={classes.four}>
          <DateField label="Bắt đầu" {...bindField(form, 'startsOn')} />
          <DateField label="Kết thúc" {...bindField(form, 'endsOn')} />
          <TextInput label="Số kế hoạch" placeholder="58/KH-SCT" {...bindText(form, 'planNumber')} />
          <DateField label="Ngày kế hoạch" {...bindField(form, 'planOn')} />
        </div>
        {text('Mục đích, yêu cầu', 'goal', 'Mỗi dòng một ý; in ra thành từng đoạn.')}
        <div className={classes.pair}>
          {text('Đối tượng tham gia', 'participants')}
          {text('Phạm vi', 'scope')}
        </div>
        {text('Nội dung thi đua', 'content')}
        <div className={classes.pair}>
          {text('Tiêu chí', 'criteria')}
          {text('Khen thưởng', 'commendation', 'Hình thức, tiêu chuẩn, số lượng.')}
        </div>
        {text('Tổ chức thực hiện', 'measures')}
        <div className={classes.four}>
          <DateField label="Hạn sơ kết" {...bindField(form, 'midtermDueOn')} />
          <DateField label="Đã sơ kết ngày" {...bindField(form, 'midtermHeldOn')} />
          <DateField label="Hạn tổng kết" {...bindField(form, 'finalDueOn')} />
          <DateField label="Đã tổng kết ngày" {...bindField(form, 'finalHeldOn')} />
        </div>
        <div className={classes.pair}>
          {text('Kết quả sơ kết', 'midtermReview')}
          {text('Kết quả tổng kết', 'finalReview')}
        </div>
        <TextInput label="Ghi chú" {...bindText(form, 'note')} />
      </div>
    </Dialog>
  );
}

interface AnswersFieldProps {
  readonly id: number | null;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly error: ReactNode;
}

/** Hưởng ứng: the movement launched above that this one answers. */
function AnswersField({ id, value, onChange, error }: AnswersFieldProps) {
  const movements = useQuery('movements:list', { year: null });
  const others = (movements.value ?? []).filter((movement) => movement.id !== id);
  return (
    <Select
      label="Hưởng ứng phong trào"
      placeholder="Không hưởng ứng phong trào nào"
      data={others.map((movement) => ({
        value: String(movement.id),
        label: `${movement.name} (${movement.launchedBy})`,
      }))}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(next === null ? null : Number(next))}
      filter={foldedFilter}
      searchable
      clearable
      error={error}
    />
  );
}
