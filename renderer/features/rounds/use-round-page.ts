import { useCallback, useEffect, useRef, useState } from 'react';
import type { RoundChanges, RoundLine, RoundPage } from '#shared/contracts/rounds.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { callReply } from '../../lib/api.ts';
import { useRevisions } from '../../lib/revision.ts';

/** A round on the screen. */
export interface RoundQuery {
  readonly value: RoundPage | undefined;
  readonly failure: AppFailure | null;
  /** Fetches what changed; settles when it is on the screen. */
  readonly reload: () => Promise<void>;
  /** Settles when what was written until now is on the screen: waits for the fetching under way, where there is one. */
  readonly settle: () => Promise<void>;
}

/** The round's page, kept up to date by what changed of it: of 1,500 lines one edit brings the few that differ. */
export function useRoundPage(id: number): RoundQuery {
  const revision = useRevisions((revisions) => revisions.office);
  const known = useRef<{ readonly page: RoundPage; readonly version: number } | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const isStale = useRef(false);
  const [shown, setShown] = useState<{ page: RoundPage | undefined; failure: AppFailure | null }>({
    page: undefined,
    failure: null,
  });

  // One request at a time: each answer tells what differs from the one before.
  const reload = useCallback((): Promise<void> => {
    isStale.current = true;
    const fetchAll = async () => {
      while (isStale.current) {
        isStale.current = false;
        const reply = await callReply('rounds:changes', { id, since: known.current?.version ?? null });
        if (reply.ok) {
          known.current = { page: withChanges(known.current?.page, reply.value), version: reply.value.version };
        }
        setShown({ page: known.current?.page, failure: reply.ok ? null : reply.failure });
      }
      running.current = null;
    };
    running.current ??= fetchAll();
    return running.current;
  }, [id]);
  const settle = useCallback(() => running.current ?? reload(), [reload]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `revision` is what makes the page stale
  useEffect(() => {
    void reload();
  }, [reload, revision]);
  return { value: shown.page, failure: shown.failure, reload, settle };
}

/** The page with what changed of it. Lines that did not change stay the same objects, so that the grid draws no more than it must. */
export function withChanges(page: RoundPage | undefined, changes: RoundChanges): RoundPage {
  const { changed, order, version: _version, ...rest } = changes;
  if (changed.length === 0 && order === null && page) return { ...rest, proposals: page.proposals };
  const lines = new Map<number, RoundLine>(page?.proposals.map((line) => [line.id, line]));
  for (const line of changed) lines.set(line.id, line);
  const ids = order ?? page?.proposals.map(({ id }) => id) ?? [];
  return { ...rest, proposals: ids.flatMap((lineId) => lines.get(lineId) ?? []) };
}
