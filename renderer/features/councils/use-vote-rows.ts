import { useCallback, useEffect, useRef, useState } from 'react';
import type { Candidate, MeetingPage } from '#shared/contracts/council-meetings.ts';
import { callReply } from '../../lib/api.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import { choiceOf, type Reading, rowOf } from './tally-board.ts';

/** Votes are written when the hands rest this long, in milliseconds, or when the reading goes on to another candidate. */
const PAUSE = 700;

/**
 * The rows as they stand on the board: what is in the file, and over it what was typed and is on its way there. Several candidates'
 * votes that wait together are one step; what the office side refuses goes back to what is in the file.
 */
export function useVoteRows(page: MeetingPage, reading: Reading) {
  const meetingId = page.meeting.id;
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map());
  const waiting = useRef(new Map<number, string>());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const newestReading = useRef(reading);
  newestReading.current = reading;
  const readingKey = reading === 'room' ? 'room' : String(reading.attendeeId);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (waiting.current.size === 0) return;
    const rows = [...waiting.current];
    waiting.current = new Map();
    void save(meetingId, newestReading.current, rows).then((failed) => {
      if (failed) for (const [id] of rows) setTyped((old) => without(old, id));
    });
  }, [meetingId]);

  // What the file now says takes the place of what was typed, once it says the same.
  const { candidates } = page;
  useEffect(() => {
    setTyped((old) => {
      if (old.size === 0) return old;
      const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
      const left = [...old].filter(([id, row]) => {
        const candidate = byId.get(id);
        return waiting.current.has(id) || (candidate !== undefined && rowOf(candidate, newestReading.current) !== row);
      });
      return left.length === old.size ? old : new Map(left);
    });
  }, [candidates]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another reading begins with what is in the file
  useEffect(() => setTyped(new Map()), [readingKey]);
  useEffect(() => flush, [flush]);

  const change = (candidate: Candidate, row: string) => {
    waiting.current.set(candidate.id, row);
    setTyped((old) => new Map(old).set(candidate.id, row));
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };
  const rowFor = (candidate: Candidate) => typed.get(candidate.id) ?? rowOf(candidate, reading);
  return { rowFor, change, flush };
}

function without(rows: ReadonlyMap<number, string>, id: number): ReadonlyMap<number, string> {
  const left = new Map(rows);
  left.delete(id);
  return left;
}

/** Writes rows; true where they were refused, which has been told. */
async function save(
  meetingId: number,
  reading: Reading,
  rows: readonly (readonly [number, string])[],
): Promise<boolean> {
  const reply =
    reading === 'room'
      ? await callReply('council-meetings:save-votes', {
          meetingId,
          rows: rows.map(([candidateId, roomVotes]) => ({ candidateId, roomVotes })),
        })
      : await callReply('council-meetings:save-opinions', {
          meetingId,
          attendeeId: reading.attendeeId,
          choices: rows.map(([candidateId, row]) => ({ candidateId, choice: choiceOf(row) })),
        });
  if (!reply.ok) notifyFailure(reply.failure);
  return !reply.ok;
}
