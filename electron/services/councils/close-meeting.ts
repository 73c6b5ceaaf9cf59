import type { Input } from '#shared/contracts/ipc-contract.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findMeeting } from '../../database/repositories/council-meeting-repository.ts';
import { updateRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { dayOf, openMeeting } from './open-meeting.ts';
import { readMeeting } from './read-meetings.ts';

/**
 * Ends a meeting: its votes are final. Refused before its day, while somebody's attendance is not known, while ballots are unread,
 * and while a tie waits for the chair. @throws AppFailureError notFound, refused
 */
export function closeMeeting(context: ServiceContext, { meetingId }: Input<'council-meetings:close'>): null {
  const meeting = openMeeting(context, meetingId);
  const refuse = (message: string) => fail({ kind: 'refused', field: null, message });
  if (meeting.heldOn > context.today()) refuse('Cuộc họp chưa đến ngày; chưa kết thúc được.');
  const { counts, candidates, warnings } = readMeeting(context, { id: meetingId });
  if (candidates.length === 0) refuse('Cuộc họp chưa có đối tượng nào được xét.');
  if (counts.unknown > 0) refuse(`Còn ${counts.unknown} thành viên chưa điểm danh; hãy ghi có mặt hay vắng trước.`);
  const open = candidates.filter((candidate) => candidate.outcome.conclusion === 'open');
  const [first] = open;
  if (first !== undefined) {
    const rest = open.length > 1 ? ` và ${open.length - 1} đối tượng khác` : '';
    refuse(
      `${first.recipientName}${rest}: ${first.outcome.words.toLocaleLowerCase('vi')}. Hãy kiểm đủ phiếu trước khi kết thúc.`,
    );
  }
  const tooMany = warnings.find((warning) => warning.includes('nhiều phiếu bầu hơn'));
  if (tooMany !== undefined) refuse(tooMany);
  recordStep(context, `Kết thúc cuộc họp hội đồng ${dayOf(meeting)}`, () =>
    updateRow(context.database, 'council_meetings', meetingId, { state: 'closed', closed_at: context.now() }),
  );
  return null;
}

/** Opens a closed meeting again; the reason is kept and printed in the minutes. @throws AppFailureError notFound, refused */
export function reopenMeeting(context: ServiceContext, input: Input<'council-meetings:reopen'>): null {
  const { database } = context;
  const { meetingId, reason } = input;
  const meeting =
    findMeeting(database, meetingId) ?? fail({ kind: 'notFound', entity: 'councilMeeting', id: meetingId });
  if (meeting.state === 'open') fail({ kind: 'refused', field: null, message: 'Cuộc họp đang mở.' });
  const line = `${formatDate(context.today() as IsoDate)}: ${reason}`;
  recordStep(context, `Mở lại cuộc họp hội đồng ${dayOf(meeting)}`, () =>
    updateRow(database, 'council_meetings', meetingId, {
      state: 'open',
      closed_at: null,
      reopenings: meeting.reopenings === null ? line : `${meeting.reopenings}\n${line}`,
    }),
  );
  return null;
}
