/** Where an entry of the calendar stands on a day. */
export const calendarStates = ['done', 'late', 'due', 'to-come'] as const;
export type CalendarState = (typeof calendarStates)[number];
export const calendarStateNames: Record<CalendarState, string> = {
  done: 'Đã xong',
  late: 'Quá hạn',
  due: 'Đến hạn',
  'to-come': 'Sắp tới',
};

/** What an entry rests on: a legal text (or regulation), what offices commonly do, a record of the file, or the officer. */
export type CalendarBasis = 'law' | 'practice' | 'record' | 'own';

/** So many days before its day an entry is due. */
export const DUE_DAYS = 7;

/** Where an entry stands on a day: done once it has a day of completion, late after its day, due in the seven days before it. */
export function calendarState(dueOn: string, doneOn: string | null, on: string): CalendarState {
  if (doneOn !== null) return 'done';
  if (dueOn < on) return 'late';
  const days = (Date.parse(dueOn) - Date.parse(on)) / 86_400_000;
  return days <= DUE_DAYS ? 'due' : 'to-come';
}
