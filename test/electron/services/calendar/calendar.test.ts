import { describe, expect, test } from 'vitest';
import { listCalendar, writeCalendarText } from '#electron/services/calendar/read-calendar.ts';
import { noteDeadlines, removeOwnEntries, saveOwnEntries } from '#electron/services/calendar/save-calendar.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';

describe('The calendar of the year', () => {
  test('shows the law’s deadlines; one marked done stays done, and the mark can be taken back', () => {
    const context = newOffice();
    const statistics = () => listCalendar(context, { year: 2026 }).find((row) => row.rule === 'statistics');
    expect(statistics()).toMatchObject({ dueOn: '2026-12-15', state: 'to-come', doneOn: null });
    const before = wholeContent(context);
    const done = { rule: 'statistics', dueOn: null, doneOn: '2026-11-20', note: 'Gửi sớm' };
    noteDeadlines(context, { year: 2026, notes: [done] });
    expect(statistics()).toMatchObject({ dueOn: '2026-12-15', state: 'done', doneOn: '2026-11-20', note: 'Gửi sớm' });
    undoStep(context);
    expect(wholeContent(context)).toEqual(before);
  });

  test('lets the office give a matter another day for the year, and says which day was set', () => {
    const context = newOffice();
    const moved = { rule: 'council-meeting', dueOn: '2026-11-18', doneOn: null, note: null };
    noteDeadlines(context, { year: 2026, notes: [moved] });
    expect(listCalendar(context, { year: 2026 }).find((row) => row.rule === 'council-meeting')).toMatchObject({
      dueOn: '2026-11-18',
      state: 'late',
      source: expect.stringContaining('30/11/2026'),
    });
    expect(listCalendar(context, { year: 2025 }).find((row) => row.rule === 'council-meeting')?.dueOn).toBe(
      '2025-11-30',
    );
  });

  test('holds own entries of its year only, none done on a day to come', () => {
    const context = newOffice();
    const entry = { id: null, title: 'Họp tổ giúp việc', dueOn: '2026-11-25', doneOn: null, note: null };
    const { ids } = saveOwnEntries(context, { year: 2026, entries: [entry] });
    expect(listCalendar(context, { year: 2026 }).find((row) => row.ownId === ids[0])).toMatchObject({ state: 'due' });
    expect(failureOf(() => saveOwnEntries(context, { year: 2025, entries: [entry] }))).toMatchObject({
      field: 'entries.0.dueOn',
    });
    const early = { ...entry, doneOn: '2026-12-01' };
    expect(failureOf(() => saveOwnEntries(context, { year: 2026, entries: [early] }))).toMatchObject({
      field: 'entries.0.doneOn',
    });
    removeOwnEntries(context, { ids: [...ids] });
    expect(listCalendar(context, { year: 2026 }).some((row) => row.basis === 'own')).toBe(false);
  });

  test('as a file for another program leaves out what is done and keeps the same event on a second export', () => {
    const context = newOffice();
    const { text } = writeCalendarText(context, { year: 2026 });
    const uids = (from: string): string[] => [...(from.match(/^UID:.*$/gm) ?? [])];
    expect(uids(text).length).toBeGreaterThan(10);
    const done = { rule: 'statistics', dueOn: null, doneOn: '2026-11-20', note: null };
    noteDeadlines(context, { year: 2026, notes: [done] });
    const again = uids(writeCalendarText(context, { year: 2026 }).text);
    expect(uids(text).filter((uid) => !again.includes(uid))).toEqual([expect.stringContaining('2026-rule-statistics')]);
  });
});
