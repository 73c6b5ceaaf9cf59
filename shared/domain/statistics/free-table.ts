import type { TableDimension, TableLayout } from './table-layout.ts';

/** A value of a dimension: its key in layouts and its words. */
export interface DimensionValue {
  readonly key: string;
  readonly label: string;
}

/** A dimension over all rows of a source: `codes[row]` is a place in `values`, which stand in the order of display. */
export interface DimensionColumn {
  readonly values: readonly DimensionValue[];
  readonly codes: Int32Array;
}

/** A source by columns, so that 200,000 rows are counted in a breath. */
export interface FactColumns {
  readonly size: number;
  dimension(name: TableDimension): DimensionColumn;
  readonly years: Int32Array;
  /** Age in the year; -1: not known, or not a person. */
  readonly ages: () => Int32Array;
  /** Who: equal numbers are one person or collective. */
  readonly subjects: () => Int32Array;
  readonly amounts: () => Float64Array;
}

/** A line of the table: its values from the outer dimension to the inner. */
export interface TableLine {
  readonly keys: readonly string[];
  readonly labels: readonly string[];
}

/** A free table as counted. */
export interface FreeTable {
  readonly rows: readonly TableLine[];
  readonly columns: readonly TableLine[];
  /** By row, then column. */
  readonly cells: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly total: number;
  /** How many rows of the source are counted. */
  readonly counted: number;
  /** Left out by the age filter, as their year of birth is not known. */
  readonly withoutAge: number;
}

/** Which cell: the keys of its row and of its column; null: the total. */
export interface TableCellPlace {
  readonly row: readonly string[] | null;
  readonly column: string | null;
}

/** The rows of a source that the layout's period, filters and ages let through. */
export function rowsInside(
  facts: FactColumns,
  layout: TableLayout,
): { readonly rows: Int32Array; readonly withoutAge: number } {
  const filters = layout.filters.map(({ dimension, values }) => {
    const column = facts.dimension(dimension);
    const wanted = new Set(values);
    return { codes: column.codes, passes: Uint8Array.from(column.values, ({ key }) => Number(wanted.has(key))) };
  });
  const { ageFrom, ageTo, fromYear, toYear } = layout;
  const ages = ageFrom === null && ageTo === null ? null : facts.ages();
  const rows = new Int32Array(facts.size);
  let count = 0;
  let withoutAge = 0;
  for (let row = 0; row < facts.size; row++) {
    const year = facts.years[row] ?? 0;
    if (year < fromYear || year > toYear) continue;
    if (!filters.every(({ codes, passes }) => passes[codes[row] ?? 0] === 1)) continue;
    if (ages !== null) {
      const age = ages[row] ?? -1;
      if (age < 0) {
        withoutAge += 1;
        continue;
      }
      if (age < (ageFrom ?? 0) || age > (ageTo ?? 999)) continue;
    }
    rows[count++] = row;
  }
  return { rows: rows.subarray(0, count), withoutAge };
}

/** One code for each row of the table, over one or two dimensions. */
function lineCodes(facts: FactColumns, dimensions: readonly TableDimension[]) {
  const columns = dimensions.map((dimension) => facts.dimension(dimension));
  const [outer, inner] = columns;
  const width = inner?.values.length ?? 1;
  const size = (outer?.values.length ?? 1) * width;
  const codeOf = (row: number) => (outer?.codes[row] ?? 0) * width + (inner?.codes[row] ?? 0);
  const lineOf = (code: number): TableLine => {
    const values = [outer?.values[Math.floor(code / width)], inner?.values[code % width]].filter(
      (value) => value !== undefined,
    );
    return { keys: values.map(({ key }) => key), labels: values.map(({ label }) => label) };
  };
  return { size, codeOf, lineOf };
}

/** Adds up numbers, or counts each subject once. */
function counter(cells: number, facts: FactColumns, measure: TableLayout['measure']) {
  const sums = new Float64Array(cells);
  const amounts = measure === 'amount' ? facts.amounts() : null;
  const subjects = measure === 'recipients' ? facts.subjects() : null;
  const seen = new Set<number>();
  let most = 1;
  if (subjects !== null) for (const subject of subjects) if (subject >= most) most = subject + 1;
  const add = (cell: number, row: number) => {
    if (amounts !== null) sums[cell] = (sums[cell] ?? 0) + (amounts[row] ?? 0);
    else if (subjects === null) sums[cell] = (sums[cell] ?? 0) + 1;
    else {
      const key = cell * most + (subjects[row] ?? 0);
      if (seen.has(key)) return;
      seen.add(key);
      sums[cell] = (sums[cell] ?? 0) + 1;
    }
  };
  return { sums, add };
}

/** Counts a free table. Lines without anything are left out; totals count each person once where the measure does. */
export function countTable(facts: FactColumns, layout: TableLayout): FreeTable {
  const { rows, withoutAge } = rowsInside(facts, layout);
  const down = lineCodes(facts, layout.rows);
  const across = lineCodes(facts, layout.columns === null ? [] : [layout.columns]);
  const ofCells = counter(down.size * across.size, facts, layout.measure);
  const ofRows = counter(down.size, facts, layout.measure);
  const ofColumns = counter(across.size, facts, layout.measure);
  const ofAll = counter(1, facts, layout.measure);
  const rowIsUsed = new Uint8Array(down.size);
  const columnIsUsed = new Uint8Array(across.size);
  for (const row of rows) {
    const rowCode = down.codeOf(row);
    const columnCode = across.codeOf(row);
    rowIsUsed[rowCode] = 1;
    columnIsUsed[columnCode] = 1;
    ofCells.add(rowCode * across.size + columnCode, row);
    ofRows.add(rowCode, row);
    ofColumns.add(columnCode, row);
    ofAll.add(0, row);
  }
  const used = (flags: Uint8Array) => [...flags.keys()].filter((code) => flags[code] === 1);
  const rowCodes = used(rowIsUsed);
  const columnCodes = layout.columns === null ? [] : used(columnIsUsed);
  return {
    rows: rowCodes.map(down.lineOf),
    columns: columnCodes.map(across.lineOf),
    cells: rowCodes.map((row) => columnCodes.map((column) => ofCells.sums[row * across.size + column] ?? 0)),
    rowTotals: rowCodes.map((row) => ofRows.sums[row] ?? 0),
    columnTotals: columnCodes.map((column) => ofColumns.sums[column] ?? 0),
    total: ofAll.sums[0] ?? 0,
    counted: rows.length,
    withoutAge,
  };
}

/** The rows of the source behind a cell or a total. */
export function rowsBehind(facts: FactColumns, layout: TableLayout, place: TableCellPlace): number[] {
  const down = lineCodes(facts, layout.rows);
  const across = lineCodes(facts, layout.columns === null ? [] : [layout.columns]);
  const inRow = codesOf(down, (keys) => place.row === null || keys.join('\n') === place.row.join('\n'));
  const inColumn = codesOf(across, ([key]) => place.column === null || key === place.column);
  return [...rowsInside(facts, layout).rows].filter(
    (row) => inRow[down.codeOf(row)] === 1 && inColumn[across.codeOf(row)] === 1,
  );
}

function codesOf(lines: ReturnType<typeof lineCodes>, isWanted: (keys: readonly string[]) => boolean): Uint8Array {
  return Uint8Array.from({ length: lines.size }, (_, code) => Number(isWanted(lines.lineOf(code).keys)));
}
