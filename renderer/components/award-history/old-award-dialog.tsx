import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { type AwardRow, awardInputs, awardStatusNames } from '#shared/contracts/awards.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { Dialog } from '../dialog.tsx';
import { AmountField } from '../fields/amount-field.tsx';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { YearField } from '../fields/year-field.tsx';
import classes from './award-history.module.css';

/** Where the recipient was at a time: what is proposed as position and unit of the award. */
export interface Place {
  readonly position: string | null;
  readonly unitName: string | null;
}

interface OldAwardDialogProps {
  readonly recipient: { readonly kind: 'person' | 'unit'; readonly id: number; readonly name: string };
  /** The award to correct; null for a new one. */
  readonly award: AwardRow | null;
  /** What is known of the recipient's place at the end of a year; absent for units. */
  readonly placeIn?: (year: number) => Place | null;
  readonly onClose: () => void;
}

type OldAward = Omit<Request<'awards:save-old'>, 'awardTypeId' | 'year'> & {
  readonly awardTypeId: number | null;
  readonly year: number | null;
};

function initialValues({ recipient, award }: OldAwardDialogProps): OldAward {
  const { kind, id } = recipient;
  return {
    id: award?.id ?? null,
    recipient: { kind, id },
    awardTypeId: award?.awardTypeId ?? null,
    year: award?.year ?? null,
    position: award?.position ?? null,
    unitName: award?.unitName ?? null,
    citation: award?.citation ?? null,
    amount: award?.amount ?? null,
    status: award?.status ?? 'granted',
    decisionNumber: award?.decisionNumber ?? null,
    decidedOn: award?.decidedOn ?? null,
    issuer: award?.issuer ?? null,
  };
}

const validate = validateWith(awardInputs['awards:save-old']);

/** An award of earlier years, typed in without a decision record: only the kind and the year are obligatory. */
export function OldAwardDialog(props: OldAwardDialogProps) {
  const { recipient, award, placeIn, onClose } = props;
  const types = useQuery('award-types:list', {});
  const [proposed, setProposed] = useState<Place | null>(null);
  const form = useForm<OldAward>({
    initialValues: initialValues(props),
    validate: (values) => {
      const errors = validate(values);
      return values.awardTypeId === null ? { ...errors, awardTypeId: 'Hãy chọn danh hiệu hoặc hình thức.' } : errors;
    },
  });
  const save = useAction('awards:save-old', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  const subject = recipient.kind === 'person' ? 'person' : 'collective';
  const fitting = (types.value ?? []).filter(
    (type) => type.subjects.includes(subject) || type.id === award?.awardTypeId,
  );

  /** Proposes position and unit of that year, as long as the officer has not written others. */
  function changeYear(year: number | null): void {
    form.setFieldValue('year', year);
    if (!placeIn || year === null || year < 1900) return;
    const place = placeIn(year);
    const { position, unitName } = form.values;
    const isUntouched =
      award === null &&
      (position || null) === (proposed?.position ?? null) &&
      (unitName || null) === (proposed?.unitName ?? null);
    if (!isUntouched || place === null) return;
    setProposed(place);
    form.setValues({ position: place.position, unitName: place.unitName });
  }

  return (
    <Dialog
      title={award ? `Sửa khen thưởng của ${recipient.name}` : `Ghi khen thưởng cũ của ${recipient.name}`}
      isOpen
      width={620}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values as Request<'awards:save-old'>))}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={save.isRunning}>
            {award ? 'Lưu' : 'Ghi khen thưởng'}
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <ChoiceField
          label="Danh hiệu, hình thức khen thưởng"
          required
          data-autofocus
          unknownLabel="Gõ tên hoặc mã để tìm"
          choices={fitting.map((type) => ({ value: type.id, label: `${type.name} (${type.code})` }))}
          {...bindField(form, 'awardTypeId')}
        />
        <div className={classes.third}>
          <YearField label="Năm" required {...bindField(form, 'year')} onChange={changeYear} />
          <ChoiceField
            label="Tính chất"
            required
            choices={choicesOf(awardStatusNames)}
            {...bindField(form, 'status')}
          />
          <AmountField label="Mức thưởng" placeholder="Chưa rõ" {...bindField(form, 'amount')} />
        </div>
        <div className={classes.third}>
          <TextInput label="Số quyết định" placeholder="Chưa rõ" {...bindText(form, 'decisionNumber')} />
          <DateField label="Ngày quyết định" placeholder="Chưa rõ" {...bindField(form, 'decidedOn')} />
          <TextInput label="Cơ quan ban hành" placeholder="Chưa rõ" {...bindText(form, 'issuer')} />
        </div>
        {recipient.kind === 'person' && (
          <div className={classes.pair}>
            <TextInput label="Chức vụ khi đó" placeholder="Chưa rõ" {...bindText(form, 'position')} />
            <TextInput label="Đơn vị khi đó" placeholder="Chưa rõ" {...bindText(form, 'unitName')} />
          </div>
        )}
        <Textarea label="Thành tích" autosize minRows={1} maxRows={6} {...bindText(form, 'citation')} />
      </div>
    </Dialog>
  );
}
