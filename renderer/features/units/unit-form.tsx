import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { unitKindNames } from '#shared/contracts/units.ts';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TriStateField } from '../../components/fields/tri-state-field.tsx';
import classes from './unit-form.module.css';

/** A unit's own facts, as they are typed. */
export type UnitFormValues = Omit<Request<'units:create'>, 'parentId'>;

/** A unit of which nothing is known yet but, perhaps, the day it begins. */
export function emptyUnit(foundedOn: string | null = null): UnitFormValues {
  return { kind: 'division', name: '', shortName: null, foundedOn, eligibleForFlag: null, note: null };
}

interface UnitFormProps {
  readonly value: UnitFormValues;
  readonly onChange: (change: Partial<UnitFormValues>) => void;
  /** The errors of the form that holds it, by field name. */
  readonly errors: Readonly<Record<string, ReactNode>>;
  /** Only the name, kind and abbreviation: where the day and the rest follow from the act. */
  readonly isShort?: boolean;
  /** The dialog's focus begins at the name. */
  readonly hasFocus?: boolean;
}

/** The fields of one unit: name, kind, abbreviation, day of founding, flag, note. */
export function UnitForm({ value, onChange, errors, isShort = false, hasFocus = !isShort }: UnitFormProps) {
  return (
    <div className={classes.fields}>
      <TextInput
        label="Tên đơn vị"
        required
        data-autofocus={hasFocus ? true : undefined}
        value={value.name}
        error={errors.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <ChoiceField
          label="Loại"
          required
          choices={choicesOf(unitKindNames)}
          value={value.kind}
          error={errors.kind}
          onChange={(kind) => kind && onChange({ kind })}
        />
        <TextInput
          label="Tên viết tắt"
          value={value.shortName ?? ''}
          error={errors.shortName}
          onChange={(event) => onChange({ shortName: event.currentTarget.value })}
        />
      </div>
      {!isShort && (
        <>
          <div className={classes.pair}>
            <DateField
              label="Ngày thành lập"
              placeholder="Chưa rõ"
              value={value.foundedOn}
              error={errors.foundedOn}
              onChange={(foundedOn) => onChange({ foundedOn })}
            />
            <TriStateField
              label="Thuộc đối tượng tặng cờ thi đua"
              value={value.eligibleForFlag}
              error={errors.eligibleForFlag}
              onChange={(eligibleForFlag) => onChange({ eligibleForFlag })}
            />
          </div>
          <Textarea
            label="Ghi chú"
            autosize
            minRows={1}
            maxRows={5}
            value={value.note ?? ''}
            error={errors.note}
            onChange={(event) => onChange({ note: event.currentTarget.value })}
          />
        </>
      )}
    </div>
  );
}
