import type { CalendarRow } from '#shared/contracts/calendar.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import type { CellChange, CellValue, EditOutcome, NewRow } from '../../components/grid/grid-types.ts';
import { issuesOf } from '../../lib/use-action.ts';

type OwnEntry = Request<'calendar:save-own'>['entries'][number];
type DeadlineNote = Request<'calendar:note'>['notes'][number];

/** A cell of a day or text as the contracts take it. */
const textOf = (value: CellValue | undefined): string | null => (value == null || value === '' ? null : String(value));

/** What typed and changed lines are saved as: the office's own entries, and what it notes at matters of every year. */
export interface CalendarEdits {
  readonly own: readonly { readonly rowId: string; readonly entry: OwnEntry }[];
  readonly notes: readonly { readonly rowId: string; readonly note: DeadlineNote }[];
}

/** Sorts changed cells and new lines into what is saved where. A matter's day is noted only where the officer moved it. */
export function calendarEdits(
  rows: readonly CalendarRow[],
  newRows: readonly NewRow[],
  changes: readonly CellChange[],
): CalendarEdits {
  const byRow = Map.groupBy(changes, (change) => change.rowId);
  const own: { rowId: string; entry: OwnEntry }[] = newRows.map(({ draftId, values }) => ({
    rowId: draftId,
    entry: {
      id: null,
      title: textOf(values.title) ?? '',
      dueOn: textOf(values.dueOn) ?? '',
      doneOn: textOf(values.doneOn),
      note: textOf(values.note),
    },
  }));
  const notes: { rowId: string; note: DeadlineNote }[] = [];
  for (const row of rows) {
    const cells = byRow.get(row.key);
    if (cells === undefined) continue;
    const changed = Object.fromEntries(cells.map(({ key, value }) => [key, value])) as Record<string, CellValue>;
    const after = (key: 'title' | 'dueOn' | 'doneOn' | 'note') => (key in changed ? textOf(changed[key]) : row[key]);
    if (row.ownId !== null) {
      const entry = { id: row.ownId, title: after('title') ?? '', dueOn: after('dueOn') ?? '' };
      own.push({ rowId: row.key, entry: { ...entry, doneOn: after('doneOn'), note: after('note') } });
    } else if (row.rule !== null) {
      const isMoved = 'dueOn' in changed || row.source.startsWith('Cơ quan đặt');
      const note = { rule: row.rule, dueOn: isMoved ? after('dueOn') : null };
      notes.push({ rowId: row.key, note: { ...note, doneOn: after('doneOn'), note: after('note') } });
    }
  }
  return { own, notes };
}

/** What became of lines that were refused together: the sentence at the line that caused it. */
export function refusedLines(failure: AppFailure, rowIds: readonly string[]): readonly EditOutcome[] {
  const issues = issuesOf(failure) ?? [];
  return rowIds.map((rowId, index): EditOutcome => {
    const issue = issues.find(({ path }) => path.split('.')[1] === String(index));
    const key = issue?.path.split('.')[2];
    const problem =
      issue?.message ?? (issues.length > 0 ? 'Chưa ghi, vì dòng khác chưa đúng.' : failureSentence(failure));
    return { status: 'refused', rowId, ...(key === undefined ? {} : { key }), problem };
  });
}
