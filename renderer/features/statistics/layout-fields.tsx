import { ActionIcon, MultiSelect, NumberInput, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import {
  dimensionsOfSource,
  measuresOfSource,
  type TableDimension,
  type TableLayout,
  type TableMeasure,
  type TableSource,
  tableDimensionNames,
  tableMeasureNames,
  tableSourceNames,
  tableSources,
} from '#shared/domain/statistics/table-layout.ts';
import { foldedFilter } from '../../components/fields/choice-field.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { useQuery } from '../../lib/use-query.ts';
import classes from './statistics.module.css';

interface LayoutFieldsProps {
  readonly layout: TableLayout;
  readonly onChange: (layout: TableLayout) => void;
}

const isYear = (year: number | null): year is number => year !== null && year >= 1900 && year <= 2200;

/** What to count, how to split it, and whom to let through; the table follows at once. */
export function LayoutFields({ layout, onChange }: LayoutFieldsProps) {
  const { source, measure, rows, columns, fromYear, toYear } = layout;
  const dimensions = dimensionsOfSource[source];
  const set = (changes: Partial<TableLayout>) => onChange({ ...layout, ...changes });
  const free = (except: readonly (TableDimension | null | undefined)[]) =>
    dimensions
      .filter((dimension) => !except.includes(dimension))
      .map((dimension) => ({ value: dimension, label: tableDimensionNames[dimension] }));
  const [first, second] = rows;
  return (
    <div className={classes.choices}>
      <Select
        label="Đếm từ"
        allowDeselect={false}
        data={tableSources.map((value) => ({ value, label: tableSourceNames[value] }))}
        value={source}
        onChange={(next) => next !== null && onChange(layoutOfSource(layout, next as TableSource))}
      />
      <Select
        label="Số liệu"
        allowDeselect={false}
        data={measuresOfSource[source].map((value) => ({ value, label: tableMeasureNames[value] }))}
        value={measure}
        onChange={(next) => next !== null && set({ measure: next as TableMeasure })}
      />
      <Select
        label="Dòng"
        allowDeselect={false}
        data={free([second, columns])}
        value={first ?? null}
        onChange={(next) =>
          next !== null && set({ rows: second ? [next as TableDimension, second] : [next as TableDimension] })
        }
      />
      <Select
        label="Chia tiếp mỗi dòng theo"
        placeholder="Không chia"
        clearable
        data={free([first, columns])}
        value={second ?? null}
        onChange={(next) => first && set({ rows: next === null ? [first] : [first, next as TableDimension] })}
      />
      <Select
        label="Cột"
        placeholder="Chỉ cột tổng"
        clearable
        data={free([first, second])}
        value={columns}
        onChange={(next) => set({ columns: next as TableDimension | null })}
      />
      <div className={classes.pair}>
        {source !== 'people' && (
          <YearField
            key={`from ${fromYear}`}
            label="Từ năm"
            value={fromYear}
            onChange={(year) => isYear(year) && set({ fromYear: year, toYear: Math.max(year, toYear) })}
          />
        )}
        <YearField
          key={`to ${toYear}`}
          label={source === 'people' ? 'Cuối năm' : 'Đến năm'}
          value={toYear}
          onChange={(year) => isYear(year) && set({ toYear: year, fromYear: Math.min(year, fromYear) })}
        />
      </div>
      <div className={classes.pair}>
        <AgeField label="Tuổi từ" value={layout.ageFrom} onChange={(ageFrom) => set({ ageFrom })} />
        <AgeField label="Đến hết tuổi" value={layout.ageTo} onChange={(ageTo) => set({ ageTo })} />
      </div>
      {layout.filters.map((filter) => (
        <FilterField
          key={filter.dimension}
          layout={layout}
          dimension={filter.dimension}
          values={filter.values}
          onChange={onChange}
        />
      ))}
      <AddFilter layout={layout} onChange={onChange} />
    </div>
  );
}

/** The same table over another source: what it does not have is dropped. */
function layoutOfSource(layout: TableLayout, source: TableSource): TableLayout {
  const known = dimensionsOfSource[source];
  const [usual] = measuresOfSource[source];
  const rows = layout.rows.filter((dimension) => known.includes(dimension));
  const columns = layout.columns !== null && known.includes(layout.columns) ? layout.columns : null;
  return {
    ...layout,
    source,
    measure: measuresOfSource[source].includes(layout.measure) ? layout.measure : (usual ?? 'count'),
    rows: rows.length > 0 ? rows : [known.find((dimension) => dimension !== columns) ?? 'gender'],
    columns,
    filters: layout.filters.filter(({ dimension }) => known.includes(dimension)),
  };
}

interface AgeFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (age: number | null) => void;
}

function AgeField({ label, value, onChange }: AgeFieldProps) {
  return (
    <NumberInput
      label={label}
      placeholder="Mọi tuổi"
      allowDecimal={false}
      allowNegative={false}
      min={0}
      max={130}
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? Math.min(next, 130) : null)}
    />
  );
}

interface FilterFieldProps extends LayoutFieldsProps {
  readonly dimension: TableDimension;
  readonly values: readonly string[];
}

function FilterField({ layout, dimension, values, onChange }: FilterFieldProps) {
  const { source, toYear, filters } = layout;
  const offered = useQuery('statistics:values', { source, dimension, toYear });
  const known = offered.value ?? [];
  const missing = values.filter((value) => !known.some(({ key }) => key === value)).map((key) => ({ key, label: key }));
  const others = filters.filter((filter) => filter.dimension !== dimension);
  const write = (next: readonly string[]) =>
    onChange({
      ...layout,
      filters:
        next.length === 0
          ? others
          : filters.map((filter) => (filter.dimension === dimension ? { dimension, values: next } : filter)),
    });
  return (
    <MultiSelect
      label={`Chỉ lấy: ${tableDimensionNames[dimension]}`}
      searchable
      hidePickedOptions
      filter={foldedFilter}
      data={[...known, ...missing].map(({ key, label }) => ({ value: key, label }))}
      value={[...values]}
      onChange={write}
      rightSection={
        <ActionIcon aria-label={`Bỏ lọc theo ${tableDimensionNames[dimension]}`} onClick={() => write([])}>
          <IconX size={14} />
        </ActionIcon>
      }
    />
  );
}

/** A further condition: its dimension first, with all values but the unknown ones let through by the first choice. */
function AddFilter({ layout, onChange }: LayoutFieldsProps) {
  const { source, toYear, filters } = layout;
  const used = filters.map(({ dimension }) => dimension);
  const add = async (dimension: TableDimension) => {
    const { callReply } = await import('../../lib/api.ts');
    const reply = await callReply('statistics:values', { source, dimension, toYear });
    const first = reply.ok ? reply.value[0]?.key : undefined;
    if (first !== undefined) onChange({ ...layout, filters: [...filters, { dimension, values: [first] }] });
  };
  return (
    <Select
      label="Thêm điều kiện lọc"
      placeholder="Chọn tiêu chí"
      value={null}
      searchable
      filter={foldedFilter}
      data={dimensionsOfSource[source]
        .filter((dimension) => !used.includes(dimension))
        .map((dimension) => ({ value: dimension, label: tableDimensionNames[dimension] }))}
      onChange={(next) => next !== null && void add(next as TableDimension)}
    />
  );
}
