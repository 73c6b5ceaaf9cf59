import type { ReactNode } from 'react';
import type { Query } from '../lib/use-query.ts';
import { FailureNotice } from './failure-notice.tsx';
import { Loading } from './loading.tsx';

interface QueryViewProps<T> {
  readonly query: Query<T>;
  /** The content, once there is an answer. An old answer stays while a newer one is fetched. */
  readonly children: (value: T) => ReactNode;
}

/** The three states of everything that is fetched: on its way, failed, there. */
export function QueryView<T>({ query, children }: QueryViewProps<T>) {
  if (query.failure) return <FailureNotice failure={query.failure} onRetry={query.reload} />;
  if (query.value === undefined) return <Loading />;
  return <>{children(query.value)}</>;
}
