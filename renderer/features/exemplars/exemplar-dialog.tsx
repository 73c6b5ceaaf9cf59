import { Button, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { type ExemplarRow, exemplarInputs } from '#shared/contracts/exemplars.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { type ExemplarKind, exemplarKindNames } from '#shared/domain/exemplars/exemplar-stage.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ChoiceField, choicesOf, foldedFilter } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { PersonPicker, type PickedPerson } from '../../components/fields/person-picker.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors } from '../../lib/field-issues.ts';
import { today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './exemplars.module.css';

type Exemplar = Request<'exemplars:save'>['exemplar'];
type Whose = 'person' | 'unit' | 'named' | 'none';

interface Values extends Omit<Exemplar, 'recipient' | 'kind'> {
  readonly kind: ExemplarKind | null;
  readonly whose: Whose;
  readonly person: PickedPerson | null;
  readonly unitId: number | null;
  readonly named: string;
}

const schema = exemplarInputs['exemplars:save'];
const whoseNames: Readonly<Record<Whose, string>> = {
  person: 'Người trong hồ sơ',
  unit: 'Đơn vị trong hồ sơ',
  named: 'Ngoài hồ sơ',
  none: 'Không của riêng ai',
};

function valuesOf(exemplar: ExemplarRow | null): Values {
  const whose = (): Whose => {
    if (exemplar === null || exemplar.personId !== null) return 'person';
    if (exemplar.unitId !== null) return 'unit';
    return exemplar.recipientName === null ? 'none' : 'named';
  };
  return {
    kind: exemplar?.kind ?? 'person',
    name: exemplar?.name ?? '',
    whose: whose(),
    person: exemplar?.personId == null ? null : { id: exemplar.personId, name: exemplar.recipientName ?? '' },
    unitId: exemplar?.unitId ?? null,
    named: whose() === 'named' ? (exemplar?.recipientName ?? '') : '',
    foundOn: exemplar ? (exemplar.stages.find((stage) => stage.stage === 'found')?.startedOn ?? null) : today(),
    field: exemplar?.field ?? null,
    movementId: exemplar?.movementId ?? null,
    achievement: exemplar?.achievement ?? null,
    lesson: exemplar?.lesson ?? null,
    closedOn: exemplar?.closedOn ?? null,
    closedReason: exemplar?.closedReason ?? null,
    note: exemplar?.note ?? null,
  };
}

function requestOf(id: number | null, { whose, person, unitId, named, kind, ...fields }: Values): unknown {
  const recipient = () => {
    if (whose === 'person') return person === null ? null : { kind: 'person', id: person.id };
    if (whose === 'unit') return unitId === null ? null : { kind: 'unit', id: unitId };
    if (whose === 'none') return null;
    return { kind: 'named', name: named, subject: kind === 'collective' ? 'collective' : 'person' };
  };
  return { id, exemplar: { ...fields, kind, recipient: recipient() } };
}

interface ExemplarDialogProps {
  /** Null: a new one. */
  readonly exemplar: ExemplarRow | null;
  readonly onClose: () => void;
  readonly onSaved?: (id: number) => void;
}

/** Enters or corrects an exemplar: who, what others can learn, when it was found. */
export function ExemplarDialog({ exemplar, onClose, onSaved }: ExemplarDialogProps) {
  const form = useForm<Values>({ initialValues: valuesOf(exemplar) });
  const [recipientError, setRecipientError] = useState<string | null>(null);
  const movements = useQuery('movements:list', { year: null });
  const showIssues = (issues: readonly { readonly path: string; readonly message: string }[]) => {
    const stripped = issues.map(({ path, message }) => ({ path: path.replace(/^exemplar\./, ''), message }));
    setRecipientError(stripped.find(({ path }) => path.startsWith('recipient'))?.message ?? null);
    form.setErrors(issuesToErrors(stripped));
  };
  const save = useAction('exemplars:save', {
    onDone: ({ id }) => {
      onClose();
      onSaved?.(id);
    },
    onIssues: showIssues,
  });
  const submit = (values: Values) => {
    const request = requestOf(exemplar?.id ?? null, values);
    const checked = schema.safeParse(request);
    if (checked.success) void save.run(request as Request<'exemplars:save'>);
    else showIssues(checked.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  };
  const { kind, whose } = form.values;
  const changeKind = (next: ExemplarKind | null) => {
    form.setFieldValue('kind', next);
    if (next === 'collective' && whose === 'person') form.setFieldValue('whose', 'unit');
    if (next === 'person' && whose !== 'named') form.setFieldValue('whose', 'person');
    if (next !== 'model' && whose === 'none') form.setFieldValue('whose', next === 'collective' ? 'unit' : 'person');
  };
  const offered: readonly Whose[] =
    kind === 'person'
      ? ['person', 'named']
      : kind === 'collective'
        ? ['unit', 'named']
        : kind === 'model'
          ? ['person', 'unit', 'named', 'none']
          : ['person', 'unit', 'named'];
  return (
    <Dialog
      title={exemplar ? 'Sửa điển hình' : 'Thêm điển hình'}
      isOpen
      width={860}
      onClose={onClose}
      onSubmit={form.onSubmit(submit)}
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
        <div className={classes.three}>
          <ChoiceField
            label="Loại"
            required
            choices={choicesOf(exemplarKindNames)}
            value={kind}
            onChange={changeKind}
            error={form.errors.kind}
          />
          <TextInput
            label={kind === 'model' ? 'Tên mô hình, cách làm' : kind === 'deed' ? 'Việc tốt' : 'Nội dung điển hình'}
            placeholder={
              kind === 'model' ? 'Ví dụ: “Ngày thứ Năm không hẹn”' : 'Điều mà người khác có thể học tập, trong một câu'
            }
            required
            data-autofocus
            {...bindText(form, 'name')}
          />
          <DateField label="Ngày phát hiện" {...bindField(form, 'foundOn')} />
        </div>
        <div className={classes.pair}>
          <div>
            <SegmentedControl
              aria-label="Điển hình là ai"
              fullWidth
              mt={25}
              value={whose}
              onChange={(next) => form.setFieldValue('whose', next as Whose)}
              data={offered.map((value) => ({ value, label: whoseNames[value] }))}
            />
          </div>
          {whose === 'person' && (
            <PersonPicker label="Cá nhân" required {...bindField(form, 'person')} error={recipientError} />
          )}
          {whose === 'unit' && (
            <UnitPicker
              label="Tập thể"
              required
              {...(form.values.foundOn === null ? {} : { on: form.values.foundOn })}
              {...bindField(form, 'unitId')}
              error={recipientError}
            />
          )}
          {whose === 'named' && (
            <TextInput
              label={kind === 'collective' ? 'Tên tập thể' : 'Họ và tên'}
              required
              {...bindText(form, 'named')}
              error={recipientError}
            />
          )}
        </div>
        <div className={classes.pair}>
          <TextInput label="Lĩnh vực" placeholder="Ví dụ: Cải cách hành chính" {...bindText(form, 'field')} />
          <Select
            label="Từ phong trào"
            placeholder="Không gắn với phong trào nào"
            data={(movements.value ?? []).map((movement) => ({ value: String(movement.id), label: movement.name }))}
            value={form.values.movementId === null ? null : String(form.values.movementId)}
            onChange={(next) => form.setFieldValue('movementId', next === null ? null : Number(next))}
            filter={foldedFilter}
            searchable
            clearable
          />
        </div>
        <Textarea
          label="Thành tích, kết quả"
          description="Ghi ngắn gọn, có số liệu; dùng làm thành tích khi đề nghị khen thưởng."
          autosize
          minRows={3}
          maxRows={10}
          {...bindText(form, 'achievement')}
        />
        <Textarea label="Cách làm, bài học" autosize minRows={2} maxRows={10} {...bindText(form, 'lesson')} />
        <div className={classes.pair}>
          <DateField label="Thôi theo dõi từ ngày" {...bindField(form, 'closedOn')} />
          <TextInput label="Lý do thôi theo dõi" {...bindText(form, 'closedReason')} />
        </div>
        <TextInput label="Ghi chú" {...bindText(form, 'note')} />
      </div>
    </Dialog>
  );
}
