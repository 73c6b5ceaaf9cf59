import { Select, Text } from '@mantine/core';

/** From one year to another, both included; the same for a single year. */
export interface Period {
  readonly fromYear: number;
  readonly toYear: number;
}

interface PeriodFieldProps {
  readonly period: Period;
  /** The years that have awards, with how many. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly onChange: (period: Period) => void;
}

/** A year, or from one year to another. Choosing another first year of a single year keeps it a single year. */
export function PeriodField({ period, years, onChange }: PeriodFieldProps) {
  const { fromYear, toYear } = period;
  const counts = new Map(years.map((each) => [each.year, each.count]));
  const listed = [...new Set([...counts.keys(), fromYear, toYear])].sort((left, right) => right - left);
  const options = listed.map((year) => ({ value: String(year), label: `${year} (${counts.get(year) ?? 0})` }));
  return (
    <>
      <Text component="label" htmlFor="register-from" size="sm">
        Năm
      </Text>
      <Select
        id="register-from"
        w={118}
        data={options}
        allowDeselect={false}
        value={String(fromYear)}
        onChange={(value) => {
          const year = Number(value);
          onChange({ fromYear: year, toYear: fromYear === toYear || toYear < year ? year : toYear });
        }}
      />
      <Text component="label" htmlFor="register-to" size="sm">
        đến
      </Text>
      <Select
        id="register-to"
        w={118}
        data={options.filter((option) => Number(option.value) >= fromYear)}
        allowDeselect={false}
        value={String(toYear)}
        onChange={(value) => onChange({ fromYear, toYear: Number(value) })}
      />
    </>
  );
}
