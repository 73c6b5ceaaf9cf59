import type { CalendarRow } from '#shared/contracts/calendar.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { type CalendarBasis, calendarState } from '#shared/domain/calendar/calendar-entry.ts';
import { deadlinesOfYear } from '#shared/domain/calendar/deadline-rules.ts';
import { writeICalendar } from '#shared/domain/calendar/write-icalendar.ts';
import { listCalendarEntries } from '../../database/repositories/calendar-repository.ts';
import { listCommitments } from '../../database/repositories/commitment-repository.ts';
import { listMovements } from '../../database/repositories/movement-repository.ts';
import { allRows } from '../../database/rows.ts';
import { readLawChoices } from '../eligibility/read-law-choices.ts';
import type { ServiceContext } from '../service-context.ts';

/** A matter before its standing is told. */
interface Matter {
  readonly key: string;
  readonly title: string;
  readonly dueOn: string;
  readonly basis: CalendarBasis;
  readonly source: string;
  readonly doneOn: string | null;
  readonly note: string | null;
  readonly rule?: string;
  readonly ownId?: number;
  readonly record?: CalendarRow['record'];
}

/** Everything due in a year, by day: the law's and the regulations' deadlines, common practice, movements, rounds, own entries. */
export function listCalendar(context: ServiceContext, { year }: Input<'calendar:list'>): Output<'calendar:list'> {
  const today = context.today();
  return [...mattersOfEveryYear(context, year), ...ofMovements(context, year), ...ofRounds(context, year)]
    .map(
      (matter): CalendarRow => ({
        key: matter.key,
        title: matter.title,
        dueOn: matter.dueOn,
        basis: matter.basis,
        source: matter.source,
        state: calendarState(matter.dueOn, matter.doneOn, today),
        doneOn: matter.doneOn,
        note: matter.note,
        rule: matter.rule ?? null,
        ownId: matter.ownId ?? null,
        record: matter.record ?? null,
      }),
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** The deadlines of the law and of practice, with what the office noted at them, and the office's own entries. */
function mattersOfEveryYear(context: ServiceContext, year: number): Matter[] {
  const kept = listCalendarEntries(context.database, year);
  const notes = new Map(kept.flatMap((entry) => (entry.rule === null ? [] : [[entry.rule, entry]])));
  const { regulations } = readLawChoices(context);
  const deadlines = deadlinesOfYear(year, regulations).map((deadline): Matter => {
    const noted = notes.get(deadline.rule);
    const moved = noted?.dueOn ?? null;
    const set = formatDate(deadline.dueOn as IsoDate);
    return {
      key: `rule ${deadline.rule}`,
      title: deadline.title,
      dueOn: moved ?? deadline.dueOn,
      basis: deadline.basis,
      source: moved === null ? deadline.source : `Cơ quan đặt; ${deadline.source}: ${set}`,
      doneOn: noted?.doneOn ?? null,
      note: noted?.note ?? null,
      rule: deadline.rule,
    };
  });
  const own = kept.flatMap((entry): Matter[] => {
    if (entry.rule !== null || entry.title === null || entry.dueOn === null) return [];
    const { title, dueOn, doneOn, note } = entry;
    return [
      { key: `own ${entry.id}`, title, dueOn, basis: 'own', source: 'Việc của cơ quan', doneOn, note, ownId: entry.id },
    ];
  });
  return [...deadlines, ...own];
}

/** Launches, reviews and commitments of the department's own movements. */
function ofMovements(context: ServiceContext, year: number): Matter[] {
  const { database } = context;
  const own = listMovements(database).filter((movement) => movement.launchLevel === 'department');
  const names = new Map(own.map((movement) => [movement.id, movement.name]));
  const reviews = own.flatMap((movement): (Matter | null)[] => [
    matter(movement, 'midterm', 'Sơ kết', movement.midtermDueOn, movement.midtermHeldOn),
    matter(movement, 'final', 'Tổng kết', movement.finalDueOn, movement.finalHeldOn),
  ]);
  const commitments = listCommitments(database, null).map((commitment): Matter | null => {
    const name = names.get(commitment.movementId);
    if (name === undefined || commitment.dueOn === null) return null;
    return {
      key: `commitment ${commitment.id}`,
      title: `Nội dung đăng ký: ${commitment.content}`,
      dueOn: commitment.dueOn,
      basis: 'record',
      source: name,
      doneOn: commitment.outcome === null ? null : (commitment.finishedOn ?? commitment.dueOn),
      note: commitment.result,
      record: { kind: 'movement', id: commitment.movementId },
    };
  });
  return [...reviews, ...commitments].filter((each): each is Matter => each?.dueOn.startsWith(`${year}-`) ?? false);
}

function matter(
  movement: { readonly id: number; readonly name: string },
  part: string,
  what: string,
  dueOn: string | null,
  heldOn: string | null,
): Matter | null {
  if (dueOn === null) return null;
  return {
    key: `movement ${movement.id} ${part}`,
    title: `${what}: ${movement.name}`,
    dueOn,
    basis: 'record',
    source: 'Phong trào của Sở',
    doneOn: heldOn,
    note: null,
    record: { kind: 'movement', id: movement.id },
  };
}

/** When the units' files and the office's own are due in rounds of commendation. */
function ofRounds(context: ServiceContext, year: number): Matter[] {
  const rounds = allRows(
    context.database,
    'SELECT id, name, units_due_on, sent_up_due_on, closed_on FROM award_rounds ORDER BY id',
  );
  const at = (round: (typeof rounds)[number], part: string, what: string, dueOn: unknown): Matter[] =>
    typeof dueOn === 'string' && dueOn.startsWith(`${year}-`)
      ? [
          {
            key: `round ${round.id} ${part}`,
            title: `${what}: ${round.name}`,
            dueOn,
            basis: 'record',
            source: 'Đợt khen thưởng',
            doneOn: round.closed_on as string | null,
            note: null,
            record: { kind: 'round', id: Number(round.id) },
          },
        ]
      : [];
  return rounds.flatMap((round) => [
    ...at(round, 'units', 'Các đơn vị gửi hồ sơ', round.units_due_on),
    ...at(round, 'sent-up', 'Gửi hồ sơ lên cấp trên', round.sent_up_due_on),
  ]);
}

/** The year as the text of an .ics file; what is done is left out. */
export function writeCalendarText(context: ServiceContext, { year }: Input<'calendar:text'>): Output<'calendar:text'> {
  const events = listCalendar(context, { year })
    .filter((row) => row.state !== 'done')
    .map((row) => ({
      uid: `${year}-${row.key.replaceAll(' ', '-')}@thi-dua-khen-thuong`,
      title: row.title,
      on: row.dueOn,
      description: [row.source, row.note].filter(Boolean).join('\n'),
    }));
  return { text: writeICalendar(`Thi đua, khen thưởng năm ${year}`, events, context.now()) };
}
