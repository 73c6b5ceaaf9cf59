import { useEffect, useState } from 'react';
import type { SearchHit } from '#shared/contracts/search.ts';
import { callReply } from '../../lib/api.ts';
import { LatestOnly } from '../../lib/latest-only.ts';

/** People and units found for a text; `forText` says for which one, as the answer comes a moment after the key. */
export interface RecipientHits {
  readonly forText: string;
  readonly hits: readonly SearchHit[];
}

const nothing: RecipientHits = { forText: '', hits: [] };

/** People and units whose name matches what is typed, best first. An empty text finds nobody. */
export function useRecipientSearch(text: string): RecipientHits {
  const [requests] = useState(() => new LatestOnly());
  const [found, setFound] = useState<RecipientHits>(nothing);
  const wanted = text.trim();

  useEffect(() => {
    if (wanted === '') {
      requests.cancel();
      setFound(nothing);
      return;
    }
    void requests
      .run(() => callReply('search:find', { text: wanted.slice(0, 200), limit: 40 }))
      .then((latest) => {
        if (!latest) return;
        const reply = latest.answer;
        const hits = reply.ok ? reply.value.filter((hit) => hit.kind !== 'decision').slice(0, 12) : [];
        setFound({ forText: wanted, hits });
      });
  }, [requests, wanted]);

  return found;
}
