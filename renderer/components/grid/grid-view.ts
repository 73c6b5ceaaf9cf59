import type { CollapsedGroups, ColumnFilter, ColumnSort, ColumnView, GridColumn, GridView } from './grid-types.ts';

const NARROWEST = 36;
const WIDEST = 1200;
/** More would leave nothing to scroll in any window. */
const MOST_FROZEN_LINES = 40;

const NONE_COLLAPSED: CollapsedGroups = { all: false, except: [] };

type AnyColumn = Pick<GridColumn<never>, 'key' | 'width' | 'isFrozen' | 'isHidden'>;

/** The arrangement before the officer has touched anything. */
export function defaultGridView(columns: readonly AnyColumn[]): GridView {
  const firstLoose = columns.findIndex((column) => !column.isFrozen);
  return {
    columns: columns.map(({ key, width, isHidden }) => ({ key, width, isHidden: isHidden ?? false })),
    frozenCount: firstLoose === -1 ? columns.length : firstLoose,
    frozenLines: 0,
    groupBy: null,
    collapsed: NONE_COLLAPSED,
    hasTotals: false,
    sort: [],
    filters: {},
    density: 'normal',
  };
}

/**
 * Reads a remembered arrangement, whatever an older program or a damaged file left: columns that are gone are dropped,
 * new ones stand behind the one that they follow in `columns`, wrong values fall back to the default.
 */
export function readGridView(stored: unknown, columns: readonly AnyColumn[]): GridView {
  const fallback = defaultGridView(columns);
  if (!isRecord(stored)) return fallback;
  const known = new Set(columns.map((column) => column.key));
  const arranged: ColumnView[] = [];
  for (const entry of Array.isArray(stored.columns) ? stored.columns : []) {
    if (!isRecord(entry) || typeof entry.key !== 'string' || !known.delete(entry.key)) continue;
    const standard = fallback.columns.find((column) => column.key === entry.key);
    const width = typeof entry.width === 'number' && entry.width > 0 ? entry.width : (standard?.width ?? NARROWEST);
    arranged.push({ key: entry.key, width: clampWidth(width), isHidden: entry.isHidden === true });
  }
  fallback.columns.forEach((column, index) => {
    if (!known.has(column.key)) return;
    const before = fallback.columns[index - 1]?.key;
    arranged.splice(arranged.findIndex((other) => other.key === before) + 1, 0, column);
  });
  const keys = new Set(arranged.map((column) => column.key));
  const { frozenCount, frozenLines, groupBy } = stored;
  return {
    columns: arranged,
    frozenCount:
      typeof frozenCount === 'number' && frozenCount >= 0 && frozenCount <= arranged.length
        ? Math.floor(frozenCount)
        : fallback.frozenCount,
    frozenLines:
      typeof frozenLines === 'number' && frozenLines > 0 ? Math.min(MOST_FROZEN_LINES, Math.floor(frozenLines)) : 0,
    groupBy: typeof groupBy === 'string' && keys.has(groupBy) ? groupBy : null,
    collapsed: readCollapsed(stored.collapsed),
    hasTotals: stored.hasTotals === true,
    sort: readSort(stored.sort).filter((sort) => keys.has(sort.key)),
    filters: Object.fromEntries(readFilters(stored.filters).filter(([key]) => keys.has(key))),
    density: stored.density === 'dense' ? 'dense' : 'normal',
  };
}

/** Sets a column's width in pixels, within reason. */
export function resizeColumn(view: GridView, key: string, width: number): GridView {
  return withColumn(view, key, (column) => ({ ...column, width: clampWidth(width) }));
}

/** Shows or hides a column; the last visible one stays. */
export function setColumnHidden(view: GridView, key: string, isHidden: boolean): GridView {
  const others = view.columns.filter((column) => !column.isHidden && column.key !== key);
  if (isHidden && others.length === 0) return view;
  return withColumn(view, key, (column) => ({ ...column, isHidden }));
}

/** Moves a column past its neighbours: -1 one to the left, 1 one to the right. Outside the list it stops at the end. */
export function moveColumn(view: GridView, key: string, offset: number): GridView {
  const from = view.columns.findIndex((column) => column.key === key);
  const column = view.columns[from];
  if (!column) return view;
  const columns = view.columns.filter((other) => other.key !== key);
  columns.splice(Math.max(0, Math.min(columns.length, from + offset)), 0, column);
  return { ...view, columns };
}

/** Moves a column to where another one stands, which makes room. */
export function moveColumnTo(view: GridView, key: string, target: string): GridView {
  const place = (of: string) => view.columns.findIndex((column) => column.key === of);
  return moveColumn(view, key, place(target) - place(key));
}

/** Freezes all columns up to and with this one; `null` frees them all. */
export function freezeThrough(view: GridView, key: string | null): GridView {
  return { ...view, frozenCount: view.columns.findIndex((column) => column.key === key) + 1 };
}

/** Freezes so many lines at the top; 0 frees them. */
export function freezeLines(view: GridView, count: number): GridView {
  return { ...view, frozenLines: Math.max(0, Math.min(MOST_FROZEN_LINES, count)) };
}

/** Brings rows with the same text in this column together, all unfolded; `null` ends it. */
export function groupBy(view: GridView, key: string | null): GridView {
  return { ...view, groupBy: key, collapsed: NONE_COLLAPSED };
}

/** Folds a group away, or unfolds it. */
export function toggleGroup(view: GridView, text: string): GridView {
  const { all, except } = view.collapsed;
  const others = except.filter((other) => other !== text);
  return { ...view, collapsed: { all, except: others.length < except.length ? others : [...except, text] } };
}

/** Folds all groups away, or unfolds them all. */
export function setAllCollapsed(view: GridView, all: boolean): GridView {
  return { ...view, collapsed: { all, except: [] } };
}

/** Shows or hides the line of sums. */
export function setTotals(view: GridView, hasTotals: boolean): GridView {
  return { ...view, hasTotals };
}

/** Sorts by this column only; `null` goes back to the order of the rows as given. */
export function sortBy(view: GridView, key: string, direction: ColumnSort['direction'] | null): GridView {
  return { ...view, sort: direction ? [{ key, direction }] : view.sort.filter((sort) => sort.key !== key) };
}

/**
 * A click on a header: ascending, then descending, then unsorted. With `isAdding` (Shift) the column is added behind the
 * ones already sorted by, else it replaces them.
 */
export function toggleSort(view: GridView, key: string, isAdding: boolean): GridView {
  const current = view.sort.find((sort) => sort.key === key);
  const next: ColumnSort[] = !current
    ? [{ key, direction: 'ascending' }]
    : current.direction === 'ascending'
      ? [{ key, direction: 'descending' }]
      : [];
  if (!isAdding) return { ...view, sort: next };
  if (!current) return { ...view, sort: [...view.sort, ...next] };
  return { ...view, sort: view.sort.flatMap((sort) => (sort.key === key ? next : [sort])) };
}

/** Sets what a column lets through; an empty text without chosen values lets everything through. */
export function setFilter(view: GridView, key: string, filter: ColumnFilter): GridView {
  const { [key]: _replaced, ...filters } = view.filters;
  return {
    ...view,
    filters: filter.text.trim() === '' && filter.values === undefined ? filters : { ...filters, [key]: filter },
  };
}

/** Lets everything through again. */
export function clearFilters(view: GridView): GridView {
  return { ...view, filters: {} };
}

function withColumn(view: GridView, key: string, change: (column: ColumnView) => ColumnView): GridView {
  return { ...view, columns: view.columns.map((column) => (column.key === key ? change(column) : column)) };
}

function clampWidth(width: number): number {
  return Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readSort(stored: unknown): ColumnSort[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry) =>
    isRecord(entry) &&
    typeof entry.key === 'string' &&
    (entry.direction === 'ascending' || entry.direction === 'descending')
      ? [{ key: entry.key, direction: entry.direction }]
      : [],
  );
}

function readFilters(stored: unknown): [string, ColumnFilter][] {
  if (!isRecord(stored)) return [];
  return Object.entries(stored).flatMap(([key, filter]): [string, ColumnFilter][] =>
    isRecord(filter) && typeof filter.text === 'string' && (filter.text.trim() !== '' || isTexts(filter.values))
      ? [[key, { text: filter.text, ...(isTexts(filter.values) ? { values: filter.values } : {}) }]]
      : [],
  );
}

function readCollapsed(stored: unknown): CollapsedGroups {
  if (!isRecord(stored) || !isTexts(stored.except)) return NONE_COLLAPSED;
  return { all: stored.all === true, except: stored.except };
}

function isTexts(stored: unknown): stored is readonly string[] {
  return Array.isArray(stored) && stored.every((text) => typeof text === 'string');
}
