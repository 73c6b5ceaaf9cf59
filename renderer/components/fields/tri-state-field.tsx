import { Input, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import type { FieldProps } from './field-props.ts';

const answers = [
  { value: 'yes', label: 'Có' },
  { value: 'no', label: 'Không' },
  { value: 'unknown', label: 'Chưa rõ' },
];

/** A fact that may not be known: yes, no, not known (null). A missing fact is never a no. */
export function TriStateField({
  label,
  value = null,
  onChange,
  error,
  description,
  required,
  disabled,
}: FieldProps<boolean | null>) {
  const id = useId();
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id }}
      error={error}
      description={description}
      required={required ?? false}
    >
      <SegmentedControl
        aria-labelledby={id}
        fullWidth
        data={answers}
        disabled={disabled ?? false}
        value={value === null ? 'unknown' : value ? 'yes' : 'no'}
        onChange={(next) => onChange(next === 'unknown' ? null : next === 'yes')}
      />
    </Input.Wrapper>
  );
}
