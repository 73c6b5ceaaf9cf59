import { Select } from '@mantine/core';
import { currentYear } from '../lib/today.ts';

const SHOWN_YEARS = 10;

/** The year of registrations and pledges: next year at its turn, this one, and those before. */
export function RegistrationYear({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (year: number) => void;
}) {
  const years = Array.from({ length: SHOWN_YEARS }, (_, index) => currentYear() + 1 - index);
  const shown = years.includes(value) ? years : [value, ...years];
  return (
    <Select
      aria-label="Năm"
      w={90}
      allowDeselect={false}
      data={shown.map(String)}
      value={String(value)}
      onChange={(next) => next !== null && onChange(Number(next))}
    />
  );
}
