import type { ReactNode } from 'react';

/**
 * What every field takes. `value`, `onChange`, `error`, `onBlur` and `onFocus` are what `form.getInputProps('name')`
 * of Mantine's `useForm` gives, so a field is written `<DateField label="…" {...form.getInputProps('signedOn')} />`.
 */
export interface FieldProps<Value> {
  /** Null where `aria-label` names it: a field of a toolbar. */
  readonly label: ReactNode;
  readonly 'aria-label'?: string;
  /** Optional only because `getInputProps` says so; absent means null. */
  readonly value?: Value;
  readonly onChange: (value: Value) => void;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** Where the dialog's focus begins. */
  readonly 'data-autofocus'?: boolean;
  readonly onBlur?: (event: never) => void;
  readonly onFocus?: (event: never) => void;
}
