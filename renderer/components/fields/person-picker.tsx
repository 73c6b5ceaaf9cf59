import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from '../../lib/use-query.ts';
import { Highlighted } from '../highlighted.tsx';
import type { FieldProps } from './field-props.ts';

/** A person who was picked: enough to show and to save. */
export interface PickedPerson {
  readonly id: number;
  readonly name: string;
}

/** A person of the records, found by typing a part of the name, with or without accents. */
export function PersonPicker({
  value = null,
  onChange,
  onBlur,
  onFocus,
  placeholder,
  ...rest
}: FieldProps<PickedPerson | null>) {
  const [text, setText] = useState(value?.name ?? '');
  const [asked] = useDebouncedValue(text, 60);
  const isAsking = asked.trim() !== '' && asked !== value?.name;
  const found = useQuery('search:find', isAsking ? { text: asked.slice(0, 200), limit: 50, kinds: ['person'] } : null);
  const people = isAsking ? (found.value ?? []) : [];
  const listed = people.map((hit) => ({ value: String(hit.id), label: hit.title }));
  const isListed = value !== null && people.some((hit) => hit.id === value.id);
  return (
    <Select
      {...rest}
      onBlur={(event) => onBlur?.(event as never)}
      onFocus={(event) => onFocus?.(event as never)}
      data={value && !isListed ? [{ value: String(value.id), label: value.name }, ...listed] : listed}
      value={value ? String(value.id) : null}
      onChange={(next) => {
        const hit = people.find((person) => String(person.id) === next);
        onChange(hit ? { id: hit.id, name: hit.title } : null);
      }}
      searchable
      searchValue={text}
      onSearchChange={setText}
      filter={({ options }) => options}
      clearable={!rest.required}
      allowDeselect={false}
      selectFirstOptionOnChange
      placeholder={placeholder ?? 'Gõ tên để tìm'}
      // Before anything is typed there is no list, rather than an empty one.
      nothingFoundMessage={isAsking ? 'Không có ai như vậy' : null}
      renderOption={({ option }) => {
        const hit = people.find((person) => String(person.id) === option.value);
        return (
          <div style={{ minWidth: 0 }}>
            <Text size="sm" truncate="end">
              <Highlighted text={option.label} query={asked} />
            </Text>
            {hit && (
              <Text size="xs" c="dimmed" truncate="end">
                {hit.subtitle}
              </Text>
            )}
          </div>
        );
      }}
    />
  );
}
