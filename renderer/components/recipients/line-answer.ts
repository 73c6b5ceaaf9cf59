import { type AwardSubject, awardSubjects } from '#shared/contracts/awards.ts';
import type { WaitingLine } from './match-lines.ts';
import type { Candidate } from './pasted-line.ts';

/** What the officer says about a line that was asked. */
export type Answer =
  | { readonly kind: 'recorded'; readonly candidate: Candidate }
  | { readonly kind: 'named'; readonly name: string; readonly subject: AwardSubject }
  | { readonly kind: 'skip' };

export const NOT_ANSWERED = '';
export const SKIPPED = 'skip';

/** The answers that a line can get, by the value of the choice that stands for each. `name`: as the officer corrected it. */
export function answersOf(line: WaitingLine, name: string): ReadonlyMap<string, Answer> {
  const candidates = line.match.kind === 'question' ? line.match.candidates : [];
  return new Map<string, Answer>([
    ...candidates.map((candidate): [string, Answer] => [
      `${candidate.kind} ${candidate.id}`,
      { kind: 'recorded', candidate },
    ]),
    ...(name.trim() === ''
      ? []
      : awardSubjects.map((subject): [string, Answer] => [
          `named ${subject}`,
          { kind: 'named', name: name.trim(), subject },
        ])),
    [SKIPPED, { kind: 'skip' }],
  ]);
}
