import type { CountedItem } from './counted-item.ts';
import type { EnteredFact } from './statistical-award.ts';

/** A column: its heading, those above it, and which items it counts. */
export interface FormColumn<Item> {
  readonly key: string;
  readonly heading: string;
  /** Headings above, from the top. */
  readonly over?: readonly string[];
  readonly holds: (item: Item) => boolean;
}

/** A row: its code (mã số), label, depth, and which items it counts. */
export interface FormRow<Item> {
  readonly key: string;
  /** Empty: the form has no code there. */
  readonly code: string;
  readonly label: string;
  readonly level: 0 | 1 | 2;
  readonly holds: (item: Item) => boolean;
}

/** A control sum: the whole is what its parts make together; what is in none of them is a fact that nobody entered. */
export interface ControlSum<Item = never> {
  readonly along: 'rows' | 'columns';
  readonly whole: string;
  readonly parts: readonly string[];
  /** What those lack: `đối tượng`, `loại hình`. */
  readonly lacks: string;
  /** The fact that can be entered at the names; null: at their record. */
  readonly fact: EnteredFact | null;
  /** Where the parts need not make the whole (nữ among all): whose fact is missing. Default: in the whole and in no part. */
  readonly isUnknown?: (item: Item) => boolean;
}

/** A form of statistics: how it is laid out, counted and checked. */
export interface FormDefinition<Item extends CountedItem> {
  /** `0603.N`; null for a form without an official code. */
  readonly code: string | null;
  readonly title: string;
  /** What a number counts: `lượt`, `phong trào`. */
  readonly measure: string;
  /** Where the layout comes from. */
  readonly source: string;
  readonly columns: readonly FormColumn<Item>[];
  readonly rows: readonly FormRow<Item>[];
  readonly sums: readonly ControlSum<Item>[];
  /** How it was counted, for the foot of the paper. */
  readonly notes: readonly string[];
}

/** A row or column as counted; `isOutside`: not in the official form, what the control sum lacks. */
export interface CountedLine {
  readonly key: string;
  readonly code: string;
  readonly label: string;
  readonly over: readonly string[];
  readonly level: 0 | 1 | 2;
  readonly isOutside: boolean;
  /** For lines outside: the fact that can be entered at the names. */
  readonly fact: EnteredFact | null;
}

/** A control sum that does not come out, with the names. */
export interface CheckFinding {
  readonly sentence: string;
  /** The cell that holds these names. */
  readonly row: string;
  readonly column: string;
  readonly names: readonly string[];
}

/** A form as counted. */
export interface CountedForm {
  readonly code: string | null;
  readonly title: string;
  readonly measure: string;
  readonly source: string;
  readonly columns: readonly CountedLine[];
  readonly rows: readonly CountedLine[];
  /** By row, then column. */
  readonly counts: readonly (readonly number[])[];
  readonly findings: readonly CheckFinding[];
  /** How many control sums were made. */
  readonly sumCount: number;
  readonly notes: readonly string[];
}

interface Line<Item> extends CountedLine {
  readonly holds: (item: Item) => boolean;
}

/** The official lines, each control sum that lacks somebody followed by a line «chưa rõ …» outside the form. */
function linesOf<Item extends CountedItem>(
  form: FormDefinition<Item>,
  along: ControlSum<Item>['along'],
  items: readonly Item[],
): Line<Item>[] {
  const official = (along === 'rows' ? form.rows : form.columns).map(
    (line): Line<Item> => ({
      key: line.key,
      code: 'code' in line ? line.code : '',
      label: 'label' in line ? line.label : line.heading,
      over: 'over' in line ? (line.over ?? []) : [],
      level: 'level' in line ? line.level : 0,
      isOutside: false,
      fact: null,
      holds: line.holds,
    }),
  );
  const lines = [...official];
  for (const sum of form.sums) {
    if (sum.along !== along) continue;
    const unmatched = unmatchedBy(official, sum);
    if (!items.some(unmatched)) continue;
    const last = Math.max(...sum.parts.map((part) => lines.findIndex(({ key }) => key === part)));
    const sister = lines[last];
    lines.splice(last + 1, 0, {
      key: unknownKey(sum),
      code: '',
      label: `Chưa rõ ${sum.lacks}`,
      over: sister?.over ?? [],
      level: sister?.level ?? 0,
      isOutside: true,
      fact: sum.fact,
      holds: unmatched,
    });
  }
  return lines;
}

const unknownKey = (sum: { readonly whole: string; readonly lacks: string }) => `unknown:${sum.whole}:${sum.lacks}`;

/** In the whole and in none of the parts. */
function unmatchedBy<Item>(lines: readonly Line<Item>[], sum: ControlSum<Item>): (item: Item) => boolean {
  const whole = lines.find(({ key }) => key === sum.whole);
  const parts = lines.filter(({ key }) => sum.parts.includes(key));
  const isUnknown = sum.isUnknown ?? ((item: Item) => !parts.some((part) => part.holds(item)));
  return (item) => whole?.holds(item) === true && isUnknown(item);
}

/** Counts a form: every cell, and every control sum. */
export function countForm<Item extends CountedItem>(form: FormDefinition<Item>, items: readonly Item[]): CountedForm {
  const rows = linesOf(form, 'rows', items);
  const columns = linesOf(form, 'columns', items);
  const counts = rows.map(() => columns.map(() => 0));
  for (const item of items) {
    const inColumns = columns.map((column) => column.holds(item));
    rows.forEach((row, index) => {
      const line = counts[index];
      if (line === undefined || !row.holds(item)) return;
      inColumns.forEach((isIn, column) => {
        if (isIn) line[column] = (line[column] ?? 0) + 1;
      });
    });
  }
  const { code, title, measure, source, notes } = form;
  const shown = ({ holds: _holds, ...line }: Line<Item>): CountedLine => line;
  return {
    ...{ code, title, measure, source, notes, counts },
    columns: columns.map(shown),
    rows: rows.map(shown),
    findings: form.sums.flatMap((sum) => findingOf(form, sum, rows, columns, items)),
    sumCount: form.sums.length,
  };
}

/** The items behind a cell, those outside the official form too; empty for a cell that is not there. */
export function itemsBehind<Item extends CountedItem>(
  form: FormDefinition<Item>,
  items: readonly Item[],
  cell: { readonly row: string; readonly column: string },
): Item[] {
  const row = linesOf(form, 'rows', items).find(({ key }) => key === cell.row);
  const column = linesOf(form, 'columns', items).find(({ key }) => key === cell.column);
  return row && column ? items.filter((item) => row.holds(item) && column.holds(item)) : [];
}

function findingOf<Item extends CountedItem>(
  form: FormDefinition<Item>,
  sum: ControlSum<Item>,
  rows: readonly Line<Item>[],
  columns: readonly Line<Item>[],
  items: readonly Item[],
): CheckFinding[] {
  const lines = sum.along === 'rows' ? rows : columns;
  const across = sum.along === 'rows' ? columns : rows;
  const total = across[0];
  const unmatched = lines.find(({ key }) => key === unknownKey(sum));
  const whole = lines.find(({ key }) => key === sum.whole);
  if (!total || !unmatched || !whole) return [];
  // The first line across counts everything in most forms; where it does not, those it misses are still told.
  const missing = items.filter((item) => unmatched.holds(item) && across.some((line) => line.holds(item)));
  if (missing.length === 0) return [];
  const at = across.find((line) => missing.every((item) => line.holds(item))) ?? total;
  const place = sum.along === 'rows' ? 'Dòng' : 'Cột';
  const named = ({ code, label, over }: CountedLine) =>
    `${place} ${code === '' ? '' : `${code} `}«${[...over, label].join(', ')}»`;
  const parts = lines.filter(({ key }) => sum.parts.includes(key));
  const [first] = parts;
  const sentence =
    sum.isUnknown && first
      ? `${named(first)} chưa đủ: ${missing.length} ${form.measure} chưa rõ ${sum.lacks}`
      : `${named(whole)} lớn hơn tổng các ${place.toLocaleLowerCase('vi')} thành phần ${missing.length} ${form.measure}: chưa rõ ${sum.lacks}`;
  return [
    {
      sentence,
      row: sum.along === 'rows' ? unmatched.key : at.key,
      column: sum.along === 'rows' ? at.key : unmatched.key,
      names: missing.map(({ name, detail }) => (detail ? `${name} (${detail})` : name)),
    },
  ];
}
