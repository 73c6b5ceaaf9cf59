import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { deadlineRules } from '#shared/domain/calendar/deadline-rules.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findCalendarNote, writeCalendarEntry } from '../../database/repositories/calendar-repository.ts';
import { deleteRow, oneRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** Enters or corrects the office's own entries of a year, as one step. @throws AppFailureError refused, notFound */
export function saveOwnEntries(
  context: ServiceContext,
  input: Input<'calendar:save-own'>,
): Output<'calendar:save-own'> {
  const { year, entries } = input;
  entries.forEach(({ id, dueOn, doneOn }, index) => {
    if (!dueOn.startsWith(`${year}-`)) {
      const message = `Ngày này không thuộc năm ${year}; hãy mở lịch của năm đó để ghi.`;
      fail({ kind: 'refused', field: `entries.${index}.dueOn`, message });
    }
    requireNotToCome(context, doneOn, `entries.${index}.doneOn`);
    if (id !== null) requireOwn(context, id);
  });
  const [first] = entries;
  const label =
    entries.length === 1 && first ? `Lịch năm ${year}: ${first.title}` : `Lịch năm ${year}: ${entries.length} việc`;
  return recordStep(context, label, () => ({
    ids: entries.map(({ id, ...entry }) => writeCalendarEntry(context.database, id, year, { ...entry, rule: null })),
  }));
}

/** Removes own entries. @throws AppFailureError notFound */
export function removeOwnEntries(context: ServiceContext, { ids }: Input<'calendar:remove-own'>): null {
  const titles = ids.map((id) => requireOwn(context, id));
  const label = titles.length === 1 ? `Xoá khỏi lịch: ${titles[0]}` : `Xoá ${titles.length} việc khỏi lịch`;
  recordStep(context, label, () => {
    for (const id of ids) deleteRow(context.database, 'calendar_entries', id);
  });
  return null;
}

/** Notes at matters of every year that they are done, or due on another day this year. @throws AppFailureError refused, notFound */
export function noteDeadlines(context: ServiceContext, { year, notes }: Input<'calendar:note'>): null {
  const titles = notes.map(({ rule, dueOn, doneOn }, index) => {
    const known = deadlineRules.find((each) => each.rule === rule);
    if (dueOn !== null && !dueOn.startsWith(`${year}-`)) {
      fail({ kind: 'refused', field: `notes.${index}.dueOn`, message: `Ngày này không thuộc năm ${year}.` });
    }
    requireNotToCome(context, doneOn, `notes.${index}.doneOn`);
    return known?.title ?? fail({ kind: 'notFound', entity: 'document', id: rule });
  });
  const label = titles.length === 1 ? `Lịch năm ${year}: ${titles[0]}` : `Lịch năm ${year}: ${titles.length} việc`;
  recordStep(context, label, () => {
    for (const { rule, dueOn, doneOn, note } of notes) {
      const id = findCalendarNote(context.database, year, rule);
      const isEmpty = dueOn === null && doneOn === null && note === null;
      if (!isEmpty) writeCalendarEntry(context.database, id, year, { rule, title: null, dueOn, doneOn, note });
      else if (id !== null) deleteRow(context.database, 'calendar_entries', id);
    }
  });
  return null;
}

function requireNotToCome(context: ServiceContext, doneOn: string | null, field: string): void {
  if (doneOn !== null && doneOn > context.today())
    fail({ kind: 'refused', field, message: 'Ngày xong chưa đến; hãy kiểm tra lại.' });
}

function requireOwn(context: ServiceContext, id: number): string {
  const row = oneRow(context.database, 'SELECT title FROM calendar_entries WHERE id = @id AND rule IS NULL', { id });
  return row === undefined ? fail({ kind: 'notFound', entity: 'calendarEntry', id }) : String(row.title);
}
