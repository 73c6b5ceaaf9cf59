import { z } from 'zod';
import type { CalendarBasis, CalendarState } from '../domain/calendar/calendar-entry.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';

/** One matter of the year. */
export interface CalendarRow {
  /** Stable: `rule …`, `movement 5 ends`, `own 3`. */
  readonly key: string;
  readonly title: string;
  readonly dueOn: string;
  readonly basis: CalendarBasis;
  /** The provision, the movement, or common practice. */
  readonly source: string;
  readonly state: CalendarState;
  readonly doneOn: string | null;
  readonly note: string | null;
  /** The rule of a matter of every year: its day and completion are noted in the calendar. */
  readonly rule: string | null;
  /** The office's own entry. */
  readonly ownId: number | null;
  /** The record it comes from, where its day is changed. */
  readonly record: { readonly kind: 'movement' | 'round'; readonly id: number } | null;
}

export const calendarEntryFields = z.strictObject({
  title: requiredText('việc phải làm', 300),
  dueOn: isoDate,
  doneOn: isoDate.nullable(),
  note: optionalText('ghi chú'),
});

export const calendarInputs = {
  'calendar:list': z.strictObject({ year }),
  /** The office's own entries: added (`id` null) or changed, as one step. */
  'calendar:save-own': z.strictObject({
    year,
    entries: z
      .array(calendarEntryFields.extend({ id: recordId.nullable() }))
      .min(1)
      .max(500),
  }),
  'calendar:remove-own': z.strictObject({ ids: z.array(recordId).min(1).max(500) }),
  /** What the office notes at matters of every year: done, another day this year, a note; as one step. Null `dueOn`: the set day. */
  'calendar:note': z.strictObject({
    year,
    notes: z
      .array(
        z.strictObject({
          rule: z.string().min(1).max(60),
          dueOn: isoDate.nullable(),
          doneOn: isoDate.nullable(),
          note: optionalText('ghi chú'),
        }),
      )
      .min(1)
      .max(100),
  }),
  /** The year as the text of an .ics file. */
  'calendar:text': z.strictObject({ year }),
} as const;

export interface CalendarOutputs {
  'calendar:list': readonly CalendarRow[];
  'calendar:save-own': { readonly ids: readonly number[] };
  'calendar:remove-own': null;
  'calendar:note': null;
  'calendar:text': { readonly text: string };
}

export const calendarWindowInputs = {
  /** Saves the year as an .ics file for Outlook, Google or a phone. */
  'calendar:export': z.strictObject({ year }),
} as const;

export interface CalendarWindowOutputs {
  'calendar:export': { readonly path: string };
}
