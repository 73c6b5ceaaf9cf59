import { displayedText } from './cell-text.ts';
import type { CollapsedGroups, ColumnSort, GridColumn } from './grid-types.ts';
import { sortRows } from './sort-rows.ts';

/** Rows brought together by what one column shows. */
export interface GroupedRows<Row> {
  rows: readonly Row[];
  /** The text of each row's group, row by row. */
  texts: readonly string[];
}

/** The heading over the rows of one group. */
export interface GroupHeading<Row> {
  /** What the column shows in all of them; empty where it shows nothing. */
  text: string;
  /** All rows of the group, shown or not. */
  rows: readonly Row[];
  /** The line that it stands above: its first row, or where that would be. */
  firstLine: number;
  isCollapsed: boolean;
}

/**
 * Brings sorted rows together by the text that a column shows, the groups in the column's own order (or the other way, where
 * it is sorted by that column downwards); within a group the order stays.
 */
export function groupRows<Row>(
  sorted: readonly Row[],
  column: GridColumn<Row>,
  sort: readonly ColumnSort[],
): GroupedRows<Row> {
  const groups = new Map<string, Row[]>();
  for (const row of sorted) {
    const text = displayedText(column, row).trim();
    const group = groups.get(text);
    if (group) group.push(row);
    else groups.set(text, [row]);
  }
  const direction = sort.find(({ key }) => key === column.key)?.direction ?? 'ascending';
  const firsts = [...groups.values()].flatMap((rows) => rows.slice(0, 1));
  const ordered = sortRows(firsts, [column], [{ key: column.key, direction }]);
  const texts: string[] = [];
  const rows = ordered.flatMap((first) => {
    const text = displayedText(column, first).trim();
    const group = groups.get(text) ?? [];
    for (const _row of group) texts.push(text);
    return group;
  });
  return { rows, texts };
}

/** The rows that are not folded away, and the headings over them. */
export function stackGroups<Row>(
  { rows, texts }: GroupedRows<Row>,
  collapsed: CollapsedGroups,
): { shown: readonly Row[]; headings: readonly GroupHeading<Row>[] } {
  const shown: Row[] = [];
  const headings: GroupHeading<Row>[] = [];
  const exceptions = new Set(collapsed.except);
  for (let start = 0; start < rows.length; ) {
    const text = texts[start] ?? '';
    let end = start + 1;
    while (end < rows.length && texts[end] === text) end += 1;
    const isCollapsed = collapsed.all !== exceptions.has(text);
    headings.push({ text, rows: rows.slice(start, end), firstLine: shown.length, isCollapsed });
    if (!isCollapsed) for (let at = start; at < end; at += 1) shown.push(rows[at] as Row);
    start = end;
  }
  return { shown, headings };
}
