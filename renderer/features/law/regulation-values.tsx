import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { allParameters } from '#shared/law/parameters/all-parameters.ts';
import { compareTexts } from '#shared/text/compare-names.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { type DraftValue, unitOf } from './regulation-draft.ts';
import classes from './regulations.module.css';
import { valueHints } from './value-text.ts';

const parameterChoices = allParameters
  .map(({ key, label }) => ({ value: key, label: label.vi }))
  .sort((a, b) => compareTexts(a.label, b.label));

interface RegulationValuesProps {
  readonly values: readonly DraftValue[];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (values: readonly DraftValue[]) => void;
}

/** Số liệu: a parameter of the program, its value from a day on, and where the regulation says so. */
export function RegulationValues({ values, errors, onChange }: RegulationValuesProps) {
  return (
    <ul className={classes.rows} aria-label="Số liệu của quy định">
      {values.map((row, index) => {
        const set = (change: Partial<DraftValue>) => onChange(values.with(index, { ...row, ...change }));
        const error = (field: string) => errors[`values.${index}.${field}`];
        const unit = unitOf(row.parameter);
        return (
          <li key={row.id} className={classes.valueRow}>
            <ChoiceField
              label="Số liệu"
              required
              placeholder="Chọn số liệu"
              choices={parameterChoices}
              value={row.parameter}
              onChange={(parameter) => set({ parameter })}
              error={error('parameter')}
            />
            <TextInput
              label="Giá trị"
              required
              disabled={row.isLifted}
              placeholder={unit && !row.isLifted ? valueHints[unit] : ''}
              value={row.isLifted ? '' : row.text}
              onChange={(event) => set({ text: event.currentTarget.value })}
              error={error('value')}
            />
            <DateField
              label="Từ ngày"
              required
              value={row.from}
              onChange={(from) => set({ from })}
              error={error('from')}
            />
            <TextInput
              label="Điều, khoản"
              placeholder="Ví dụ: Điều 5"
              value={row.place}
              onChange={(event) => set({ place: event.currentTarget.value })}
              error={error('place')}
            />
            <Checkbox
              className={classes.beside ?? ''}
              label="Bãi bỏ"
              checked={row.isLifted}
              onChange={(event) => set({ isLifted: event.currentTarget.checked })}
            />
            <ActionIcon
              className={classes.beside ?? ''}
              variant="subtle"
              color="gray"
              aria-label={`Bỏ số liệu thứ ${index + 1}`}
              onClick={() => onChange(values.toSpliced(index, 1))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </li>
        );
      })}
    </ul>
  );
}
