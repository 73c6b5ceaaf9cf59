import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { currentYear } from '../../lib/today.ts';
import type { FieldProps } from './field-props.ts';
import { type Birth, shownBirth, typedBirth } from './typed-birth.ts';

const unknownBirth: Birth = { bornOn: null, bornYear: null };

/** Birth as it is known: the day, or only the year. The unreadable text is kept in `bornOn`, which the contract refuses. */
export function BirthField({ value = unknownBirth, onChange, error, onBlur, ...rest }: FieldProps<Birth>) {
  const [text, setText] = useState(() => shownBirth(value));
  const [emitted, setEmitted] = useState(value);
  if (value.bornOn !== emitted.bornOn || value.bornYear !== emitted.bornYear) {
    setEmitted(value);
    setText(shownBirth(value));
  }
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      placeholder="ngày/tháng/năm, hoặc chỉ năm"
      value={text}
      error={error}
      onChange={(event) => {
        const next = typedBirth(event.currentTarget.value, currentYear());
        setText(event.currentTarget.value);
        setEmitted(next);
        onChange(next);
      }}
      onBlur={(event) => {
        setText(shownBirth(value));
        onBlur?.(event as never);
      }}
    />
  );
}
