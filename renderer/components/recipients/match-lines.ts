import type { AppFailure } from '#shared/errors/app-failure.ts';
import { callReply } from '../../lib/api.ts';
import { type LineMatch, nameInLine, readMatch } from './pasted-line.ts';

/** A pasted line that waits for the officer's word: whom it means; `Facts` is what else was known of it. */
export interface WaitingLine<Facts extends object = object> {
  readonly key: string;
  /** The line as pasted. */
  readonly text: string;
  /** The name in it, which the officer can correct. */
  readonly name: string;
  readonly match: Exclude<LineMatch, { kind: 'certain' }>;
  /** What else was known of the line (pasted into the grid together with the name). */
  readonly facts: Facts;
}

let linesAsked = 0;

/** A line to ask about. */
export function waitingLine<Facts extends object>(match: WaitingLine['match'], facts: Facts): WaitingLine<Facts> {
  linesAsked += 1;
  return { key: `ask-${linesAsked}`, text: match.text, name: nameInLine(match.text) || match.text, match, facts };
}

/** Asks whom the lines mean, as of a day (`YYYY-MM-DD`); one answer per line that is not blank, in order. */
export async function matchLines(
  text: string,
  on: string,
): Promise<{ readonly matches: readonly LineMatch[] } | { readonly failure: AppFailure }> {
  const reply = await callReply('decisions:match-recipients', { text, on });
  return reply.ok ? { matches: reply.value.map(readMatch) } : { failure: reply.failure };
}
