import { Autocomplete, Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { AwardRow, AwardType } from '#shared/contracts/awards.ts';
import { awardStatusNames } from '#shared/contracts/awards.ts';
import { Dialog } from '../../components/dialog.tsx';
import { AmountField } from '../../components/fields/amount-field.tsx';
import { ChoiceField, choicesOf, foldedFilter } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { PersonPicker } from '../../components/fields/person-picker.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { issuesToErrors } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './old-award-dialog.module.css';
import {
  emptyOldAward,
  missingFields,
  nextOldAward,
  type OldAwardValues,
  oldAwardRequest,
  valuesOfAward,
} from './old-award-values.ts';

interface OldAwardDialogProps {
  /** The award that is corrected; null: a new one. */
  readonly award: AwardRow | null;
  readonly awardTypes: readonly AwardType[];
  /** Issuers that were entered before. */
  readonly issuers: readonly string[];
  readonly year: number;
  readonly onClose: () => void;
}

const statuses = choicesOf(awardStatusNames);

/** An award of earlier years without a decision record: only who, what and which year are obligatory. */
export function OldAwardDialog({ award, awardTypes, issuers, year, onClose }: OldAwardDialogProps) {
  const form = useForm<OldAwardValues>({
    initialValues: award === null ? { ...emptyOldAward, year } : valuesOfAward(award),
    validate: missingFields,
  });
  const values = form.getValues();
  const action = useAction('awards:save-old', {
    onIssues: (issues) =>
      form.setErrors(issuesToErrors(issues.map((issue) => ({ ...issue, path: fieldOf(issue.path, values.kind) })))),
  });

  const save = async (goesOn: boolean) => {
    if (form.validate().hasErrors) return;
    const request = oldAwardRequest(award?.id ?? null, form.getValues());
    if (request === null || !(await action.run(request)).ok) return;
    if (goesOn) form.setValues(nextOldAward(form.getValues()));
    else onClose();
  };

  return (
    <Dialog
      title={award === null ? 'Ghi khen thưởng cũ' : 'Sửa khen thưởng cũ'}
      isOpen
      onClose={onClose}
      width={680}
      onSubmit={(event) => {
        event.preventDefault();
        void save(award === null);
      }}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Đóng
          </Button>
          {award === null && (
            <Button variant="default" disabled={action.isRunning} onClick={() => void save(false)}>
              Ghi và đóng
            </Button>
          )}
          <Button type="submit" loading={action.isRunning}>
            {award === null ? 'Ghi và nhập tiếp' : 'Ghi'}
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <SegmentedControl
          className={classes.kind}
          aria-label="Đối tượng"
          data={[
            { value: 'person', label: 'Cá nhân' },
            { value: 'unit', label: 'Tập thể' },
          ]}
          {...form.getInputProps('kind')}
        />
        <div className={classes.recipient}>
          {values.kind === 'person' ? (
            <PersonPicker label="Cá nhân" required data-autofocus {...form.getInputProps('person')} />
          ) : (
            <UnitPicker label="Tập thể" required withDissolved {...form.getInputProps('unitId')} />
          )}
        </div>
        <div className={classes.wide}>
          <ChoiceField
            label="Danh hiệu, hình thức"
            required
            placeholder="Chọn"
            choices={awardTypes.map((type) => ({ value: type.id, label: type.name }))}
            {...form.getInputProps('awardTypeId')}
          />
        </div>
        <YearField label="Năm" required {...form.getInputProps('year')} />
        <TextInput label="Số quyết định" placeholder="123/QĐ-UBND" {...form.getInputProps('decisionNumber')} />
        <DateField label="Ngày ký" {...form.getInputProps('decidedOn')} />
        <Autocomplete
          label="Cơ quan ban hành"
          data={[...issuers]}
          filter={foldedFilter}
          {...form.getInputProps('issuer')}
        />
        {values.kind === 'person' && <TextInput label="Chức vụ lúc được khen" {...form.getInputProps('position')} />}
        <TextInput className={classes.wide} label="Đơn vị lúc được khen" {...form.getInputProps('unitName')} />
        <AmountField label="Tiền thưởng" {...form.getInputProps('amount')} />
        <ChoiceField label="Tính chất" required choices={statuses} {...form.getInputProps('status')} />
        <Textarea
          className={classes.all}
          label="Thành tích"
          autosize
          minRows={1}
          maxRows={5}
          {...form.getInputProps('citation')}
        />
      </div>
    </Dialog>
  );
}

/** The form's field of a path of the contract: `recipient.id` is the person or the unit. */
function fieldOf(path: string, kind: OldAwardValues['kind']): string {
  return path.startsWith('recipient') ? (kind === 'person' ? 'person' : 'unitId') : path;
}
