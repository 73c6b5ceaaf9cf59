import { deadlinesOfYear } from '#shared/domain/calendar/deadline-rules.ts';
import { writeCalendarEntry } from '../database/repositories/calendar-repository.ts';
import type { ServiceContext } from '../services/service-context.ts';

/** The year that runs, until this day of it. */
const YEAR = 2026;
const DONE_UNTIL = '2026-10-31';

/** Notes in the calendar: what was due before November is done, the council meets early, and the office has matters of its own. */
export function writeCalendar({ database }: ServiceContext): void {
  for (const { rule, dueOn } of deadlinesOfYear(YEAR)) {
    if (dueOn > DONE_UNTIL) continue;
    writeCalendarEntry(database, null, YEAR, { rule, title: null, dueOn: null, doneOn: dueOn, note: null });
  }
  const council = { rule: 'council-meeting', title: null, dueOn: '2026-11-27', doneOn: null };
  writeCalendarEntry(database, null, YEAR, { ...council, note: 'Phòng họp tầng 2' });
  const own = [
    ['Tổng hợp số liệu chỉ tiêu tháng 10 gửi Giám đốc Sở', '2026-11-05', '2026-11-05'],
    ['Họp tổ giúp việc Hội đồng, rà soát hồ sơ', '2026-11-20', null],
    ['Đôn đốc các phòng, đơn vị gửi báo cáo thành tích', '2026-11-25', null],
  ] as const;
  for (const [title, dueOn, doneOn] of own) {
    writeCalendarEntry(database, null, YEAR, { rule: null, title, dueOn, doneOn, note: null });
  }
}
