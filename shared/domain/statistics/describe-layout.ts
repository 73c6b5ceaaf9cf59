import type { DimensionValue } from './free-table.ts';
import {
  type TableDimension,
  type TableLayout,
  tableDimensionNames,
  tableMeasureNames,
  tableSourceNames,
} from './table-layout.ts';

/** So many values of a filter are written out. */
const MOST_VALUES = 8;

/** What a table counts, from when to when, and whom it lets through, in a sentence. */
export function describeLayout(
  layout: TableLayout,
  valuesOf: (dimension: TableDimension) => readonly DimensionValue[],
): string {
  const { source, measure, fromYear, toYear, filters } = layout;
  const period =
    source === 'people'
      ? `cuối năm ${toYear} (hoặc hôm nay)`
      : fromYear === toYear
        ? `năm ${toYear}`
        : `từ năm ${fromYear} đến năm ${toYear}`;
  const parts = [
    `${tableMeasureNames[measure]}, ${tableSourceNames[source].toLocaleLowerCase('vi')}, ${period}`,
    ...filters.map(({ dimension, values }) => {
      const labels = new Map(valuesOf(dimension).map(({ key, label }) => [key, label]));
      const shown = values.slice(0, MOST_VALUES).map((key) => labels.get(key) ?? key);
      const more = values.length > MOST_VALUES ? ` và ${values.length - MOST_VALUES} giá trị khác` : '';
      return `${tableDimensionNames[dimension]}: ${shown.join(', ')}${more}`;
    }),
    ...ageParts(layout),
  ];
  return `${parts.join('. ')}.`;
}

function ageParts({ ageFrom, ageTo }: TableLayout): string[] {
  if (ageFrom !== null && ageTo !== null) return [`Tuổi: từ ${ageFrom} đến ${ageTo}`];
  if (ageFrom !== null) return [`Tuổi: từ ${ageFrom} trở lên`];
  return ageTo === null ? [] : [`Tuổi: từ ${ageTo} trở xuống`];
}
