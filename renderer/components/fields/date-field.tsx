import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { currentYear } from '../../lib/today.ts';
import { afterPointer } from './after-pointer.ts';
import type { FieldProps } from './field-props.ts';
import { dateProblem, shownDate, typedDate } from './typed-date.ts';

/**
 * A day, typed as officers write it (5/3/85, 05.03.1985) or picked from a calendar; shown dd/MM/yyyy once left.
 * The value is `YYYY-MM-DD`, null when empty, or the text as typed while it is no day (see `typedDate`).
 */
export function DateField({ value = null, onChange, error, onBlur, placeholder, ...rest }: FieldProps<string | null>) {
  const [text, setText] = useState(() => shownDate(value));
  const [emitted, setEmitted] = useState(value);
  const [isLeft, setIsLeft] = useState(true);
  const [isPicking, setIsPicking] = useState(false);
  if (value !== emitted) {
    setEmitted(value);
    setText(shownDate(value));
  }

  function change(next: string | null, nextText: string): void {
    setText(nextText);
    setEmitted(next);
    if (next !== value) onChange(next);
  }

  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      placeholder={placeholder ?? 'ngày/tháng/năm'}
      value={text}
      error={error ?? (isLeft ? dateProblem(value) : null)}
      onChange={(event) => {
        setIsLeft(false);
        change(typedDate(event.currentTarget.value, currentYear()), event.currentTarget.value);
      }}
      onBlur={(event) => {
        afterPointer(() => setIsLeft(true));
        setText(shownDate(value));
        onBlur?.(event as never);
      }}
      rightSection={
        <Popover opened={isPicking} onChange={setIsPicking} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon
              size={22}
              aria-label="Chọn trên lịch"
              tabIndex={-1}
              disabled={rest.disabled ?? false}
              onClick={() => setIsPicking(!isPicking)}
            >
              <IconCalendar size={16} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              size="xs"
              value={isIsoDate(value) ? value : null}
              {...(isIsoDate(value) ? { defaultDate: value } : {})}
              onChange={(day) => {
                change(day, shownDate(day));
                setIsPicking(false);
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
