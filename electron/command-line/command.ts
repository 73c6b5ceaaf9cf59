import { AppFailureError } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { databaseFailure } from '../database/database-failure.ts';

/** What a command prints: data for `--json`, and the lines that a person reads. */
export interface CommandResult {
  readonly data: unknown;
  readonly lines: readonly string[];
}

/** A verb of the command line. */
export interface Command {
  /** How it is called, for the help. */
  readonly usage: string;
  /** What it does, in Vietnamese. */
  readonly summary: string;
  run(args: readonly string[]): Promise<CommandResult> | CommandResult;
}

/** A mistake in the words of the call, told in Vietnamese. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** The Vietnamese sentence for anything a command threw; null for a bug, which keeps its stack. */
export function mistakeSentence(error: unknown, path: string): string | null {
  if (error instanceof UsageError) return error.message;
  if (error instanceof AppFailureError) return failureSentence(error.failure);
  const failure = databaseFailure(error, path);
  return failure === null ? null : failureSentence(failure);
}
