import { useEffect } from 'react';
import type { Output } from '#shared/contracts/ipc-contract.ts';
import { useRevisions } from './revision.ts';
import { type Query, useQuery } from './use-query.ts';

/** The backups of the open file, asked for anew whenever one was made or copied. */
export function useBackups(): Query<Output<'backups:state'>> {
  const revision = useRevisions((revisions) => revisions.backups);
  const state = useQuery('backups:state', {});
  const { reload } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the answer stale
  useEffect(() => {
    void reload();
  }, [reload, revision]);
  return state;
}
