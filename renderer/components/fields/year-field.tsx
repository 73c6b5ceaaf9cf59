import { NumberInput } from '@mantine/core';
import type { FieldProps } from './field-props.ts';

/** A year of four digits; null when empty. */
export function YearField({ value = null, onChange, onBlur, onFocus, ...rest }: FieldProps<number | null>) {
  return (
    <NumberInput
      {...rest}
      onBlur={(event) => onBlur?.(event as never)}
      onFocus={(event) => onFocus?.(event as never)}
      value={value ?? ''}
      onChange={(next) => onChange(next === '' ? null : Number(next))}
      allowDecimal={false}
      allowNegative={false}
      maxLength={4}
      clampBehavior="none"
      min={1900}
      max={2200}
    />
  );
}
