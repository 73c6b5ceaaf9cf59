import type { ReactNode, Ref } from 'react';

/**
 * What a cell holds. A day is `YYYY-MM-DD`, or `YYYY` where only the year is known; a choice is the `value` of one of
 * its choices; `null` is an empty cell, and so is `''`.
 */
export type CellValue = string | number | boolean | null;

/** How a column is read, shown, edited, sorted and filtered when the column itself says nothing else. */
export type ColumnKind = 'text' | 'number' | 'date' | 'choice' | 'checkbox';

/** What a typed or pasted text means in a column, or one Vietnamese sentence saying why it means nothing there. */
export type ParsedCell = { ok: true; value: CellValue } | { ok: false; problem: string };

/** One entry of a choice column's list. */
export interface Choice {
  value: string;
  label: string;
  /** Other spellings that typing and pasting may use, such as the official code. */
  aliases?: readonly string[];
}

/** How a column is edited. `edit: {}` takes the kind's own reading; a column without `edit` is read-only. */
export interface ColumnEdit<Row> {
  /**
   * Reads a typed or pasted text. Default by kind: text is trimmed (empty → null), numbers are Vietnamese
   * (`3.400.000`, `8,5`), dates `dd/MM/yyyy`, choices by label or alias without accents.
   * `row` is null while the row is still a draft (see `onAppendRows`).
   */
  parse?: (text: string, row: Row | null) => ParsedCell;
  /** False where this one row may not be changed here. Default: every row may. */
  isEditable?: (row: Row) => boolean;
  /** Dates only: also takes a year alone (`1985`). */
  allowYear?: boolean;
  /** The sentence for an empty cell, where emptiness is refused (`Hãy nhập họ và tên.`). */
  required?: string;
}

/** One column. Keep the array stable between renders (module constant or `useMemo`). */
export interface GridColumn<Row> {
  /** Names the column in changes and in the remembered view; never shown. */
  key: string;
  title: string;
  /** What the title abbreviates, for the tooltip and the screen reader. */
  description?: string;
  /** Pixels, until the officer drags the edge. */
  width: number;
  kind: ColumnKind;
  /** Default: numbers right, checkboxes centred, all else left. */
  align?: 'left' | 'center' | 'right';
  value: (row: Row) => CellValue;
  /** The text on screen and in the clipboard. Default: the value as its kind writes it. */
  display?: (row: Row) => string;
  /** Richer content than text, such as a badge; `display` still serves tooltip, clipboard and filter. Keep it light. */
  render?: (row: Row) => ReactNode;
  edit?: ColumnEdit<Row>;
  /** Numbers only: false writes `2025`, not `2.025`, and leaves the column out of sums. Default true. */
  isGrouped?: boolean;
  /** Choice columns only. `row` is null for a draft. */
  choices?: readonly Choice[] | ((row: Row | null) => readonly Choice[]);
  /**
   * What is compared when sorting; texts as plain strings, so give a ready key (`row.sortKey` of a person).
   * Default: the value, texts by Vietnamese collation; for choices, their order in the list.
   */
  sortValue?: (row: Row) => string | number | null;
  /** What the filter box looks through. Default: the displayed text. */
  searchText?: (row: Row) => string;
  /** A sentence of warning shown at the cell (amber corner), or null. The value itself stands. */
  warning?: (row: Row) => string | null;
  /** Frozen in the first view. Only leading columns can be frozen. */
  isFrozen?: boolean;
  /** Hidden in the first view. */
  isHidden?: boolean;
}

/** A column as the officer has arranged it. */
export interface ColumnView {
  key: string;
  width: number;
  isHidden: boolean;
}

export interface ColumnSort {
  key: string;
  direction: 'ascending' | 'descending';
}

/** What one column lets through. */
export interface ColumnFilter {
  /** Without accents matches all spellings; `=x` whole cell; `=` empty; `<>` not empty; `>5`, `<=5`, `1..5`. */
  text: string;
  /** Only rows whose displayed text is one of these (empty text: empty cells); absent: any. */
  values?: readonly string[];
}

/** Which groups are folded: all of them or none, except some, by the text of their heading. */
export interface CollapsedGroups {
  all: boolean;
  except: readonly string[];
}

/**
 * How the officer has arranged the grid: plain data, to be remembered per screen. Filters are part of it, so that going
 * to a person's page and back loses nothing; leave them out of what is kept on disk if a new day should start unfiltered.
 */
export type GridView = {
  /** In screen order, hidden ones included. */
  columns: readonly ColumnView[];
  /** How many leading columns (hidden ones counted) stay while the others scroll sideways. */
  frozenCount: number;
  /** How many lines at the top (group headings counted) stay while the others scroll under them. */
  frozenLines: number;
  /** The column whose equal cells are brought together under a heading, or null. */
  groupBy: string | null;
  collapsed: CollapsedGroups;
  /** Whether a line at the foot, and each group's heading, says the sums. */
  hasTotals: boolean;
  /** First entry first; empty is the order of `rows`. */
  sort: readonly ColumnSort[];
  filters: Readonly<Record<string, ColumnFilter>>;
  /** Row height: 28 px or 22 px. */
  density: 'normal' | 'dense';
};

export interface CellChange {
  rowId: string;
  key: string;
  value: CellValue;
}

/** A row that does not exist yet: typed or pasted below the last one. Cells never typed in are absent. */
export interface NewRow {
  /** Names the draft in the outcomes; say there under which id it was saved (`savedAs`). */
  draftId: string;
  values: Readonly<Record<string, CellValue>>;
}

/** What became of one cell, or (without `key`) of one whole row. Cells not mentioned were saved. */
export type EditOutcome =
  | { status: 'saved'; rowId: string; key?: string; savedAs?: string }
  | { status: 'refused'; rowId: string; key?: string; problem: string };

/** Where and on what the officer asked for a menu. */
export interface GridMenuRequest<Row> {
  /** The selected rows, in screen order. */
  rows: readonly Row[];
  /** The column of the active cell. */
  key: string;
  /** Window coordinates, for placing the menu. */
  x: number;
  y: number;
}

export interface GridSelectionChange<Row> {
  /** Rows with at least one selected cell, in screen order. */
  rows: readonly Row[];
  activeRow: Row | null;
  activeKey: string | null;
}

/** What a screen can ask of its grid, through `handleRef`. */
export interface GridHandle<Row> {
  focus: () => void;
  /** Scrolls to a row and makes its cell the active one. False when the row is not in the list or filtered out. */
  reveal: (rowId: string, key?: string) => boolean;
  selectedRows: () => readonly Row[];
  /** Sorted, grouped and filtered, as on screen, with what is folded away: what "export this list" means. */
  visibleRows: () => readonly Row[];
  /** Copies the selection, with the column titles above when asked. */
  copy: (options?: { withTitles?: boolean }) => void;
}

export interface GridProps<Row> {
  /** Names the list for screen readers: `Danh sách cá nhân`. */
  label: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly GridColumn<Row>[];

  /** The arrangement to show, as stored: what an older program left is repaired. Without it the grid keeps its own. */
  view?: GridView | Readonly<Record<string, unknown>> | undefined;
  onViewChange?: ((view: GridView) => void) | undefined;

  /**
   * Saves cells; `label` names the step for undo (`Dán 20 × 5 ô`). The grid shows the new values at once and goes back
   * to `rows` when the promise settles: **have the saved rows in `rows` before resolving**. Nothing returned means all
   * saved; a refused cell keeps what was typed, with its problem. A rejected promise refuses them all.
   */
  onEdit?: ((changes: readonly CellChange[], label: string) => Promise<readonly EditOutcome[] | undefined>) | undefined;
  /**
   * Makes rows that were typed or pasted below the last one; with it the grid ends in an empty line to type in. The
   * same paste may also have changed existing rows: both belong to one undo step. A refused draft stays, to be put
   * right, and comes again whole. Same promise as `onEdit`: the new rows are in `rows`, at the end, before it resolves.
   */
  onAppendRows?:
    | ((
        newRows: readonly NewRow[],
        changes: readonly CellChange[],
        label: string,
      ) => Promise<readonly EditOutcome[] | undefined>)
    | undefined;
  /** Enter or double click on a cell that cannot be edited. */
  onOpenRow?: ((row: Row) => void) | undefined;
  /** Right click, menu key or Shift+F10. */
  onContextMenu?: ((request: GridMenuRequest<Row>) => void) | undefined;
  onSelectionChange?: ((selection: GridSelectionChange<Row>) => void) | undefined;

  /** Shows skeleton rows. */
  isLoading?: boolean | undefined;
  /** A Vietnamese sentence in place of the rows, or null. */
  error?: string | null | undefined;
  /** What stands in place of the rows when there are none: a sentence and an action. */
  children?: ReactNode;
  /** What a row is called in the status line: `người`, `quyết định`. Default `dòng`. */
  rowNoun?: string | undefined;
  /** Rows shown fainter, such as people who have left. */
  isDimmed?: ((row: Row) => boolean) | undefined;
  /** Default true. */
  hasFilters?: boolean | undefined;
  /** More at the right end of the status line. */
  status?: ReactNode;
  handleRef?: Ref<GridHandle<Row>> | undefined;
}
