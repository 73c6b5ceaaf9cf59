import { useEffect, useRef, useState } from 'react';
import { type ImportOutcome, type ImportRow, MOST_ROWS_AT_ONCE } from '#shared/contracts/imports.ts';
import { callReply } from '../../lib/api.ts';

/** Which rows are looked at. */
export interface RowFilter {
  readonly outcomes: readonly ImportOutcome[];
  readonly withQuestions: boolean;
}

interface Rows {
  readonly rows: readonly ImportRow[];
  readonly total: number | null;
}

/** The rows of a draft, fetched piece by piece, so that a long file is seen at once. After a correction the old rows stay until all new ones are there. */
export function useImportRows(draftId: number, revision: number, filter: RowFilter): Rows {
  const [state, setState] = useState<Rows>({ rows: [], total: null });
  const key = `${draftId} ${JSON.stringify(filter)}`;
  const shownKey = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `revision` and `key` are what makes the rows stale
  useEffect(() => {
    let isCurrent = true;
    const isNew = shownKey.current !== key;
    void (async () => {
      let rows: readonly ImportRow[] = [];
      for (let total = 1; rows.length < total; ) {
        const reply = await callReply('imports:rows', {
          draftId,
          offset: rows.length,
          limit: MOST_ROWS_AT_ONCE,
          outcomes: [...filter.outcomes],
          withQuestions: filter.withQuestions,
        });
        if (!isCurrent) return;
        if (!reply.ok || (reply.value.rows.length === 0 && reply.value.total > rows.length)) break;
        total = reply.value.total;
        rows = [...rows, ...reply.value.rows];
        shownKey.current = key;
        if (isNew || rows.length === total) setState({ rows, total });
      }
    })();
    return () => {
      isCurrent = false;
    };
  }, [revision, key]);
  return state;
}
