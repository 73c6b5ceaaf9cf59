import { useCallback, useRef, useState } from 'react';
import type { Channel, ChannelReply, Output, Request } from '#shared/contracts/ipc-contract.ts';
import type { AppFailure, FieldIssue } from '#shared/errors/app-failure.ts';
import { callReply } from './api.ts';
import { notifyFailure } from './notify.tsx';
import { announceStep, lastStep } from './undo-step.ts';

/** How an action tells what became of it. */
export interface ActionOptions<C extends Channel> {
  /** After success, with the answer. */
  readonly onDone?: (value: Output<C>) => void;
  /** Given the fields that were refused (from `invalidInput`, and `refused` with a field). Without it they are a red notification. */
  readonly onIssues?: (issues: readonly FieldIssue[]) => void;
  /** Given every other failure. Return true when it has been told; else it is a red notification. */
  readonly onFailure?: (failure: AppFailure) => boolean;
  /** False: no toast with the step's name (a grid that edits cell after cell). */
  readonly announces?: boolean;
}

/** A write, and whether it is under way. */
export interface Action<C extends Channel> {
  readonly run: (input: Request<C>) => Promise<ChannelReply<C>>;
  readonly isRunning: boolean;
}

/** The fields that a failure is about; null when it is about none. */
export function issuesOf(failure: AppFailure): readonly FieldIssue[] | null {
  if (failure.kind === 'invalidInput') return failure.issues;
  if (failure.kind === 'refused' && failure.field !== null) return [{ path: failure.field, message: failure.message }];
  return null;
}

/**
 * Does a write and tells what became of it: a toast with the step's name and «Hoàn tác», the refused fields at the
 * fields, anything else as a red notification in its own sentence. Never rejects.
 */
export async function runAction<C extends Channel>(
  channel: C,
  input: Request<C>,
  options: ActionOptions<C> = {},
): Promise<ChannelReply<C>> {
  const before = lastStep();
  const reply = await callReply(channel, input);
  if (reply.ok) {
    if (options.announces !== false) await announceStep(before);
    options.onDone?.(reply.value);
    return reply;
  }
  const issues = issuesOf(reply.failure);
  if (issues && options.onIssues) options.onIssues(issues);
  else if (!options.onFailure?.(reply.failure)) notifyFailure(reply.failure);
  return reply;
}

/** `runAction` for a component: also says whether it is running, to disable the button meanwhile. `run` stays the same function. */
export function useAction<C extends Channel>(channel: C, options: ActionOptions<C> = {}): Action<C> {
  const [isRunning, setIsRunning] = useState(false);
  const newestOptions = useRef(options);
  newestOptions.current = options;
  const run = useCallback(
    async (input: Request<C>) => {
      setIsRunning(true);
      try {
        return await runAction(channel, input, newestOptions.current);
      } finally {
        setIsRunning(false);
      }
    },
    [channel],
  );
  return { run, isRunning };
}
