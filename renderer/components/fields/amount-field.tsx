import { NumberInput } from '@mantine/core';
import type { FieldProps } from './field-props.ts';

/** A sum in whole đồng, shown `3.400.000`; null when empty. */
export function AmountField({ value = null, onChange, onBlur, onFocus, ...rest }: FieldProps<number | null>) {
  return (
    <NumberInput
      {...rest}
      onBlur={(event) => onBlur?.(event as never)}
      onFocus={(event) => onFocus?.(event as never)}
      value={value ?? ''}
      onChange={(next) => onChange(next === '' ? null : Number(next))}
      thousandSeparator="."
      decimalSeparator=","
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="none"
      hideControls
      rightSection={<span aria-hidden="true">đ</span>}
    />
  );
}
