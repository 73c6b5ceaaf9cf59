import { useEffect, useState } from 'react';
import type { SearchHit } from '#shared/contracts/search.ts';
import { callReply } from '../../lib/api.ts';
import { LatestOnly } from '../../lib/latest-only.ts';

/** A person or a unit that was found. */
export interface RecipientHit extends SearchHit {
  readonly kind: 'person' | 'unit';
}

const isRecipient = (hit: SearchHit): hit is RecipientHit => hit.kind === 'person' || hit.kind === 'unit';

/** People and units found for a text; `forText` says for which one, as the answer comes a moment after the key. */
export interface RecipientHits {
  readonly forText: string;
  readonly hits: readonly RecipientHit[];
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
      .run(() => callReply('search:find', { text: wanted.slice(0, 200), limit: 12, kinds: ['person', 'unit'] }))
      .then((latest) => {
        if (!latest) return;
        const reply = latest.answer;
        const hits = reply.ok ? reply.value.filter(isRecipient) : [];
        setFound({ forText: wanted, hits });
      });
  }, [requests, wanted]);

  return found;
}
