import { useEffect, useState } from 'react';
import type { SearchHit } from '#shared/contracts/search.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { callReply } from '../../lib/api.ts';
import { LatestOnly } from '../../lib/latest-only.ts';

const LIMIT = 40;
const LONGEST = 200;

/** What was found, and for which text: while an answer is on its way the one before stays on screen. */
export interface FoundRecords {
  readonly text: string;
  readonly hits: readonly SearchHit[];
  readonly failure: AppFailure | null;
}

const nothing: FoundRecords = { text: '', hits: [], failure: null };

/** Looks for people, units and decisions at every keystroke; only the newest answer counts. */
export function useFoundRecords(text: string): FoundRecords {
  const [found, setFound] = useState(nothing);
  const [requests] = useState(() => new LatestOnly());
  useEffect(() => {
    if (text.trim() === '') {
      requests.cancel();
      setFound({ ...nothing, text });
      return;
    }
    void requests
      .run(() => callReply('search:find', { text: text.slice(0, LONGEST), limit: LIMIT }))
      .then((latest) => {
        if (!latest) return;
        const { answer } = latest;
        setFound(answer.ok ? { text, hits: answer.value, failure: null } : { text, hits: [], failure: answer.failure });
      });
  }, [text, requests]);
  return found;
}
