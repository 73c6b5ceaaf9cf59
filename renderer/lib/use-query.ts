import { useCallback, useEffect, useRef, useState } from 'react';
import type { Channel, Output, Request } from '#shared/contracts/ipc-contract.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { callReply } from './api.ts';
import { LatestOnly } from './latest-only.ts';
import { useRevisions } from './revision.ts';

/** What a screen knows about something it asked for. */
export interface Query<T> {
  /** The newest answer; `undefined` until the first one. Kept while a newer one is fetched, so nothing flickers. */
  readonly value: T | undefined;
  /** Why the newest request failed; null when it did not. */
  readonly failure: AppFailure | null;
  /** True while a request is under way. */
  readonly isLoading: boolean;
  /** Fetches anew; settles when the answer is there. */
  readonly reload: () => Promise<void>;
}

interface State<C extends Channel> {
  readonly value: Output<C> | undefined;
  readonly failure: AppFailure | null;
  readonly isLoading: boolean;
}

/**
 * Reads from the office side; fetches anew whenever the file changes, and drops answers that come too late.
 * When `input` changes the old value stays until the new one is there: give a page of one record a `key`, so that
 * it never shows another record's data. `input` null: nothing is asked.
 */
export function useQuery<C extends Channel>(channel: C, input: Request<C> | null): Query<Output<C>> {
  const revision = useRevisions((revisions) => revisions.office);
  const [requests] = useState(() => new LatestOnly());
  const [state, setState] = useState<State<C>>({ value: undefined, failure: null, isLoading: input !== null });
  const newestInput = useRef(input);
  newestInput.current = input;
  const key = JSON.stringify(input);

  const reload = useCallback(async () => {
    const asked = newestInput.current;
    if (asked === null) return;
    setState((old) => (old.isLoading ? old : { ...old, isLoading: true }));
    const latest = await requests.run(() => callReply(channel, asked));
    if (!latest) return;
    const reply = latest.answer;
    setState((old) =>
      reply.ok
        ? { value: reply.value, failure: null, isLoading: false }
        : { value: old.value, failure: reply.failure, isLoading: false },
    );
  }, [channel, requests]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` and `revision` are what makes the answer stale
  useEffect(() => {
    void reload();
    return () => requests.cancel();
  }, [reload, requests, key, revision]);

  return { ...state, reload };
}
