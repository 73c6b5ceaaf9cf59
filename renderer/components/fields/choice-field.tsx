import { type ComboboxParsedItem, type OptionsFilter, Select } from '@mantine/core';
import { foldText } from '#shared/text/fold.ts';
import type { FieldProps } from './field-props.ts';

/** One entry of a choice. */
export interface ChoiceItem<Value extends string | number> {
  readonly value: Value;
  readonly label: string;
}

/** The entries of a contract's table of names (`genderNames`, `unitKindNames` …), in its order. */
export function choicesOf<Value extends string>(names: Readonly<Record<Value, string>>): ChoiceItem<Value>[] {
  return (Object.keys(names) as Value[]).map((value) => ({ value, label: names[value] }));
}

/** Mantine's filter of a list by what is typed: without accents, words in any order. */
export const foldedFilter: OptionsFilter = ({ options, search, limit }) => {
  const words = foldText(search).split(' ').filter(Boolean);
  const isFound = (item: ComboboxParsedItem): boolean => {
    if (!('label' in item)) return true;
    const label = foldText(item.label);
    return words.every((word) => label.includes(word));
  };
  return options.filter(isFound).slice(0, limit);
};

interface ChoiceFieldProps<Value extends string | number> extends FieldProps<Value | null> {
  readonly choices: readonly ChoiceItem<Value>[];
  /** What stands there while nothing is chosen. Default «Chưa rõ». */
  readonly unknownLabel?: string;
}

/** One of a list, found by typing without accents. Null is «not known»; a required choice cannot be emptied. */
export function ChoiceField<Value extends string | number>({
  choices,
  value = null,
  onChange,
  onBlur,
  onFocus,
  unknownLabel = 'Chưa rõ',
  placeholder,
  ...rest
}: ChoiceFieldProps<Value>) {
  return (
    <Select
      {...rest}
      onBlur={(event) => onBlur?.(event as never)}
      onFocus={(event) => onFocus?.(event as never)}
      data={choices.map((choice) => ({ value: String(choice.value), label: choice.label }))}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(choices.find((choice) => String(choice.value) === next)?.value ?? null)}
      filter={foldedFilter}
      placeholder={placeholder ?? unknownLabel}
      searchable={choices.length > 6}
      allowDeselect={false}
      clearable={!rest.required}
      selectFirstOptionOnChange
    />
  );
}
