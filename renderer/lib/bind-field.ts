import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';

/** What a field of `components/fields` takes from a form. */
export interface BoundField<Value> {
  readonly value: Value;
  /** Null when it was emptied; where the contract wants a value, it refuses that with its own sentence. */
  readonly onChange: (value: Value | null) => void;
  readonly error: ReactNode;
}

/**
 * One field of a Mantine form, with its type: `<DateField label="Từ ngày" {...bindField(form, 'on')} />`.
 * (`form.getInputProps` calls every value `any` and optional, which our fields refuse.)
 */
export function bindField<Values, Name extends keyof Values & string>(
  form: UseFormReturnType<Values>,
  name: Name,
): BoundField<Values[Name]> {
  return {
    value: form.values[name],
    onChange: (value) => form.setFieldValue(name, value as never),
    error: form.errors[name],
  };
}

/** The same for the text inputs of Mantine; null is shown as empty text, which the contracts read as null again. */
export function bindText<Values, Name extends keyof Values & string>(form: UseFormReturnType<Values>, name: Name) {
  return {
    value: String(form.values[name] ?? ''),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      form.setFieldValue(name, event.currentTarget.value as never),
    error: form.errors[name],
  };
}
