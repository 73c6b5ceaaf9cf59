import { useEffect, useRef, useState } from 'react';
import type { ImportOutcome, ImportRow } from '#shared/contracts/imports.ts';
import { callReply } from '../../lib/api.ts';

/** So many rows come over at once: more would hold up the window's next key while they are taken in. */
const ROWS_AT_ONCE = 40;
/** After the first ones, the list on screen grows by so many at a time. */
const ROWS_SHOWN_AT_ONCE = 2000;

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
      const rows: ImportRow[] = [];
      let shown = 0;
      for (let total = 1; rows.length < total; ) {
        const reply = await callReply('imports:rows', {
          draftId,
          offset: rows.length,
          limit: ROWS_AT_ONCE,
          outcomes: [...filter.outcomes],
          withQuestions: filter.withQuestions,
        });
        if (!isCurrent) return;
        if (!reply.ok || (reply.value.rows.length === 0 && reply.value.total > rows.length)) break;
        total = reply.value.total;
        rows.push(...reply.value.rows);
        shownKey.current = key;
        const isDue = isNew && (shown === 0 || rows.length - shown >= ROWS_SHOWN_AT_ONCE);
        if (!isDue && rows.length < total) continue;
        shown = rows.length;
        setState({ rows: [...rows], total });
      }
    })();
    return () => {
      isCurrent = false;
    };
  }, [revision, key]);
  return state;
}
