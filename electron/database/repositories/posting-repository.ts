import type { Database } from 'better-sqlite3';
import type { Posting } from '#shared/contracts/council-meetings.ts';
import { allRows } from '../rows.ts';

/** The lists of a meeting that were put up in the office, with what was raised. */
export function postingsOfMeeting(database: Database, meetingId: number): Posting[] {
  const query = `SELECT c.*, k.recipient_name FROM council_comments c
    JOIN council_postings p ON p.id = c.posting_id LEFT JOIN council_candidates k ON k.id = c.candidate_id
    WHERE p.meeting_id = @meetingId ORDER BY c.received_on, c.id`;
  const comments = allRows(database, query, { meetingId });
  const postings = 'SELECT * FROM council_postings WHERE meeting_id = @meetingId ORDER BY posted_on, id';
  return allRows(database, postings, { meetingId }).map((row) => ({
    id: Number(row.id),
    postedOn: String(row.posted_on),
    untilOn: String(row.until_on),
    place: String(row.place),
    number: row.number as string | null,
    comments: comments
      .filter((comment) => comment.posting_id === row.id)
      .map((comment) => ({
        id: Number(comment.id),
        candidateId: comment.candidate_id as number | null,
        candidateName: comment.recipient_name as string | null,
        receivedOn: String(comment.received_on),
        raisedBy: comment.raised_by as string | null,
        content: String(comment.content),
        handling: comment.handling as string | null,
      })),
  }));
}
