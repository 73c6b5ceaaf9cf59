import type { CalendarRow } from '#shared/contracts/calendar.ts';
import { type CalendarState, calendarStateNames } from '#shared/domain/calendar/calendar-entry.ts';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import classes from './calendar.module.css';

const looks: Readonly<Record<CalendarState, string | undefined>> = {
  done: classes.done,
  late: classes.late,
  due: classes.due,
  'to-come': classes.toCome,
};

/** A matter's day is changed here unless it belongs to a movement or a round. */
export function isNoted(row: CalendarRow): boolean {
  return row.rule !== null || row.ownId !== null;
}

/** The columns of the calendar of the year. */
export const calendarColumns: readonly GridColumn<CalendarRow>[] = [
  {
    key: 'dueOn',
    title: 'Ngày',
    width: 104,
    kind: 'date',
    isFrozen: true,
    value: (row) => row.dueOn,
    edit: { isEditable: isNoted, required: 'Hãy nhập ngày.' },
  },
  {
    key: 'title',
    title: 'Việc',
    width: 480,
    kind: 'text',
    isFrozen: true,
    value: (row) => row.title,
    edit: { isEditable: (row) => row.ownId !== null, required: 'Hãy nhập việc phải làm.' },
  },
  {
    key: 'state',
    title: 'Tình trạng',
    width: 108,
    kind: 'choice',
    choices: Object.entries(calendarStateNames).map(([value, label]) => ({ value, label })),
    value: (row) => row.state,
    render: (row) => <span className={looks[row.state]}>{calendarStateNames[row.state]}</span>,
  },
  {
    key: 'doneOn',
    title: 'Ngày xong',
    width: 104,
    kind: 'date',
    value: (row) => row.doneOn,
    edit: { isEditable: isNoted },
  },
  { key: 'source', title: 'Căn cứ', width: 330, kind: 'text', value: (row) => row.source },
  {
    key: 'note',
    title: 'Ghi chú',
    width: 220,
    kind: 'text',
    value: (row) => row.note,
    edit: { isEditable: isNoted },
  },
];
