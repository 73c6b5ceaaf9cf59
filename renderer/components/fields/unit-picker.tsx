import { Select, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { UnitRow } from '#shared/contracts/units.ts';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { foldedFilter } from './choice-field.tsx';
import type { FieldProps } from './field-props.ts';

interface UnitPickerProps extends FieldProps<number | null> {
  /** The day on which the units are named and placed. Default: today. */
  readonly on?: string;
  /** Dissolved units can be picked too. */
  readonly withDissolved?: boolean;
  /** Units that cannot be picked, e.g. the one being moved. */
  readonly except?: readonly number[];
}

/** How deep a unit stands below the top: 0 for the department itself. */
function depthOf(unit: UnitRow, byId: ReadonlyMap<number, UnitRow>): number {
  let depth = 0;
  for (let at = unit; at.parentId !== null && depth < 10; depth += 1) {
    const parent = byId.get(at.parentId);
    if (!parent) break;
    at = parent;
  }
  return depth;
}

/** A unit of the office, found by typing without accents; the list is the tree in the office's order. */
export function UnitPicker({
  value = null,
  onChange,
  onBlur,
  onFocus,
  on,
  withDissolved = false,
  except = [],
  placeholder,
  ...rest
}: UnitPickerProps) {
  const units = useQuery('units:list', { on: on ?? today(), withDissolved });
  const rows = units.value;
  const depths = useMemo(() => {
    const byId = new Map((rows ?? []).map((unit) => [unit.id, unit]));
    return new Map((rows ?? []).map((unit) => [String(unit.id), depthOf(unit, byId)]));
  }, [rows]);
  return (
    <Select
      {...rest}
      onBlur={(event) => onBlur?.(event as never)}
      onFocus={(event) => onFocus?.(event as never)}
      data={(rows ?? [])
        .filter((unit) => !except.includes(unit.id))
        .map((unit) => ({ value: String(unit.id), label: unit.name }))}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(next === null ? null : Number(next))}
      filter={foldedFilter}
      title={rows?.find((unit) => unit.id === value)?.name}
      placeholder={placeholder ?? 'Chọn đơn vị'}
      searchable
      clearable={!rest.required}
      allowDeselect={false}
      selectFirstOptionOnChange
      nothingFoundMessage="Không có đơn vị nào như vậy"
      renderOption={({ option }) => (
        <Text size="sm" lineClamp={2} title={option.label} pl={(depths.get(option.value) ?? 0) * 14}>
          {option.label}
        </Text>
      )}
    />
  );
}
