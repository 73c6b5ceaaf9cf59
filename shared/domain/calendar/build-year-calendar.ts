import type { Paper, PaperRow } from '../documents/paper.ts';
import { printedDate } from '../documents/printed-date.ts';
import { type CalendarState, calendarStateNames } from './calendar-entry.ts';

/** A matter as it prints. */
export interface PrintedMatter {
  readonly title: string;
  readonly dueOn: string;
  readonly source: string;
  readonly state: CalendarState;
  readonly doneOn: string | null;
  readonly note: string | null;
}

/** Lịch công tác thi đua, khen thưởng of a year, month by month. */
export function buildYearCalendar(facts: {
  readonly year: number;
  readonly datedOn: string;
  readonly matters: readonly PrintedMatter[];
}): Paper {
  const byMonth = Map.groupBy(facts.matters, (matter) => Number(matter.dueOn.slice(5, 7)));
  let number = 0;
  const rows = [...byMonth].flatMap(([month, matters]): PaperRow[] => [
    { kind: 'group', level: 1, numeral: '', label: `Tháng ${month}` },
    ...matters.map((matter): PaperRow => {
      number += 1;
      const done = matter.doneOn === null ? '' : ` ${printedDate(matter.doneOn)}`;
      const cells = [printedDate(matter.dueOn), matter.title, matter.source];
      return { kind: 'item', cells: [number, ...cells, `${calendarStateNames[matter.state]}${done}`, matter.note] };
    }),
  ]);
  return {
    title: 'LỊCH CÔNG TÁC THI ĐUA, KHEN THƯỞNG',
    subtitle: `Năm ${facts.year}`,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'landscape',
    parts: [
      {
        kind: 'table',
        name: 'Lịch năm',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Ngày', kind: 'center', widest: 70 },
          { name: 'Việc', kind: 'text', widest: 320 },
          { name: 'Căn cứ', kind: 'text', widest: 190 },
          { name: 'Tình trạng', kind: 'center', widest: 80 },
          { name: 'Ghi chú', kind: 'text', widest: 110, narrowest: 60 },
        ],
        rows,
      },
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP'] },
  };
}
