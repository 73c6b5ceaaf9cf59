import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findMeeting } from '../../database/repositories/council-meeting-repository.ts';
import { allRows, deleteRow, insertRow, oneRow, updateRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { knownCandidates } from './candidates.ts';

/** Records that a meeting's list is put up in the office for comments, where and until when. @throws AppFailureError notFound, refused */
export function savePosting(
  context: ServiceContext,
  input: Input<'council-meetings:save-posting'>,
): Output<'council-meetings:save-posting'> {
  const { database } = context;
  const { id, meetingId, postedOn, untilOn, place, number } = input;
  const meeting =
    findMeeting(database, meetingId) ?? fail({ kind: 'notFound', entity: 'councilMeeting', id: meetingId });
  if (postedOn < meeting.heldOn) {
    const message = `Ngày công khai trước ngày họp (${formatDate(meeting.heldOn as IsoDate)}).`;
    fail({ kind: 'refused', field: 'postedOn', message });
  }
  return recordStep(context, `Công khai danh sách từ ${formatDate(postedOn as IsoDate)}`, () => {
    const columns = { meeting_id: meetingId, posted_on: postedOn, until_on: untilOn, place, number };
    if (id === null) return { id: insertRow(database, 'council_postings', columns) };
    if (!updateRow(database, 'council_postings', id, columns)) fail({ kind: 'notFound', entity: 'posting', id });
    return { id };
  });
}

/** Removes a posting with what was raised. @throws AppFailureError notFound */
export function removePosting(context: ServiceContext, { id }: Input<'council-meetings:remove-posting'>): null {
  const { database } = context;
  recordStep(context, 'Bỏ lần công khai danh sách', () => {
    for (const row of allRows(database, 'SELECT id FROM council_comments WHERE posting_id = @id', { id }))
      deleteRow(database, 'council_comments', Number(row.id));
    if (!deleteRow(database, 'council_postings', id)) fail({ kind: 'notFound', entity: 'posting', id });
  });
  return null;
}

/** Records a comment on the list that was put up, and how it was dealt with. @throws AppFailureError notFound, refused */
export function saveComment(
  context: ServiceContext,
  input: Input<'council-meetings:save-comment'>,
): Output<'council-meetings:save-comment'> {
  const { database } = context;
  const posting =
    oneRow(database, 'SELECT meeting_id, posted_on FROM council_postings WHERE id = @id', { id: input.postingId }) ??
    fail({ kind: 'notFound', entity: 'posting', id: input.postingId });
  if (input.receivedOn < String(posting.posted_on))
    fail({ kind: 'refused', field: 'receivedOn', message: 'Ngày nhận góp ý trước ngày công khai.' });
  if (input.candidateId !== null && !knownCandidates(context, Number(posting.meeting_id)).has(input.candidateId))
    fail({ kind: 'notFound', entity: 'candidate', id: input.candidateId });
  return recordStep(context, `Ghi góp ý ngày ${formatDate(input.receivedOn as IsoDate)}`, () => {
    const columns = {
      posting_id: input.postingId,
      candidate_id: input.candidateId,
      received_on: input.receivedOn,
      raised_by: input.raisedBy,
      content: input.content,
      handling: input.handling,
    };
    if (input.id === null) return { id: insertRow(database, 'council_comments', columns) };
    if (!updateRow(database, 'council_comments', input.id, columns))
      fail({ kind: 'notFound', entity: 'posting', id: input.id });
    return { id: input.id };
  });
}

/** Removes a comment. @throws AppFailureError notFound */
export function removeComment(context: ServiceContext, { id }: Input<'council-meetings:remove-comment'>): null {
  recordStep(context, 'Bỏ một góp ý', () => {
    if (!deleteRow(context.database, 'council_comments', id)) fail({ kind: 'notFound', entity: 'posting', id });
  });
  return null;
}
