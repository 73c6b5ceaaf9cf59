import type { Candidate, MeetingPage } from '#shared/contracts/council-meetings.ts';
import { type VoteChoice, voteChoices, voteDigits } from '#shared/domain/councils/vote-choice.ts';

/** Whose votes are read: the ballots of the room, or one member's written opinion. */
export type Reading = 'room' | { readonly attendeeId: number };

/** What a key does while votes are read. */
export type TallyKey =
  | { readonly kind: 'vote'; readonly choice: VoteChoice }
  | { readonly kind: 'fill' }
  | { readonly kind: 'back' }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' };

const choiceOfKey = new Map<string, VoteChoice>(voteChoices.map((choice) => [voteDigits[choice], choice]));

/** The number keys of the choices, `9` for “all the rest agree”, and moving about; null for every other key. */
export function tallyKey(key: string): TallyKey | null {
  const choice = choiceOfKey.get(key);
  if (choice !== undefined) return { kind: 'vote', choice };
  if (key === '9') return { kind: 'fill' };
  if (key === 'Backspace' || key === 'Delete') return { kind: 'back' };
  if (key === 'Enter' || key === 'ArrowDown') return { kind: 'next' };
  return key === 'ArrowUp' ? { kind: 'previous' } : null;
}

/** A candidate's votes as they stand on the board: of the room, or the one of a writer. */
export function rowOf(candidate: Candidate, reading: Reading): string {
  if (reading === 'room') return candidate.roomVotes;
  const opinion = candidate.opinions.find((each) => each.attendeeId === reading.attendeeId);
  return opinion === undefined ? '' : voteDigits[opinion.choice];
}

/** How many votes a row takes. */
export function roomOf(page: MeetingPage, reading: Reading): number {
  return reading === 'room' ? page.counts.roomBallots : 1;
}

/** The row after a key; the same row where the key changes nothing. */
export function rowAfter(row: string, key: TallyKey, room: number): string {
  if (key.kind === 'vote') return row.length < room ? row + voteDigits[key.choice] : row;
  if (key.kind === 'fill') return row.length < room ? row.padEnd(room, voteDigits.for) : row;
  return key.kind === 'back' ? row.slice(0, -1) : row;
}

/** The choice that a digit stands for. */
export function choiceOf(digit: string): VoteChoice | null {
  return choiceOfKey.get(digit) ?? null;
}
