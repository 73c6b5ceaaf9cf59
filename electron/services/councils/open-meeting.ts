import type { Meeting } from '#shared/contracts/council-meetings.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findMeeting } from '../../database/repositories/council-meeting-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/** Says that a meeting is closed, and how to go on. @throws AppFailureError refused */
export function closedMeeting(meeting: Meeting, field: string | null): never {
  const message = `Cuộc họp ngày ${formatDate(meeting.heldOn as IsoDate)} đã kết thúc, kết quả đã chốt. Muốn sửa, hãy mở lại cuộc họp và ghi lý do (lý do được in vào biên bản).`;
  fail({ kind: 'refused', field, message });
}

/** The meeting, where it may still be changed. @throws AppFailureError notFound, refused (closed) */
export function openMeeting({ database }: ServiceContext, id: number): Meeting {
  const meeting = findMeeting(database, id) ?? fail({ kind: 'notFound', entity: 'councilMeeting', id });
  return meeting.state === 'closed' ? closedMeeting(meeting, null) : meeting;
}

/** `ngày 15/12/2025`. */
export function dayOf(meeting: Pick<Meeting, 'heldOn'>): string {
  return `ngày ${formatDate(meeting.heldOn as IsoDate)}`;
}
